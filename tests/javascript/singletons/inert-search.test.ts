import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InertSearch } from '../../../src/javascript/singletons/inert-search.ts';
import { createModuleGraph } from '../../../src/modules/module-graph.ts';

const home = mkdtempSync(path.join(tmpdir(), 'ssot-inert-'));
afterAll(() => rmSync(home, { recursive: true }));

let projects = 0;

/** Other modules of each project: one that holds something, and one that holds nothing. */
const others = {
  'live.ts': [
    'const entries = new Map<string, string>();',
    'export const give = (): Map<string, string> => entries;',
    'export class Live { static readonly entries = entries; }',
    'export const make = (): object => ({ entries });',
    'export const { part } = { part: entries };',
    'export let current = 0;',
  ].join('\n'),
  'still.ts': [
    "import { z } from 'zod';",
    'export const schema = z.object({});',
    'export const double = (value: number): number => value * 2;',
    "export class Still { static readonly label = 'still'; }",
    'export const makePlain = (): object => ({ entries: new Map() });',
  ].join('\n'),
};

/** Is `subject`, or what else is asked for, of this module inert? */
function isInert(text: string, localName = 'subject', reactive: readonly string[] = []): boolean {
  const file: string = text.includes('</') ? 'module.tsx' : 'module.ts';
  const folder = path.join(home, String((projects += 1)));
  mkdirSync(folder);
  for (const [name, source] of Object.entries({ ...others, [file]: text })) {
    writeFileSync(path.join(folder, name), source);
  }
  const graph = createModuleGraph();
  graph.beginTurn();
  return new InertSearch(graph, reactive).isInert({ path: path.join(folder, file), localName });
}

const fromLive = "import { current, give, Live, make, part } from './live.js';\n";
const fromStill = "import { double, makePlain, schema, Still } from './still.js';\n";
const fromOutside = "import outside, { thing } from 'outside';\n";

describe('a name is inert', () => {
  it.each([
    ['a number', 'export const subject = 1;'],
    ['a text', 'export const subject = `a`;'],
    ['a text that is cast', "export const subject = 'a' as const;"],
    ['an enum', 'export enum subject { A }'],
    ['a type', 'export interface subject { readonly a: string }'],
    ['a tagged template of another package', `${fromOutside}export const subject = outside.div\`a\`;`],
    ['what a package gives', `${fromOutside}export const subject = thing({ a: 1 });`],
    ['what a package gives for what it gave', `${fromOutside}export const subject = outside.object({}).extend({});`],
    ['what a package constructs', `${fromOutside}export const subject = new thing();`],
    ['what a value of another module gives that is inert', `${fromStill}export const subject = schema.extend({});`],
    ['a function that gives nothing', 'export function subject(): void {}'],
    ['a function that gives what it is given', 'export const subject = (given: string): string => given.trim();'],
    ['a function that gives something new', 'export const subject = (): object => ({ entries: new Map() });'],
    ['a function that gives JSX', 'const held = {};\nexport const subject = () => <div title={held}>{held}</div>;'],
    ['a function with a variable of its own', 'export function subject(): number { const made = 1; return made; }'],
    ['a generator', `${fromLive}export function* subject() { yield give(); }`],
    ['a function that only uses what is live', `${fromLive}export function subject(): void { give().clear(); }`],
    ['a function of what another one gives', `${fromStill}export const subject = (n: number): number => double(n);`],
    ['a function that calls itself', 'export const subject = (n: number): number => (n > 0 ? subject(n - 1) : 0);'],
    ['functions that call each other', 'export const subject = () => other();\nconst other = () => subject();'],
    ['a class', 'export class subject { entries = new Map(); add(key: string): void { this.entries.set(key, 1); } }'],
    ['a class that extends one', `${fromStill}export class subject extends Still {}`],
    ['a class with a static text', "export class subject { static label = 'a'; }"],
    ['a default export without a name', 'export default function () { return 1; }', '*default*'],
    ['a default export that a package gives', `${fromOutside}export default thing(1);`, '*default*'],
  ])('that is %s', (_, text, localName = 'subject') => {
    expect(isInert(text, localName)).toBe(true);
  });
});

