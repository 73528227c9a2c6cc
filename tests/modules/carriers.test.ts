import { describe, expect, it } from 'vitest';

import type { Registered } from '../../src/modules/carriers/registered.ts';
import type { Step } from '../../src/modules/carriers/step.ts';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

const REGISTERED = {
  'x.ts': 'export class X {}\nexport class Y {}\n',
  'other.ts': 'export class X {}\nexport const pick = () => X;\n',
};

/** What `m.ts` gives under a name, along a way: `X` is certain, `X?` is not, `X'` extends it. */
function carried(m: string | Record<string, string>, exportName: string, ...way: readonly Step[]): string {
  const files = typeof m === 'string' ? { 'm.ts': m } : m;
  const project = temporaryProject({ ...REGISTERED, ...files });
  const graph = createModuleGraph();
  const path = project.path('x.ts');
  const registered: Registered = {
    paths: new Set([path]),
    has: (origin, member) => origin.path === path && member === undefined && /^[XY]$/.test(origin.localName),
  };
  const [entry = ''] = Object.keys(files);
  const things = graph.carriedThings(project.path(entry), exportName, way, registered);
  return things
    .map(({ origin, kinship, isCertain }) => {
      return origin.localName + (kinship === 'subclass' ? "'" : '') + (isCertain ? '' : '?');
    })
    .join(' ');
}

const IMPORT = "import { X, Y } from './x';\nimport { X as Other, pick } from './other';\n";

describe('an alias leads to', () => {
  it.each([
    ['the thing', 'export const Engine = X;', 'X'],
    ['the thing behind a cast', 'export const Engine = X as typeof X;', 'X'],
    ['the thing behind `satisfies`', 'export const Engine = X satisfies typeof X;', 'X'],
    ['the thing behind an alias', 'const Inner = X;\nexport const Engine = Inner;', 'X'],
    ['the thing by way of a list', 'const Inner = X;\nexport { Inner as Engine };', 'X'],
    ['either thing', 'export const Engine = flag ? X : Y;', 'X? Y?'],
    ['one thing or something else', 'export const Engine = flag ? X : Other;', 'X?'],
    ['the thing as a fallback', 'export const Engine = globalThis.Engine ?? X;', 'X?'],
    ['what a variable holds', 'export let Engine = X;', 'X?'],
    ['what is assigned', 'export let Engine;\nif (flag) Engine = X;\nelse { Engine = Y; }', 'X? Y?'],
    ['what a pattern takes out', 'export const { Engine } = { Engine: X };', 'X?'],
    ['what an array pattern takes out', 'export const [, Engine] = [Other, X];', 'X?'],
    ['the default of a pattern', 'export const { Engine = X } = options;', 'X?'],
    ['what a function gives', 'const make = () => X;\nexport const Engine = make();', 'X'],
    ['what a function gives back', 'const same = (it) => it;\nexport const Engine = same(X);', 'X'],
    ['the namespace member', "import * as all from './x';\nexport const Engine = all.X;", 'X'],
    ['what is awaited', "export const Engine = (await import('./x')).X;", 'X'],
    ['the required member', "export const Engine = require('./x').X;", 'X'],
    ['nothing else', 'export const Engine = Other;', ''],
    ['nothing that a parameter shadows', 'export const Engine = ((X) => X)(Other);', ''],
    ['nothing that a call makes', 'export const Engine = wrap(X);', ''],
    ['nothing that is an instance', 'export const Engine = new X();', ''],
    ['nothing that only its name promises', 'export const Engine = "X";', ''],
  ])('%s', (_, text, expected) => {
    expect(carried(IMPORT + text, 'Engine')).toBe(expected);
  });

  it('the thing through a default export that is no name', () => {
    expect(carried(`${IMPORT}export default flag ? X : Y;`, 'default')).toBe('X? Y?');
  });
});

