import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../command/command-error.ts';
import type { ExitStatus } from '../command/subcommand.ts';
import type { Surroundings } from '../command/surroundings.ts';
import { UsageError } from '../command/usage-error.ts';
import { registryOf } from '../kit/registry-of.ts';
import { catalogOf, graph } from '../kit/view-of.ts';
import { isInPackage } from '../modules/resolution/is-in-package.ts';
import type { Change } from './change.ts';
import { conceptModules } from './concept-modules.ts';
import { decidesEverything } from './decides-everything.ts';
import { execute } from './execute.ts';
import { findAffected } from './find-affected.ts';
import { goneModules } from './gone-modules.ts';
import { weaveImports } from './import-web.ts';
import { listProject, type Project } from './list-project.ts';
import type { AffectedRequest } from './parse-affected.ts';
import { stagedChanges } from './staged-changes.ts';

/**
 * Prints the given files and those whose findings they decide, or runs a command with them.
 *
 * @throws {UsageError} when a folder is given.
 * @throws {CommandError} when there is no answer, or a given file cannot be parsed.
 */
export async function runAffected(request: AffectedRequest, surroundings: Surroundings): Promise<ExitStatus> {
  const cwd = realpathSync(surroundings.cwd);
  const { config, exec, terminator } = request;
  if (config !== undefined && !existsSync(path.resolve(cwd, config))) {
    throw new CommandError(`There is no configuration file ${config}.`);
  }
  const named = request.files.map((file) => changeOf(path.resolve(cwd, file)));
  const staged = request.isStaged ? stagedChanges(cwd) : [];
  const changes = [...named, ...staged];
  if (changes.length === 0) return 0;
  const present = new Set(changes.filter(({ isGone }) => !isGone).map(({ file }) => file));
  const project = await listProject({ cwd, config, isRead: (file) => present.has(file) });
  const given = [...named, ...staged.filter(({ file }) => isInside(file, cwd))].filter(({ isGone }) => !isGone);
  const files = [...new Set([...given.map(({ file }) => file), ...affectedFiles(changes, project, cwd)])]
    .map((file) => path.relative(cwd, file).split(path.sep).join('/'))
    .sort();
  let status: ExitStatus = 0;
  if (exec === undefined) surroundings.print(files.map((file) => `${file}${terminator}`).join(''));
  else status = execute(exec, files.map(guarded), cwd);
  if (project.unparsed.length > 0) throw new CommandError(describeUnparsed(project.unparsed, cwd));
  return status;
}

/** @throws {UsageError} when it is a folder. */
function changeOf(file: string): Change {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) throw new UsageError(`${file} is a folder; files are taken.`);
  return { file: stats === undefined ? file : realpathSync(file), isGone: stats === undefined };
}

/** Those of the project's files that the changes decide. */
function affectedFiles(changes: readonly Change[], project: Project, cwd: string): readonly string[] {
  graph.beginTurn();
  const gone = changes.filter(({ isGone }) => isGone).map(({ file }) => file);
  const registered = project.settings.map((settings) => {
    const settled = { settings, cwd };
    return { registry: registryOf(settled), catalog: catalogOf(settled) };
  });
  const isNamedInVain = gone.length > 0 && registered.some(({ catalog }) => catalog.deadReferences().length > 0);
  const configuration = configurationModules(project.config);
  const isOfAll = ({ file }: Change): boolean => decidesEverything(file) || configuration.has(graph.pathOf(file));
  if (isNamedInVain || changes.some(isOfAll)) return project.files;

  const affected = findAffected(
    changes.map(({ file, isGone }) => (isGone ? file : graph.pathOf(file))),
    {
      web: weaveImports(project.files.map(graph.pathOf), graph, goneModules(gone)),
      graph,
      concepts: registered.flatMap(({ registry, catalog }) => conceptModules(registry, catalog, graph)),
    },
  );
  return project.files.filter((file) => affected.has(graph.pathOf(file)));
}

/** The configuration with the modules of the project that it loads. */
function configurationModules(config: string): ReadonlySet<string> {
  const modules = new Set([graph.pathOf(config)]);
  for (const module of modules) {
    for (const specifier of graph.specifiersIn(module)) {
      const target = graph.resolve(specifier, module);
      if (target !== undefined && !isInPackage(target)) modules.add(target);
    }
  }
  return modules;
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** No command takes a file's name for an option. */
function guarded(file: string): string {
  return file.startsWith('-') ? `./${file}` : file;
}

function describeUnparsed(unparsed: Project['unparsed'], cwd: string): string {
  const places = unparsed.map(({ file, line, message }) => `${path.relative(cwd, file)}:${line}: ${message}`);
  return ['The answer is incomplete, since a given file could not be parsed.', ...places].join('\n');
}
