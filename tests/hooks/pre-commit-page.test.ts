import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inRepository } from '../../tools/repository.ts';
import { installBuiltPlugin } from '../harness/built-plugin.ts';
import { HookedProject, unstagedOffence } from './hooked-project.ts';
import { recipeOf, versionOf } from './recipe.ts';

const NPM_RECIPES = ['husky', 'lefthook', 'simple-git-hooks'];
const QUIETLY = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];

const HOOKS = '.pre-commit-hooks.yaml';

/** What https://pre-commit.com/#creating-new-hooks has. */
const HOOK_KEYS = new Set(
  (
    'id name entry language files exclude types types_or exclude_types always_run fail_fast verbose pass_filenames ' +
    'require_serial description language_version minimum_pre_commit_version args stages additional_dependencies'
  ).split(' '),
);

/** The framework is a program in Python, which not every machine has. */
const hasFramework = spawnSync('pre-commit', ['--version']).status === 0;

if (!hasFramework) console.warn('pre-commit is not installed here: its recipe is not run, the entry of its hook is.');

const RECIPES = hasFramework ? [...NPM_RECIPES, 'pre-commit'] : NPM_RECIPES;

function expectOffenceRefused(project: HookedProject): void {
  const { status, output } = project.commitOffence();
  expect(status, output).not.toBe(0);
  expect(output).toMatch(/typed\.ts\n(?:.*\n)? +2:37 +error .* ssot\/no-direct-construction/u);
  expect(output).toMatch(/reader\.ts\n(?:.*\n)? +2:35 +error .* ssot\/no-direct-construction/u);
  expect(project.commits).toEqual(['all']);
}

function expectRemedyPassed(project: HookedProject): void {
  const { status, output } = project.commitRemedy();
  expect(status, output).toBe(0);
  expect(project.commits).toEqual(['remedy', 'all']);
  expect(project.unstaged).toBe(unstagedOffence);
}

function expectDeletionRefused(project: HookedProject): void {
  const { status, output } = project.commitDeletion();
  expect(status, output).not.toBe(0);
  expect(output).toContain('ssot/valid-settings');
}

describe('the recipes for a hook', { timeout: 120_000 }, () => {
  const tools = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-hook-tools-')));
  const projects: HookedProject[] = [];

  beforeAll(() => {
    const names = new Set(
      NPM_RECIPES.flatMap((name) => recipeOf(name).packages.map((each) => each.replace(/@\d+$/u, ''))),
    );
    writeFileSync(path.join(tools, 'package.json'), '{ "private": true }');
    const packages = [...names].map((name) => `${name}@${versionOf(name)}`);
    const { status, stderr } = spawnSync('npm', ['install', ...packages, ...QUIETLY], { cwd: tools, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }, 120_000);

  afterAll(() => {
    for (const project of projects) project.remove();
    rmSync(tools, { recursive: true, force: true });
  });

  function installed(): HookedProject {
    const project = new HookedProject();
    projects.push(project);
    installBuiltPlugin(project.folder);
    link(path.join(tools, 'node_modules'), path.join(project.folder, 'node_modules'));
    return project;
  }

  function prepared(name: string): HookedProject {
    const project = installed();
    if (name === 'pre-commit') publish(tools, project);
    const { commands, files } = recipeOf(name);
    for (const [file, text] of files) project.write(file, `${text}\n`);
    project.git('add', '-A');
    project.git('commit', '-q', '--amend', '--no-edit');
    for (const command of commands) {
      const { status, output } = project.shell(command);
      expect(status, `${command}\n${output}`).toBe(0);
    }
    project.git('add', '-A');
    project.git('commit', '-q', '--amend', '--no-edit', '--no-verify');
    return project;
  }

  it('has a hook for the framework that does the same when it is run by hand', () => {
    const [hook = {}] = parse(readFileSync(inRepository(HOOKS), 'utf8')) as readonly Record<string, unknown>[];
    expect(Object.keys(hook).filter((key) => !HOOK_KEYS.has(key))).toEqual([]);
    expect(hook).toMatchObject({ id: 'ssot', language: 'system', pass_filenames: false, always_run: true });
    const config: unknown = parse(recipeOf('pre-commit').files.get('.pre-commit-config.yaml') ?? '');
    expect(config).toMatchObject({ repos: [{ hooks: [{ id: 'ssot' }] }] });
    const entry = String(hook['entry']);
    const project = installed();
    expect(project.shell(entry)).toEqual({ status: 0, output: '' });
    project.stageOffence();
    const { status, output } = project.shell(entry);
    expect(status).toBe(1);
    expect(output).toContain('reader.ts');
  });

  it.each(RECIPES)('refuses offences, also of files that are not staged, and passes the remedy: %s', (name) => {
    const project = prepared(name);
    expectOffenceRefused(project);
    // That of simple-git-hooks is the command of husky.
    if (name === 'simple-git-hooks') return;
    expectRemedyPassed(project);
    if (name !== 'lefthook') expectDeletionRefused(project);
  });
});

/** Makes the repository of the plugin, as far as the framework looks at it, and has git find it under its address. */
function publish(folder: string, project: HookedProject): void {
  const repository = path.join(folder, 'repository');
  mkdirSync(repository);
  copyFileSync(inRepository(HOOKS), path.join(repository, HOOKS));
  const author = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...author, 'commit', '-qm', 'hooks'],
    ['tag', 'v0.1.0'],
  ]) {
    expect(spawnSync('git', args, { cwd: repository }).status).toBe(0);
  }
  project.substitute('https://github.com/eslint-plugin-ssot/eslint-plugin-ssot', repository);
}

/** Adds packages and their programs to those that are installed. */
function link(from: string, to: string): void {
  for (const entry of readdirSync(from)) {
    if (entry.startsWith('.')) continue;
    rmSync(path.join(to, entry), { force: true });
    symlinkSync(path.join(from, entry), path.join(to, entry));
  }
  for (const entry of readdirSync(path.join(from, '.bin'))) {
    rmSync(path.join(to, '.bin', entry), { force: true });
    symlinkSync(path.join(from, '.bin', entry), path.join(to, '.bin', entry));
  }
}
