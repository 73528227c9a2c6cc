import { describe, expect, it } from 'vitest';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

const numbers = Array.from({ length: 40 }, (_, number) => number);

/** Forty modules behind four barrels behind one, whose words are known as a whole. */
function originsBehind(more: Readonly<Record<string, string>>, ...names: readonly string[]) {
  const areas = [0, 1, 2, 3];
  const { path } = temporaryProject({
    ...Object.fromEntries(numbers.map((number) => [`thing${number}.ts`, `export class Thing${number} {}`])),
    ...Object.fromEntries(
      areas.map((area) => [
        `area${area}.ts`,
        numbers
          .filter((number) => number % 4 === area)
          .map((number) => `export * from './thing${number}';\n`)
          .join(''),
      ]),
    ),
    'index.ts': areas.map((area) => `export * from './area${area}';\n`).join(''),
    ...more,
  });
  const graph = createModuleGraph();
  return names.map((name) => {
    const finding = graph.findingOf(path('index.ts'), name);
    return 'origin' in finding
      ? [finding.kind, finding.origin.path.split('/').at(-1), finding.origin.localName]
      : [finding.kind];
  });
}

describe('what a barrel of many modules exports', () => {
  it('is found where it is declared', () => {
    expect(originsBehind({}, 'Thing0', 'Thing39', 'Thing40')).toEqual([
      ['found', 'thing0.ts', 'Thing0'],
      ['found', 'thing39.ts', 'Thing39'],
      ['absent'],
    ]);
  });

  it('may have a name that is no identifier', () => {
    const text = "class Engine {}\nexport { Engine as 'the engine' };";
    expect(originsBehind({ 'thing7.ts': text }, 'the engine', 'Engine', 'an engine')).toEqual([
      ['found', 'thing7.ts', 'Engine'],
      ['absent'],
      ['absent'],
    ]);
  });

  it('may have letters of other scripts in its name', () => {
    expect(originsBehind({ 'thing7.ts': 'export class Größe {}' }, 'Größe', 'Gr')).toEqual([
      ['found', 'thing7.ts', 'Größe'],
      ['absent'],
    ]);
  });

  it('may be written with escapes', () => {
    const text = String.raw`class Engine {}` + '\n' + String.raw`export { Engine as Mot\u006fr };`;
    expect(originsBehind({ 'thing7.ts': text }, 'Motor', 'Thing8')).toEqual([
      ['found', 'thing7.ts', 'Engine'],
      ['found', 'thing8.ts', 'Thing8'],
    ]);
  });

  it('may come from a list of the barrel itself', () => {
    const index = "export * from './area0';\nexport * from './area1';\nexport { Thing3 as Third } from './area3';";
    expect(originsBehind({ 'index.ts': index }, 'Third', 'Thing3', 'Thing4')).toEqual([
      ['found', 'thing3.ts', 'Thing3'],
      ['absent'],
      ['found', 'thing4.ts', 'Thing4'],
    ]);
  });

  it('is hidden by what the barrel declares itself', () => {
    const index = "export * from './area0';\nexport * from './area1';\nexport class Thing4 {}";
    expect(originsBehind({ 'index.ts': index }, 'Thing4')).toEqual([['found', 'index.ts', 'Thing4']]);
  });

  it('is ambiguous where two modules declare it', () => {
    expect(originsBehind({ 'thing5.ts': 'export class Thing6 {}' }, 'Thing6')).toEqual([['ambiguous']]);
  });

  it('is not what a comment mentions', () => {
    expect(originsBehind({ 'thing5.ts': '// Motor\nexport class Thing5 {}' }, 'Motor')).toEqual([['absent']]);
  });

  it('is unknown where a module is missing', () => {
    const area = "export * from './missing';\nexport * from './thing0';";
    expect(originsBehind({ 'area0.ts': area }, 'Motor', 'Thing0')).toEqual([
      ['unknown'],
      ['found', 'thing0.ts', 'Thing0'],
    ]);
  });

  it('may come from a package that is not installed', () => {
    const area = "export * from 'engines';\nexport * from './thing0';";
    expect(originsBehind({ 'area0.ts': area }, 'Motor')).toEqual([['presumed', 'engines', 'Motor']]);
  });

  it('may come from a module that assigns its exports', () => {
    const text = "const parts = require('./thing0');\nexports.Motor = class {};\nexports.Thing0 = parts.Thing0;";
    expect(originsBehind({ 'area0.ts': "export * from './engine.js';", 'engine.js': text }, 'Motor', 'Thing0')).toEqual(
      [
        ['found', 'engine.js', 'Motor'],
        ['found', 'thing0.ts', 'Thing0'],
      ],
    );
  });

  it('is found behind barrels that lead to each other', () => {
    const area = "export * from './index';\nexport * from './thing0';";
    expect(originsBehind({ 'area0.ts': area }, 'Thing0', 'Thing1', 'Motor')).toEqual([
      ['found', 'thing0.ts', 'Thing0'],
      ['found', 'thing1.ts', 'Thing1'],
      ['absent'],
    ]);
  });
});

it('behind a barrel, a name is looked for in the modules that have the word, and in no others', () => {
  const { path } = temporaryProject({
    ...Object.fromEntries(numbers.map((number) => [`thing${number}.ts`, `export class Thing${number} {}`])),
    'index.ts': numbers.map((number) => `export * from './thing${number}';\n`).join(''),
  });
  const graph = createModuleGraph();
  for (const number of numbers) graph.findingOf(path('index.ts'), `Absent${number}`);
  expect(graph.statistics).toMatchObject({ parses: 1, reads: 41 });
});
