import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseClasses, chooseOrdinaryClasses } from '../../bench/choose-classes.ts';
import { fileOfLength, readCorpus } from '../../bench/corpus.ts';
import { crossedFolders } from '../../bench/crossed-folders.ts';
import { groundsOf } from '../../bench/plan.ts';
import { writeMarkedCopy } from '../../bench/write-marked-copy.ts';
import { writeCheckout } from './checkout.ts';

const FILES = {
  'src/a.ts': 'export class Engine {}\nexport class Rarely {}\nexport class Never {}\nexport class Twice {}\n',
  'src/b.ts': 'export class Twice {}\nexport const twice = new Twice();\n',
  'src/c.ts':
    "import { Engine, Rarely } from './a.js';\nexport const all = [new Engine(), new Engine(), new Rarely()];\n",
  'src/odd.ts': 'export const = ;\n',
  'src/types.d.ts': 'export class Declared {}\n',
  'dist/a.ts': 'new Never();\n',
};

const folders: string[] = [];

function checkout(files: Readonly<Record<string, string>>): string {
  const folder = writeCheckout(files);
  folders.push(folder);
  return folder;
}

/** A checkout in which git tracks the files. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = checkout(files);
  for (const args of [
    ['init', '-q'],
    ['add', '--all', '--force'],
  ])
    spawnSync('git', args, { cwd: folder });
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the corpus of the benchmark', () => {
  it('is the sources of a folder', () => {
    const folder = checkout(FILES);
    const { texts, lines, leftovers } = readCorpus(folder);
    expect([...texts.keys()]).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/odd.ts']);
    expect(lines).toBe(5 + 3 + 3 + 2);
    expect(leftovers).toEqual([]);
    expect([fileOfLength(readCorpus(folder), 2), fileOfLength(readCorpus(folder), 99)]).toEqual([
      'src/odd.ts',
      'src/a.ts',
    ]);
    expect(() => readCorpus(folder, ['*.js', '*.jsx'])).toThrow('There is no *.js or *.jsx in');
    expect(() => readCorpus(path.join(folder, 'nowhere'))).toThrow('nowhere');
  });

  it('is what git tracks, where it tracks something, and what lies there besides is not linted', () => {
    const folder = repository({ ...FILES, 'src/gone.ts': 'export class Gone {}\n' });
    rmSync(path.join(folder, 'src/gone.ts'));
    mkdirSync(path.join(folder, 'tried/once'), { recursive: true });
    writeFileSync(path.join(folder, 'tried/once/d.ts'), 'new Twice();\nnew Never();\nnew Never();\nnew Never();\n');
    writeFileSync(path.join(folder, 'src/[left].ts'), 'new Never();\n');
    const corpus = readCorpus(folder);
    expect([...corpus.texts.keys()]).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/odd.ts']);
    expect(corpus.leftovers).toEqual([String.raw`src/\[left\].ts`, 'tried/']);
    expect(chooseClasses(corpus, 5)).toEqual(['./src/a.ts#Engine', './src/a.ts#Rarely']);
    const plan = { references: [], busiest: [], files: undefined, typed: [], isAlone: true };
    const sizes = { rounds: 1, lines: 1, modules: 1, strokes: 1 };
    const stage = checkout({});
    expect(groundsOf({ corpus, ...plan, ...sizes }, stage).busiest.ignores.slice(-2)).toEqual(corpus.leftovers);
    expect([...readCorpus(folder, ['dist/*.ts', 'src/{a,b}.ts']).texts.keys()]).toEqual(['src/a.ts', 'src/b.ts']);
  });

  it('gives the classes that are constructed most often and have a name of their own', () => {
    const corpus = readCorpus(checkout(FILES));
    expect(chooseClasses(corpus, 5)).toEqual(['./src/a.ts#Engine', './src/a.ts#Rarely']);
    expect(chooseClasses(corpus, 1)).toEqual(['./src/a.ts#Engine']);
  });

  it('gives the classes that are constructed as often as most', () => {
    const classes = ['A', 'B', 'C', 'D', 'E'];
    const text = classes.flatMap((name, index) => [
      `export class ${name} {}`,
      ...Array.from({ length: index + 1 }, () => `new ${name}();`),
    ]);
    const corpus = { texts: new Map([['a.ts', text.join('\n')]]) };
    expect(chooseOrdinaryClasses(corpus, 3)).toEqual(['./a.ts#D', './a.ts#C', './a.ts#B']);
    expect(chooseOrdinaryClasses(corpus, 9)).toHaveLength(5);
  });

  it('has folders between which it imports, at the depth at which none has most of the files', () => {
    const files = ['app/src/a/1.ts', 'app/src/a/2.ts', 'app/src/b/c/3.ts', 'app/src/b/4.ts', 'app/5.ts', 'tool/6.ts'];
    const texts = (names: readonly string[]) => ({ texts: new Map(names.map((name) => [name, ''])) });
    expect(crossedFolders(texts(files))).toEqual(['app/src/a', 'app/src/b', 'app', 'tool']);
    expect(crossedFolders(texts(['1.ts']))).toEqual([]);
  });

  it('is copied with classes that are marked as deprecated', () => {
    const folder = repository({
      'package.json': '{}',
      'node_modules/thing/index.js': '',
      'src/a.ts':
        '/** An engine. */\n@Injectable()\n@Scoped({ of: fn() })\nexport class Engine {}\nexport class EngineRoom {}\n',
      'src/b.js': 'x',
    });
    writeFileSync(path.join(folder, 'left.ts'), '');
    spawnSync('git', ['rm', '-rq', '--cached', 'node_modules'], { cwd: folder });
    const copy = checkout({});
    writeMarkedCopy(readCorpus(folder), ['./src/a.ts#Engine', './src/a.ts#EngineRoom'], copy);
    const tag = '/** @deprecated Ask its factory. */\n';
    expect(readFileSync(path.join(copy, 'src/a.ts'), 'utf8')).toBe(
      `/** An engine. */\n${tag}@Injectable()\n@Scoped({ of: fn() })\nexport class Engine {}\n${tag}export class EngineRoom {}\n`,
    );
    const there = ['src/b.js', 'node_modules/thing/index.js', 'left.ts'];
    expect(there.map((file) => existsSync(path.join(copy, file)))).toEqual([true, true, false]);
  });
});
