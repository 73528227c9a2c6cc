import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/program/run.ts';
import { projectSettings } from '../audit/audit-project.ts';
import { GitProject } from './git-project.ts';

const EVERYTHING = ['src/consumer.ts', 'src/engine-factory.ts', 'src/old-engine.ts', 'src/user-engine.ts'];

/** Adds modules that have nothing to do with the rest. */
function projectWith(files: Readonly<Record<string, string>> = {}): GitProject {
  const project = new GitProject();
  for (const [file, text] of Object.entries(files)) project.write(file, text);
  return project;
}

describe('ssot affected', { timeout: 60_000 }, () => {
  it('prints a file that no other one imports by itself', async () => {
    expect(await projectWith().linesOf('src/consumer.ts')).toEqual(['src/consumer.ts']);
  });

  it('prints the importers of a deprecated class, and nothing else', async () => {
    const project = projectWith({ 'src/other.ts': "export const other = 'old-engine';" });
    expect(await project.linesOf('src/old-engine.ts')).toEqual(['src/consumer.ts', 'src/old-engine.ts']);
  });

  it('prints what a barrel passes on, through barrels of barrels, renames and aliases', async () => {
    const project = projectWith({
      'src/barrel.ts': "export * from './old-engine.js';",
      'src/outer.ts': "export { OldEngine as Engine } from './barrel.js';",
      'src/alias.ts': "import { Engine } from './outer.js';\nexport const Alias = Engine;",
      'src/far.ts': "import { Alias } from './alias.js';\nexport const far = (): object => new Alias('1');",
      'src/unrelated.ts': "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('a');",
    });
    expect(await project.linesOf('src/old-engine.ts')).toEqual([
      'src/alias.ts',
      'src/barrel.ts',
      'src/consumer.ts',
      'src/far.ts',
      'src/old-engine.ts',
      'src/outer.ts',
    ]);
    expect(await project.linesOf('src/barrel.ts')).toEqual([
      'src/alias.ts',
      'src/barrel.ts',
      'src/far.ts',
      'src/outer.ts',
    ]);
  });

  it('stops at modules that keep to themselves what they import', async () => {
    const project = projectWith({
      'src/quiet.ts':
        "import { OldEngine } from './old-engine.js';\nvoid new OldEngine('1');\nexport const answer = 42;",
      'src/asks.ts': "import { answer } from './quiet.js';\nexport const twice = answer * 2;",
    });
    const lines = await project.linesOf('src/old-engine.ts');
    expect(lines).toContain('src/quiet.ts');
    expect(lines).not.toContain('src/asks.ts');
    expect(await project.linesOf('src/quiet.ts')).toEqual(['src/asks.ts', 'src/quiet.ts']);
  });

  it('goes on through modules that make something of what they import', async () => {
    const project = projectWith({
      'src/make.ts':
        "import { OldEngine } from './old-engine.js';\nfunction make(): OldEngine { return new OldEngine('1'); }\n" +
        'export class Maker { readonly engine = make(); }',
      'src/asks.ts': "import { Maker } from './make.js';\nexport const engine = new Maker().engine;",
      'src/types.ts': "import type { Maker } from './make.js';\nexport type Both = Maker | undefined;",
    });
    const lines = await project.linesOf('src/old-engine.ts');
    expect(lines).toContain('src/asks.ts');
    expect(lines).toContain('src/types.ts');
  });

  it('takes a changed factory, and what it is re-exported from, for a change of every use of its concept', async () => {
    const project = projectWith({
      'src/by-hand.ts': "import { OldEngine } from './old-engine.js';\nexport const engine = new OldEngine('1');",
      'src/unrelated.ts': 'export const unrelated = 1;',
    });
    const uses = ['src/by-hand.ts', 'src/consumer.ts', 'src/engine-factory.ts'];
    expect(await project.linesOf('src/engine-factory.ts')).toEqual(uses);
    project.write('src/engine-factory.ts', "export { createEngine } from './impl.js';");
    project.write(
      'src/impl.ts',
      "import { UserEngine } from './user-engine.js';\nexport const createEngine = async (id: string) => new UserEngine(id);",
    );
    expect(await project.linesOf('src/impl.ts')).toEqual([...uses, 'src/impl.ts']);
  });

  it('takes a module that the factory merely calls for no change of the concept', async () => {
    const project = projectWith({
      'src/log.ts': 'export const log = (text: string): void => void text;',
      'src/by-hand.ts': "import { OldEngine } from './old-engine.js';\nexport const engine = new OldEngine('1');",
    });
    project.write('src/engine-factory.ts', `import { log } from './log.js';\n${project.read('src/engine-factory.ts')}`);
    expect(await project.linesOf('src/log.ts')).toEqual(['src/engine-factory.ts', 'src/log.ts']);
  });

  it.each(['eslint.config.js', 'package.json', 'tsconfig.json', 'src/tsconfig.lib.json', 'eslint-suppressions.json'])(
    'takes %s for a change of everything',
    async (file) => {
      const project = projectWith({ [file]: '{}' });
      if (file === 'package.json') project.write(file, '{ "type": "module" }');
      if (file.startsWith('eslint.config')) project.configure(projectSettings);
      const config = file.startsWith('eslint.config') ? [file] : [file, 'eslint.config.js'];
      const lines = (await project.linesOf(file)).filter((line) => !config.includes(line));
      expect(lines).toEqual(EVERYTHING);
    },
  );

  it('takes a module that the configuration imports for a change of everything', async () => {
    const project = projectWith({ 'config/registry.js': `export default ${JSON.stringify(projectSettings)};` });
    project.write(
      'eslint.config.js',
      `import parser from '@typescript-eslint/parser';
       import ssot from './config/registry.js';
       export default [{ files: ['src/**/*.ts'], languageOptions: { parser }, settings: { ssot } }];`,
    );
    const lines = await project.linesOf('config/registry.js');
    expect(lines).toEqual(['config/registry.js', 'eslint.config.js', ...EVERYTHING]);
  });

  it('prints given files of other languages', async () => {
    expect(await projectWith({ 'README.md': '' }).linesOf('README.md', 'src/consumer.ts')).toEqual([
      'README.md',
      'src/consumer.ts',
    ]);
  });

  it('follows imports of types, of CommonJS, of import() and of path aliases', async () => {
    const project = projectWith({
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      'src/type.ts': "import type { OldEngine } from '@/old-engine';\nexport let engine: OldEngine;",
      'src/load.ts': "export const load = async () => import('./old-engine.js');",
      'src/legacy.cjs': "const { OldEngine } = require('./old-engine');\nmodule.exports = { OldEngine };",
      'src/asks.ts': "import legacy from './legacy.cjs';\nexport const engine = new legacy.OldEngine('1');",
    });
    expect(await project.linesOf('src/old-engine.ts')).toEqual([
      'src/asks.ts',
      'src/consumer.ts',
      'src/legacy.cjs',
      'src/load.ts',
      'src/old-engine.ts',
      'src/type.ts',
    ]);
  });

  it('takes names with blanks and non-ASCII letters, and ends them with null when asked', async () => {
    const project = projectWith({ 'src/an old größe.ts': "export { OldEngine } from './old-engine.js';" });
    const { output } = await project.affected('-z', 'src/old-engine.ts');
    expect(output).toBe('src/an old größe.ts\0src/consumer.ts\0src/old-engine.ts\0');
  });

  it('has the paths of a folder below the configuration', async () => {
    const project = projectWith();
    let output = '';
    const status = await run(['affected', 'old-engine.ts'], {
      cwd: path.join(project.folder, 'src'),
      columns: 100,
      paint: (_, text) => text,
      print: (text) => void (output += text),
      complain: (text) => void (output += text),
    });
    expect([status, output]).toEqual([0, 'consumer.ts\nold-engine.ts\n']);
  });
});

