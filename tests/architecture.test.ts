import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { findLayer } from '../tools/layers.ts';
import { inRepository, root } from '../tools/repository.ts';

const MOST_LINES = 400;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.ts$/u;
const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'shared', 'lib', 'types', 'core', 'base'];
const ROOT_ENTRIES = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'bench',
  'docs',
  'eslint.config.ts',
  'examples',
  'package-lock.json',
  'package.json',
  'rules',
  'src',
  'tests',
  'tools',
  'tsconfig.json',
  'vitest.config.ts',
];
const NOT_IN_GIT = ['node_modules', 'dist', 'coverage'];

type Imports = ReadonlyMap<string, Iterable<string>>;

const product = [...sourcesIn('src'), ...sourcesIn('rules')];
const everything = [...product, ...sourcesIn('tools'), ...sourcesIn('tests')];
const imports = new Map(product.map((file) => [file, importsOf(file)]));

describe('layers', () => {
  it('hold every file', () => {
    expect(product.filter((file) => findLayer(file) === undefined)).toEqual([]);
  });

  it('import only what lies below them', () => {
    const offences = [...imports].flatMap(([file, targets]) =>
      targets.filter((target) => !isPermitted(file, target)).map((target) => `${file} → ${target}`),
    );
    expect(offences).toEqual([]);
  });

  it('have no cycles', () => {
    expect(cyclesIn(imports)).toEqual([]);
  });

  it('have rooms that import one way', () => {
    expect(cyclesIn(roomImports())).toEqual([]);
  });
});

describe('files', () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    const linesOf = (file: string): number => readFileSync(inRepository(file), 'utf8').split('\n').length;
    expect(product.filter((file) => linesOf(file) > MOST_LINES)).toEqual([]);
  });

  it('have names in kebab-case', () => {
    expect(everything.filter((file) => !KEBAB_CASE.test(path.basename(file)))).toEqual([]);
  });

  it('and folders have names that say something', () => {
    const wordsOf = (file: string): readonly string[] => file.split(/[/.]/u);
    expect(everything.filter((file) => wordsOf(file).some((word) => EMPTY_NAMES.includes(word)))).toEqual([]);
  });

  it('fill a root that fits on a screen', () => {
    const visible = readdirSync(root).filter((entry) => !entry.startsWith('.') && !NOT_IN_GIT.includes(entry));
    expect(visible.filter((entry) => !ROOT_ENTRIES.includes(entry))).toEqual([]);
  });
});

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.ts') && !/^tests\/(?:projects|corpus)\//u.test(file));
}

/** The files of the repository that a file imports or re-exports, types included. */
function importsOf(file: string): readonly string[] {
  const { module } = parseSync(file, readFileSync(inRepository(file), 'utf8'));
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  const relative = specifiers.filter((specifier) => specifier.startsWith('.') && specifier.endsWith('.ts'));
  return [...new Set(relative.map((specifier) => path.posix.join(path.posix.dirname(file), specifier)))];
}

function isPermitted(file: string, target: string): boolean {
  const from = findLayer(file);
  const to = findLayer(target);
  return from !== undefined && to !== undefined && from.mayImport.includes(to.name);
}

/** The imports between rooms: the folders of the layers, and files that stand outside one by themselves. */
function roomImports(): Imports {
  const rooms = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const room = roomOf(file);
    const found = rooms.get(room) ?? new Set();
    rooms.set(room, found);
    for (const target of targets) if (roomOf(target) !== room) found.add(roomOf(target));
  }
  return rooms;
}

function roomOf(file: string): string {
  const layer = findLayer(file)?.path ?? '';
  const [room, inside] = file.slice(layer.length).split('/');
  return inside === undefined ? file : `${layer}${room}/`;
}

function cyclesIn(graph: Imports): readonly string[] {
  return [...graph.keys()].flatMap((start) => findCycle(start, graph) ?? []);
}

/** A way from a file or a room back to itself. */
function findCycle(start: string, graph: Imports): string | undefined {
  const seen = new Set<string>();
  const walk = (file: string, way: readonly string[]): string | undefined => {
    for (const target of graph.get(file) ?? []) {
      if (target === start) return [...way, target].join(' → ');
      if (seen.has(target)) continue;
      seen.add(target);
      const cycle = walk(target, [...way, target]);
      if (cycle !== undefined) return cycle;
    }
    return undefined;
  };
  return walk(start, [start]);
}