describe('a class leads to', () => {
  it.each([
    ['the class that it extends', 'export class Engine extends X {}', "X'"],
    ['the class that an expression extends', 'export const Engine = class extends X {};', "X'"],
    ['the class behind type arguments', 'export class Engine<T> extends X<T> implements I<T> {}', "X'"],
    [
      'the class at the end of a chain',
      'class A extends X {}\nclass B extends A {}\nexport class Engine extends B {}',
      "X'",
    ],
    ['one of two', 'export class Engine extends (flag ? X : Y) {}', "X'? Y'?"],
    [
      'what a mixin extends',
      'const Mixin = (Base) => class extends Base {};\nexport class Engine extends Mixin(X) {}',
      "X'",
    ],
    [
      'what a mixin in a block extends',
      'function Mixin(Base) { class Mixed extends Base {}\nreturn Mixed; }\nexport const Engine = Mixin(X);',
      "X'",
    ],
    [
      'what two mixins extend',
      'const A = (Base) => class extends Base {};\nconst B = (Base) => class extends Base {};\nexport class Engine extends A(B(X)) {}',
      "X'",
    ],
    ['nothing for another base', 'export class Engine extends Other {}', ''],
    ['nothing for a global base', 'export class Engine extends Error {}', ''],
    ['nothing without a base', 'export class Engine { x = X; }', ''],
    ['nothing by what it implements', 'export class Engine implements X {}', ''],
    [
      'nothing by a mixin of something else',
      'const Mixin = (Base) => class extends Base {};\nexport class Engine extends Mixin(Other) {}',
      '',
    ],
    ['nothing by itself', 'export class Engine extends Engine {}', ''],
    ['nothing by what was commented out', '// export class Engine {}\nexport const Engine = Other;', ''],
  ])('%s', (_, text, expected) => {
    expect(carried(IMPORT + text, 'Engine')).toBe(expected);
  });

  it('the thing behind what was commented out', () => {
    expect(carried(`${IMPORT}/*\nexport class Engine {}\n*/\nexport const Engine = X;`, 'Engine')).toBe('X');
  });

  it('the class at the end of a chain of files', () => {
    const files = {
      'm.ts': "import Middle from './middle';\nexport default class extends Middle {}",
      'middle.ts': "import { Base } from './barrel';\nexport default class Middle extends Base {}",
      'barrel.ts': "export * from './base';",
      'base.ts': "import { X as Root } from './x';\nexport abstract class Base extends Root {}",
    };
    expect(carried(files, 'default')).toBe("X'");
  });

  it('nothing in a cycle of files', () => {
    const files = {
      'm.ts': "import { B } from './b';\nexport class A extends B {}",
      'b.ts': "import { A } from './m';\nexport class B extends A {}",
    };
    expect(carried(files, 'A')).toBe('');
  });
});

describe('an object leads to', () => {
  it.each([
    ['its member', 'export const o = { v1: X };', ['.v1'], 'X?'],
    ['its frozen member', 'export const o = Object.freeze({ v1: X });', ['.v1'], 'X'],
    ['its constant member', 'export const o = { v1: X } as const;', ['.v1'], 'X'],
    ['its constant member that satisfies', 'export const o = { v1: X } as const satisfies T;', ['.v1'], 'X'],
    ['what lies deeper in a constant', 'export const o = { a: { v1: [X] } } as const;', ['.a', '.v1', '.0'], 'X'],
    ['what lies deeper in a frozen one', 'export const o = Object.freeze({ a: { v1: X } });', ['.a', '.v1'], 'X?'],
    ['its short member', 'export const o = { X };', ['.X'], 'X?'],
    ['its quoted member', "export const o = { 'v-1': X };", ['.v-1'], 'X?'],
    ['its element', 'export const o = [Other, X];', ['.1'], 'X?'],
    ['any of its elements', 'export const o = [X, Other, Y];', ['[]'], 'X? Y?'],
    ['any of its members', 'export const o = { a: X, b: Other };', ['[]'], 'X?'],
    ['a member of what is spread', 'const p = { v1: X };\nexport const o = { ...p };', ['.v1'], 'X?'],
    ['a computed member', 'export const o = { [key]: X };', ['.v1'], 'X?'],
    ['a member that was added', 'export const o = {};\no.v1 = X;', ['.v1'], 'X?'],
    ['what its getter gives', 'export const o = { get v1() { return X; } };', ['.v1'], 'X'],
    ['what its getter reads', 'export const o = { v1: X, get current() { return this.v1; } };', ['.current'], 'X?'],
    ['what its method gives', 'export const o = { pick() { return X; } };', ['.pick', '()'], 'X?'],
    ['the last member of a name', 'export const o = { v1: X, ...p, v1: Other };', ['.v1'], ''],
    ['no other member', 'export const o = { v1: X, v2: Other };', ['.v2'], ''],
    ['no member of a member', 'export const o = { v1: X };', ['.v1', '.v1'], ''],
    ['nothing by a setter', 'export const o = { set v1(it) { X; } };', ['.v1'], ''],
    ['nothing by a text', "export const o = { v1: 'X' };", ['.v1'], ''],
    ['an exported member of a namespace', 'export namespace o { export const v1 = X; }', ['.v1'], 'X'],
    ['no member that a namespace keeps', 'export namespace o { const v1 = X; }', ['.v1'], ''],
  ] as const)('%s', (_, text, way, expected) => {
    expect(carried(IMPORT + text, 'o', ...way)).toBe(expected);
  });
});