describe('ssot affected, of what is gone', { timeout: 60_000 }, () => {
  it('prints the importers of a deleted module and not the module', async () => {
    const project = projectWith({
      'src/barrel/index.ts': "export { OldEngine } from '../old-engine.js';",
      'src/asks.ts': "import { OldEngine } from './barrel/index.js';\nexport const make = () => new OldEngine('1');",
      'src/folder.ts': "import { OldEngine } from './barrel';\nexport const make = () => new OldEngine('1');",
    });
    project.remove('src/barrel/index.ts');
    expect(await project.linesOf('src/barrel/index.ts')).toEqual(['src/asks.ts', 'src/folder.ts']);
  });

  it('finds importers that used an alias by the last part of its path', async () => {
    const project = projectWith({
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      'src/asks.ts': "import { gone } from '@/gone';\nexport const asks = gone;",
      'src/twin.ts': "import { gone } from './other/gone.js';\nexport const twin = gone;",
      'src/other/gone.ts': 'export const gone = 1;',
    });
    expect(await project.linesOf('src/gone.ts')).toEqual(['src/asks.ts']);
  });

  it('prints everything when the settings named it', async () => {
    const project = projectWith({ 'src/unrelated.ts': '' }).remove('src/engine-factory.ts');
    expect(await project.linesOf('src/engine-factory.ts')).toEqual([
      'eslint.config.js',
      'src/consumer.ts',
      'src/old-engine.ts',
      'src/unrelated.ts',
      'src/user-engine.ts',
    ]);
  });
});