describe('a name may be anything', () => {
  it.each([
    ['nothing', 'export const subject = null;'],
    ['a list', 'export const subject = [];'],
    ['a container', 'export const subject = new Map();'],
    ['an object', 'export const subject = { count: 0 };'],
    ['a variable', 'export let subject = 1;'],
    ['a part of something', 'export const { subject } = { subject: new Map() };'],
    ['a namespace', 'export namespace subject { export let current = 1; }'],
    ['declared to be a container', `${fromOutside}export const subject: Map<string, string> = thing();`],
    ['cast to something', `${fromOutside}export const subject = thing() as Map<string, string>;`],
    ['what a function of another module makes', `${fromStill}export const subject = makePlain();`],
    ['an instance of a class of another module', `${fromStill}export const subject = new Still();`],
    ['what a method of something live gives', `${fromLive}export const subject = part.get('a');`],
    ['a list of what is filtered', `${fromOutside}export const subject = thing.filter(Boolean);`],
    ['what a function of the module makes', 'const make = () => new Map();\nexport const subject = make();'],
    ['a function that gives a variable', 'let held = {};\nexport const subject = (): object => held;'],
    ['a function that gives a part', 'const { held } = { held: {} };\nexport const subject = (): object => held;'],
    [
      'a function that gives what it puts aside',
      'let held; export const subject = () => { const a = held; return a; };',
    ],
    [
      'a function that gives it by default',
      'const held = {};\nexport const subject = (given = held): object => given;',
    ],
    [
      'a function that gives it by another',
      'const held = {};\nconst give = () => held;\nexport const subject = () => give();',
    ],
    [
      'a function that gives it by one inside',
      'const held = {};\nexport function subject() { function a() { return held; } return a(); }',
    ],
    [
      'a function that gives it after a while',
      'const held = {};\nexport const subject = async () => await Promise.resolve(held);',
    ],
    ['a function that gives what is live', `${fromLive}export const subject = () => give();`],
    ['a function that gives a static member', `${fromLive}export const subject = () => Live.entries;`],
    ['a function that gives itself', 'export function subject(this: object): object { return this; }'],
    ['a function that gives a global', 'export const subject = () => globalThis.held;'],
    [
      'a function that is replaced',
      'export function subject() { return 1; }\nsubject = (() => held) as never;\nconst held = {};',
    ],
    ['a class with a container', 'export class subject { static entries = new Map(); }'],
    ['a class with a static method', 'let a = 0;\nexport class subject { static add() { a += 1; } }'],
    ['a class with a static block', 'export class subject { static label = 1; static { subject.label = 2; } }'],
    ['a class that always makes the same', 'const held = {};\nexport class subject { constructor() { return held; } }'],
    ['a class that extends a live one', `${fromLive}export class subject extends Live {}`],
    ['a class that extends what a function gives', `${fromLive}export class subject extends make() {}`],
    [
      'a function with the name of a namespace',
      'export function subject() {}\nexport namespace subject { export let a = 1; }',
    ],
    ['declared twice', 'export const subject = 1;\nvar subject = {};'],
    ['in a module with variables in blocks', 'export const subject = 1;\nif (subject) { var held = {}; }'],
    ['not there', 'export const other = 1;'],
    ['in a module that cannot be parsed', 'export const subject = {'],
    ['in a module of the CommonJS way', 'const subject = 1;\nmodule.exports = { subject };'],
  ])('that is %s', (_, text) => {
    expect(isInert(text)).toBe(false);
  });

  it('that is what a function of the options gives', () => {
    const text = `${fromOutside}export const subject = thing(0);`;
    expect(isInert(text, 'subject', ['elsewhere#thing'])).toBe(true);
    expect(isInert(text, 'subject', ['outside#thing'])).toBe(false);
    expect(isInert(text, 'subject', ['thing'])).toBe(false);
  });
});