describe('a function leads to', () => {
  it.each([
    ['what it returns', 'export function f() { return X; }', ['()'], 'X'],
    ['what it yields as an expression', 'export const f = () => X;', ['()'], 'X'],
    ['what it holds', 'export function f() { const E = X; return E; }', ['()'], 'X'],
    ['one of what it returns', 'export function f() { if (flag) return X; return Other; }', ['()'], 'X?'],
    [
      'what a loop or a switch returns',
      'export function f(k) { for (;;) { switch (k) { case 1: return X; } } }',
      ['()'],
      'X?',
    ],
    ['what it returns in time', 'export async function f() { return X; }', ['()', 'await'], 'X'],
    ['what it loads', "export const f = () => import('./x');", ['()', 'await', '.X'], 'X'],
    ['what a function of it gives', 'export const f = () => () => X;', ['()', '()'], 'X'],
    ['what an object of it holds', 'export const f = () => ({ v1: X });', ['()', '.v1'], 'X?'],
    ['its default', 'export const f = (E = X) => E;', ['()'], 'X?'],
    ['its declared result', 'export function f(): typeof X { return load(); }', ['()'], 'X?'],
    [
      'its declared result in time',
      'export async function f(): Promise<typeof X> { return load(); }',
      ['()', 'await'],
      'X?',
    ],
    ['nothing before time', 'export async function f() { return X; }', ['()'], ''],
    ['nothing that a parameter shadows', 'export function f(X) { return X; }', ['()'], ''],
    ['nothing that a variable shadows', 'export function f() { const X = Other; return X; }', ['()'], ''],
    ['nothing that a block shadows', 'export function f() { { const X = Other; return X; } }', ['()'], ''],
    ['nothing that a loop shadows', 'export function f() { for (const X of [Other]) return X; }', ['()'], ''],
    ['nothing that a `catch` shadows', 'export function f() { try {} catch (X) { return X; } }', ['()'], ''],
    ['nothing that a function in it returns', 'export function f() { function g() { return X; } }', ['()'], ''],
    ['nothing that it makes', 'export function f() { return new X(); }', ['()'], ''],
    ['nothing that it steps through', 'export function* f() { return X; }', ['()'], ''],
    ['nothing by recursion', 'export function f() { return f(); }', ['()'], ''],
  ] as const)('%s', (_, text, way, expected) => {
    expect(carried(IMPORT + text, 'f', ...way)).toBe(expected);
  });
});

describe('a slot leads to', () => {
  it.each([
    ['its type', 'export let s: typeof X;', [], 'X?'],
    ['its type, declared', 'export declare const s: typeof X;', [], 'X?'],
    ['its type behind nothing', 'export let s: typeof X | null = null;', [], 'X?'],
    ['its type behind a cast', 'export const s = null as unknown as typeof X;', [], 'X?'],
    ['its type behind a call', 'export const s: typeof X = load();', [], 'X?'],
    ['its imported type', "export let s: typeof import('./x').X;", [], 'X?'],
    ['a member of its type', 'export const s: { engine: typeof X } = load();', ['.engine'], 'X?'],
    ['a member that is not set yet', 'export const s: { engine?: typeof X } = {};', ['.engine'], 'X?'],
    [
      'a member that is nothing yet',
      'export const s: { engine: typeof X | null } = { engine: null };',
      ['.engine'],
      'X?',
    ],
    ['a member of its interface', 'interface S { engine: typeof X }\nexport const s: S = load();', ['.engine'], 'X?'],
    [
      'a member of its base interface',
      'interface A { engine: typeof X }\ninterface S extends A {}\nexport const s: S = load();',
      ['.engine'],
      'X?',
    ],
    [
      'a member of its alias',
      'type S = Readonly<{ engine: typeof X }>;\nexport const s: S = load();',
      ['.engine'],
      'X?',
    ],
    ['any member of its record', 'export const s: Record<string, typeof X> = load();', ['.v1'], 'X?'],
    ['an element of its array', 'export const s: readonly (typeof X)[] = load();', ['.0'], 'X?'],
    ['an element of its tuple', 'export const s: [typeof Other, typeof X] = load();', ['.1'], 'X?'],
    ['a result of its type', 'export const s: () => typeof X = load();', ['()'], 'X?'],
    ['a member of a member of its type', "export let s: { engine: typeof X }['engine'];", [], 'X?'],
    ['an instance of its class', 'class S { engine: typeof X; }\nexport let s: S;', ['.engine'], 'X?'],
    ['nothing by another type', 'export let s: typeof Other;', [], ''],
    ['nothing by the type of an instance', 'export let s: X;', [], ''],
    ['nothing where the value is known', 'export const s: typeof X = Other;', [], ''],
    ['nothing where the member is known', 'export const s: { engine: typeof X } = { engine: Other };', ['.engine'], ''],
    ['nothing by another member', 'export const s: { engine: typeof X } = load();', ['.other'], ''],
  ] as const)('%s', (_, text, way, expected) => {
    expect(carried(IMPORT + text, 's', ...way)).toBe(expected);
  });
});