describe('ssot affected --staged', { timeout: 60_000 }, () => {
  it('takes what is staged and leaves what is not', async () => {
    const project = projectWith({ 'src/other.ts': 'export const other = 1;' }).commitAll();
    expect(await project.affected('--staged')).toEqual({ status: 0, output: '', complaints: '' });
    project.write('src/other.ts', 'export const other = 2;').write('src/consumer.ts', 'export {};');
    project.git('add', 'src/other.ts');
    expect(await project.linesOf('--staged')).toEqual(['src/other.ts']);
    expect(await project.linesOf('--staged', 'src/consumer.ts')).toEqual(['src/consumer.ts', 'src/other.ts']);
  });

  it('takes deleted and renamed files, under names with blanks', async () => {
    const project = projectWith({
      'src/a b.ts': 'export class Thing { constructor(readonly id: string, readonly text: string) {} }',
      'src/asks.ts': "import { Thing } from './a b.js';\nexport const thing = new Thing('1', '');",
      'src/gone.ts': 'export const gone = 1;',
      'src/misses.ts': "export { gone } from './gone.js';",
    }).commitAll();
    project.move('src/a b.ts', 'src/c d.ts').remove('src/gone.ts').git('add', '-A');
    expect(await project.linesOf('--staged')).toEqual(['src/asks.ts', 'src/c d.ts', 'src/misses.ts']);
  });

  it('works before the first commit, and below the root of the repository', async () => {
    const project = projectWith().git('init', '-q').git('add', 'src/old-engine.ts');
    expect(await project.linesOf('--staged')).toEqual(['src/consumer.ts', 'src/old-engine.ts']);
  });
});

