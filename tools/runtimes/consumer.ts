import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../repository.ts';
import { install } from './install.ts';
import { run } from './run.ts';
import type { EslintVersions } from './versions.ts';

const EXAMPLE = 'examples/seven-engines';
const PARTS = ['src', 'tests', 'package.json', 'tsconfig.json'];

/** What is linted of the example. */
export const lintedFolders = ['src', 'tests'] as const;

/** A folder in which the packed plugin is installed beside one ESLint. */
export class Consumer {
  readonly versions: EslintVersions;
  readonly folder: string;

  constructor(versions: EslintVersions, folder: string) {
    this.versions = versions;
    this.folder = folder;
  }

  /** A fresh copy of the example under `strict`. */
  writeProject(name: string): string {
    const project = path.join(this.folder, name);
    rmSync(project, { recursive: true, force: true });
    for (const part of PARTS) {
      cpSync(inRepository(path.join(EXAMPLE, part)), path.join(project, part), { recursive: true });
    }
    writeFileSync(path.join(project, 'eslint.config.js'), strictConfig());
    return project;
  }

  get eslint(): string {
    return path.join(this.folder, 'node_modules/eslint/bin/eslint.js');
  }

  get ssot(): string {
    return path.join(this.folder, 'node_modules/eslint-plugin-ssot/dist/src/program/cli.js');
  }
}

/** Packs the plugin as it is built. */
export function packPlugin(folder: string): string {
  const packed = run(inRepository('.'), ['npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [tarball] = JSON.parse(packed.stdout) as readonly { readonly filename: string }[];
  return path.join(folder, tarball?.filename ?? '');
}

/** Installs the packed plugin with an ESLint, and the compiler and parser of its time. */
export function installConsumer(folder: string, versions: EslintVersions, tarball: string): Consumer {
  const { eslint, typescript, parser } = versions;
  install(folder, [`eslint@${eslint}`, `typescript@${typescript}`, `@typescript-eslint/parser@${parser}`]);
  run(folder, ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball]);
  return new Consumer(versions, folder);
}

/** The configuration of the example with all rules; `defineConfig` is in no ESLint before 9.22. */
function strictConfig(): string {
  const define = `const defineConfig = (entries) =>
  entries.flatMap(({ extends: [preset] = [], ...entry }) =>
    preset === undefined ? [entry] : [{ ...preset, files: entry.files }, entry],
  );`;
  return readFileSync(inRepository(path.join(EXAMPLE, 'eslint.config.js')), 'utf8')
    .replace("import { defineConfig } from 'eslint/config';\n", '')
    .replace('export default', `${define}\n\nexport default`)
    .replace('ssot.configs.recommended', 'ssot.configs.strict');
}