describe('a class with slots leads to', () => {
  it.each([
    ['its static field', 'export class S { static engine = X; }', ['.engine'], 'X?'],
    ['its constant field', 'export class S { static readonly engine = X; }', ['.engine'], 'X'],
    ['its typed field', 'export class S { static engine: typeof X; }', ['.engine'], 'X?'],
    ['what its static getter gives', 'export class S { static get engine() { return X; } }', ['.engine'], 'X'],
    [
      'what its static getter reads',
      'export class S { static #e = Other; static e = X; static get engine() { return this.e; } }',
      ['.engine'],
      'X?',
    ],
    ['what its static method gives', 'export class S { static pick() { return X; } }', ['.pick', '()'], 'X'],
    ['an inherited static field', 'class A { static engine = X; }\nexport class S extends A {}', ['.engine'], 'X?'],
    ['a field that was added', 'export class S {}\nS.engine = X;', ['.engine'], 'X?'],
    ['no field of an instance', 'export class S { engine = X; }', ['.engine'], ''],
    ['no other field', 'export class S { static engine = X; static other = Other; }', ['.other'], ''],
    [
      'no field that it hides',
      'class A { static engine = X; }\nexport class S extends A { static engine = Other; }',
      ['.engine'],
      '',
    ],
  ] as const)('%s', (_, text, way, expected) => {
    expect(carried(IMPORT + text, 'S', ...way)).toBe(expected);
  });
});

describe('an instance leads to', () => {
  it.each([
    ['its field', 'class S { engine = X; }', '', 'X?'],
    ['its typed field', 'class S { engine: typeof X; }', '', 'X?'],
    ['its declared field', 'class S { declare engine: typeof X; }', '', 'X?'],
    ['what its getter gives', 'class S { get engine() { return X; } }', '', 'X'],
    ['what its getter reads', 'class S { e = X; get engine() { return this.e; } }', '', 'X?'],
    ['what its constructor sets', 'class S { constructor() { this.engine = X; } }', '', 'X?'],
    ['what its constructor is given', 'class S { engine; constructor(e) { this.engine = e; } }', 'X', 'X?'],
    ['what a parameter property is given', 'class S { constructor(readonly engine: typeof X) {} }', 'X', 'X?'],
    ['the type of a parameter property', 'class S { constructor(readonly engine: typeof X) {} }', 'load()', 'X?'],
    ['the default of a parameter property', 'class S { constructor(readonly engine = X) {} }', '', 'X?'],
    ['an inherited field', 'class A { engine = X; }\nclass S extends A {}', '', 'X?'],
    [
      'what its base is given',
      'class A { constructor(readonly engine) {} }\nclass S extends A { constructor(e) { super(e); } }',
      'X',
      'X?',
    ],
    [
      'nothing that its base is given',
      'class A { constructor(readonly engine: typeof X) {} }\nclass S extends A { constructor() { super(Other); } }',
      'X',
      '',
    ],
    ['nothing that it is given', 'class S { constructor(readonly engine: typeof X) {} }', 'Other', ''],
    ['no static field', 'class S { static engine = X; }', '', ''],
    ['no other field', 'class S { other = X; engine = Other; }', '', ''],
  ] as const)('%s', (_, text, argument, expected) => {
    expect(carried(`${IMPORT}${text}\nexport const s = new S(${argument});`, 's', '.engine')).toBe(expected);
  });
});