describe('ssot affected, when it cannot answer', { timeout: 60_000 }, () => {
  it('says that there is no repository', async () => {
    const { status, output, complaints } = await projectWith().affected('--staged');
    expect([status, output]).toEqual([2, '']);
    expect(complaints).toMatch(/^ssot: --staged asks git, which failed: not a git repository/u);
  });

  it('says that there is no configuration', async () => {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-affected-')));
    let complaints = '';
    try {
      const status = await run(['affected', 'a.ts'], {
        cwd: folder,
        columns: 100,
        paint: (_, text) => text,
        print: () => undefined,
        complain: (text) => void (complaints += text),
      });
      expect(status).toBe(2);
      expect(complaints).toMatch(/^ssot: There is no configuration of ESLint here/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says that a configuration is not there', async () => {
    const ending = await projectWith().affected('--config', 'other.js', 'src/consumer.ts');
    expect(ending).toEqual({ status: 2, output: '', complaints: 'ssot: There is no configuration file other.js.\n' });
  });

  it('says that the settings are malformed', async () => {
    const project = projectWith().configure({ concepts: [{ name: 1 }] } as never);
    const { status, complaints } = await project.affected('src/consumer.ts');
    expect(status).toBe(2);
    expect(complaints).toContain('concepts[0].name');
  });

  it('names a given file that cannot be parsed, after the answer', async () => {
    const project = projectWith({ 'src/broken.ts': "import './old-engine.js';\nexport const = 1;" });
    const { status, output, complaints } = await project.affected('src/broken.ts', 'src/consumer.ts');
    expect([status, output]).toEqual([2, 'src/broken.ts\nsrc/consumer.ts\n']);
    expect(complaints).toMatch(/given file could not be parsed\.\nsrc\/broken\.ts:2: /u);
  });

  it('takes what another broken file says for all that it may mean', async () => {
    const project = projectWith({
      'src/broken.ts': "export * from './old-engine.js';\nexport const = 1;",
      'src/asks.ts': "import { OldEngine } from './broken.js';\nexport const engine = new OldEngine('1');",
    });
    expect(await project.linesOf('src/old-engine.ts')).toEqual([
      'src/asks.ts',
      'src/broken.ts',
      'src/consumer.ts',
      'src/old-engine.ts',
    ]);
  });

  it.each([
    [[], 'Name files, or take those that are staged: --staged. See `ssot affected --help`.'],
    [['--stagd'], "Unknown option '--stagd'. See `ssot affected --help`."],
    [['src/a.ts', '--exec', ' '], '--exec takes a command. See `ssot affected --help`.'],
  ])('refuses: %j', async (args, message) => {
    expect(await projectWith().affected(...args)).toEqual({ status: 2, output: '', complaints: `ssot: ${message}\n` });
  });

  it('refuses a folder', async () => {
    const { status, complaints } = await projectWith().affected('src');
    expect(status).toBe(2);
    expect(complaints).toContain('is a folder; files are taken.');
  });
});

describe('ssot affected --exec', { timeout: 60_000 }, () => {
  const node = JSON.stringify(process.execPath);

  it('runs a command with the files behind it and hands on its status', async () => {
    const project = projectWith({ "src/an 'odd' $name.ts": "export * from './old-engine.js';" });
    project.write('keep.cjs', "require('fs').writeFileSync('seen.json', JSON.stringify(process.argv.slice(2)));");
    const ending = await project.affected('src/old-engine.ts', '--exec', `${node} keep.cjs --fix`);
    expect(ending).toEqual({ status: 0, output: '', complaints: '' });
    expect(JSON.parse(project.read('seen.json'))).toEqual([
      '--fix',
      "src/an 'odd' $name.ts",
      'src/consumer.ts',
      'src/old-engine.ts',
    ]);
    const failing = async (status: number): Promise<number> =>
      (await project.affected('src/consumer.ts', '-x', `${node} -e "process.exit(${status})" --`)).status;
    expect([await failing(1), await failing(2), await failing(7)]).toEqual([1, 2, 2]);
  });

  it('finds what the project has installed', async () => {
    const project = projectWith();
    const { status } = await project.affected('src/consumer.ts', '--exec', 'eslint --no-warn-ignored');
    expect(status).toBe(0);
  });

  it('runs nothing when there is nothing', async () => {
    const project = projectWith().commitAll();
    expect(await project.affected('--staged', '--exec', 'exit 1')).toMatchObject({ status: 0 });
    expect(await project.affected('gone.ts', '--exec', 'exit 1')).toMatchObject({ status: 0 });
  });
});