describe('CommonJS gives', () => {
  const HEAD = "const { X, Y } = require('./x');\nconst { X: Other } = require('./other');\n";
  it.each([
    ['a choice', 'exports.Engine = flag ? X : Y;', 'Engine', [], 'X? Y?'],
    ['an alias', 'const Inner = X;\nexports.Engine = Inner;', 'Engine', [], 'X'],
    ['a subclass', 'class Engine extends X {}\nmodule.exports = { Engine };', 'Engine', [], "X'"],
    ['a subclass as a whole', 'module.exports = class extends X {};', 'default', [], "X'"],
    ['a subclass as a whole to `require`', 'module.exports = class extends X {};', '*', [], "X'"],
    ['a registry', 'exports.engines = { v1: X };', 'engines', ['.v1'], 'X?'],
    ['a registry in the whole', 'module.exports = { engines: { v1: X } };', '*', ['.engines', '.v1'], 'X?'],
    ['a getter', 'exports.pick = () => X;', 'pick', ['()'], 'X'],
    ['a static slot', 'class Slots {}\nSlots.engine = X;\nmodule.exports = { Slots };', 'Slots', ['.engine'], 'X?'],
    ['nothing else', 'exports.Engine = flag ? Other : null;', 'Engine', [], ''],
    ['nothing that it keeps', 'const Engine = X;\nexports.other = 1;', 'Engine', [], ''],
  ] as const)('%s', (_, text, name, way, expected) => {
    expect(carried({ 'm.js': HEAD + text }, name, ...way)).toBe(expected);
  });
});

describe('across modules', () => {
  it('a registry leads on to an alias of another module', () => {
    const files = {
      'm.ts': "import { Engine } from './alias';\nexport const engines = { v1: Engine } as const;",
      'alias.ts': "import { X } from './x';\nexport const Engine = X;",
    };
    expect(carried(files, 'engines', '.v1')).toBe('X');
  });

  it.each([
    ['a star', "export * from './alias';", 'Engine'],
    ['a list', "export { Engine as E } from './alias';", 'E'],
    ['an import that is exported', "import { Engine } from './alias';\nexport { Engine as default };", 'default'],
  ])('%s of a barrel leads on to an alias', (_, text, name) => {
    const files = { 'm.ts': text, 'alias.ts': "import { X as Legacy } from './x';\nexport const Engine = Legacy;" };
    expect(carried(files, name)).toBe('X');
  });

  it('a namespace leads to its members', () => {
    const files = {
      'm.ts': "export * as engines from './alias';",
      'alias.ts': "import { X } from './x';\nexport const Engine = X;",
    };
    expect(carried(files, 'engines', '.Engine')).toBe('X');
    expect(carried(files, '*', '.engines', '.Engine')).toBe('X');
  });

  it('a typed slot leads to the type of another module', () => {
    const files = {
      'm.ts': "import type { Slots } from './slots';\nexport const slots: Slots = load();",
      'slots.ts': "import type { X } from './x';\nexport interface Slots { engine: typeof X }",
    };
    expect(carried(files, 'slots', '.engine')).toBe('X?');
  });

  it('the module of a thing can carry it as well', () => {
    const files = {
      'x.ts': 'export class X {}\nclass Z extends X {}\nexport { Z };\nexport const all = { v1: X, Z };',
    };
    expect(carried(files, 'Z')).toBe("X'");
    expect(carried(files, 'all', '.v1')).toBe('X?');
    expect(carried(files, 'all', '.Z')).toBe("X'?");
  });

  it('what is registered is a thing of its own, whatever it extends', () => {
    const files = { 'x.ts': 'export class X {}\nexport class Y extends X { static engine = X; }' };
    expect(carried(files, 'Y')).toBe('Y');
    expect(carried(files, 'Y', '.engine')).toBe('');
  });

  it.each([
    ['cannot be parsed', 'export const Engine = X; {{{'],
    ['is missing', undefined],
    ['gives something else', 'export const Engine = 1;'],
  ])('a module that %s leads to nothing', (_, text) => {
    const files = {
      'm.ts': "import { Engine } from './n';\nexport const E = Engine;\nexport class F extends Engine {}",
    };
    const all = text === undefined ? files : { ...files, 'n.ts': `import { X } from './x';\n${text}` };
    expect(carried(all, 'E')).toBe('');
    expect(carried(all, 'F')).toBe('');
  });

  it('installed packages are not entered', () => {
    const files = {
      'm.ts': "import { Engine } from 'engines';\nexport const E = Engine;",
      'node_modules/engines/package.json': '{ "main": "index.js" }',
      'node_modules/engines/index.js': "const { X } = require('../../x');\nexports.Engine = X;\nexports.F = X || 0;",
    };
    expect(carried(files, 'E')).toBe('X');
    expect(carried({ ...files, 'm.ts': "import { F } from 'engines';\nexport const E = F;" }, 'E')).toBe('');
  });
});
