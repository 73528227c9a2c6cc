/** A program that a rule has to survive. */
export interface OddProgram {
  readonly name: string;
  readonly code: string;
  /** Relative to the fixture project. */
  readonly filename: string;
}

const TYPESCRIPT: Readonly<Record<string, string>> = {
  'an empty file': '',
  'white space only': ' \n\t\n',
  'a byte order mark': '\uFEFFnew ExecutionEngine();',
  'a comment only': '/* new ExecutionEngine() */',
  'a hashbang only': '#!/usr/bin/env node',
  'a hashbang and a construction': '#!/usr/bin/env node\nnew ExecutionEngine();',
  'directives only': "'use strict';\n'use client';",
  'carriage returns': "import { ExecutionEngine } from './execution-engine.js';\r\nnew ExecutionEngine();\r\n",
  'unusual line ends': 'new ExecutionEngine();\u2028new ExecutionEngine();\u2029',
  'names of Object.prototype':
    "import { constructor, toString, hasOwnProperty as __proto__ } from './execution-engine.js';\nnew constructor(); new toString(); new __proto__(); ({ __proto__: null })['constructor'];",
  'imports of every form':
    "import a, { b as c, type D, default as e, 'f g' as h } from './execution-engine.js';\nimport * as i from './index.js';\nimport './bridge.js';\nimport type J from './context.js';\nimport type * as k from './context.js';\nimport l from './data.json' with { type: 'json' };\nimport m = require('./registry.js');\nimport n = i.LegacyEngine;\nimport defer = require('./x.js');",
  'exports of every form':
    "export * from './index.js';\nexport * as a from './index.js';\nexport { ExecutionEngine as 'b c', default } from './execution-engine.js';\nexport type { UserExecutionContext } from './context.js';\nexport {};\nexport default class {}\n",
  'an export assignment': "import A = require('./a.js');\nexport = A;",
  'imports that resolve to nothing':
    "import a from '';\nimport b from './nowhere.js';\nimport c from 'no-such-package/deep';\nimport d from '#private';\nimport e from 'node:fs';\nimport f from 'https://example.org/f.js';\nimport g from '../../../../../../../../outside.js';\nimport h from '.';\nimport i from './src';",
  'classes, constants and types that lead back to themselves':
    "class A extends B {}\nclass B extends A {}\nclass C extends C {}\nnew A().emit('a', new C().emit('c', 1));\nconst a = b;\nconst b = a;\na.f.emit('x', b);\nconst s = module.exports;\ns.a = s.a;\ns.a.emit('x', 1);\nreq.io = req.io;\nreq.io.emit('x', req.app.get('io'));\ntype D = E;\ntype E = D;\nexport function f(d: D, { io }) { f(d, { io }); io.emit('x', d.emit('y', 1)); }",
  'an import of itself': "import { self } from './odd.js';\nexport const self = new self();",
  'dynamic imports':
    "const name = 'x';\nawait import(name); await import(`./${name}.js`); await import('./index.js', { with: {} }); import('./index.js').then(({ LegacyEngine: { x } = {}, ...rest }) => new rest.y());",
  'requires of every form':
    "const { a: { b }, ...c } = require('./index.js'); require(); require(...[]); require(`./x`); require('./y').z(); new (require('./index.js').LegacyEngine)();",
  'classes of every form':
    "abstract class A<T> extends (class {})<T> implements B { static #p = 1; #q; declare r: string; readonly [k: string]: unknown; accessor s = new A(); static { this.#p; new.target; } constructor(private x?: number, ...y: any[]) { super(); } get z() { return #q in this; } set z(v) {} async *gen() { yield* this.gen(); } abstract m(): void; override n?(): void; 'quoted'() {} 1() {} [Symbol.iterator]() {} }",
  'an anonymous default class': 'export default class extends class {} { constructor() { super(); } }',
  'decorators of every form': '@a @b() @(c.d[e]) class F { @g h; @i() j(@k l) {} @m accessor n = 1; @o static p() {} }',
  'destructuring of every form':
    'const [a, , b = 1, ...[c]] = x, { d, e: f = 2, [g]: h, ...i } = y; ([a.b, { c: d[e] }] = z); for (const { j } of k) {} for (l.m in n) {} try {} catch ({ message }) {} try {} catch {} function o({ p }, [q] = [], ...r) {}',
  'operators of every form':
    'a ??= b?.c?.[d]?.(e) ?? f; g ||= h && i; j **= 2 ** -3; delete k.l; void 0; typeof m; n in o; p instanceof q; (r, s); t ? u : v; -w; ++x.y; z!--; <any>a; b as const satisfies c; !d; ~e; f!.g!; 1n; /h/v; 0b1_0; `i${j}k${`l${m}`}`; n`o${p}`; import.meta.url; new.target;',
  'constructions of every form':
    'new a; new a(); new (a()); new (b())(); new a.b.c(...d); new (class {})(); new (function () {})(); new (() => {})(); new this(); new super.x(); new (a, b)(); new (a ? b : c)(); new (a ?? b)(); new a`b`; new a[`b`](); new a<b>(); new (a as any)(); new (<any>a)(); new a!(); new (await a)(); new (import("a"))(); new new a()(); Reflect.construct(); Reflect.construct(a, b, c); Object.create(); Object.create(a.prototype); a.bind()(); new (a.bind(b, c))();',
  'functions of every form':
    'async function* a() { for await (const b of c) yield await b; } const d = async e => await e; const f = async (g = await h) => {}; function i(this: J, k?: string): asserts k is string; function i() { return arguments; } ({ async *[l]() {}, get m() { return super.n; }, set m(o) {} }); (function p() { p(); })();',
  'statements of every form':
    'a: for (;;) { continue a; } do { break; } while (b); while (c) d; if (e) f; else if (g) h; switch (i) { case 1: default: j; } throw k; debugger; ; {} with_: { break with_; } var l, l; let m; const n = 1; using o = p; await using q = r; return_: s;',
  'types of every form':
    "type A<T extends B = C, const D = E> = T extends infer F extends G ? { readonly [K in keyof T as `a${K & string}`]?: T[K] } : never; type H = import('./index.js', { with: { 'resolution-mode': 'import' } }).UserExecutionEngine; type I = typeof import('./index.js'); type J = abstract new (...a: any[]) => unknown; type L = [a?: 1, ...b: 2[]]; type M = unique symbol; type N = InstanceType<typeof O.p>; interface Q extends R.S<T> { new (): U; (): V; readonly w?: X; get y(): Z; [k: string]: any } declare const a1: asserts;",
  'declarations of every form':
    "declare module 'a' { export const b: 1; } declare global { interface C {} } namespace D.E { export import F = G.H; export class I {} } enum J { K = 1, L = 'm', N = K << 2 } const enum O {} declare function p(): void; declare class Q { r; } declare let s; export as namespace T; abstract class U { abstract v; }",
  'a deep expression': `x = ${'('.repeat(200)}1${')'.repeat(200)};`,
  'a long chain': `x${'.then(() => 1)'.repeat(300)};`,
  'many statements': 'new ExecutionEngine();\n'.repeat(300),
  'a template in a template in a construction':
    'new ExecutionEngine(`${new ExecutionEngine(`${new ExecutionEngine()}`)}`);',
  'mutual aliases':
    'let a = b, b = a; new a(); new b(); a = a; const { c } = c; const d = d.e; class F extends F {} new F();',
  'shadowing everywhere':
    "import { ExecutionEngine } from './execution-engine.js'; function f(ExecutionEngine) { new ExecutionEngine(); { class ExecutionEngine {} new ExecutionEngine(); } try {} catch (ExecutionEngine) { new ExecutionEngine(); } }",
  'merged declarations': 'class A {} interface A {} namespace A { export const b = 1; } function A() {} new A();',
  'exceptions without a reason':
    '// ssot-shared:\nlet a = 1;\n// ssot-public:\nb.emit();\n/* ssot-shared */\n// ssot-shared: \u0000',
};

const JAVASCRIPT: Readonly<Record<string, string>> = {
  'CommonJS exports':
    "'use strict'; module.exports = { a, b: require('./b'), ...require('./c') }; exports.d = class {}; module.exports.default = exports; Object.defineProperty(exports, '__esModule', { value: true }); return;",
  'a script with sloppy names':
    'var let_ = 1, async = 2, of = 3, get = 4; async(of); arguments; this.x = function () { return this; };',
};

const JSX: Readonly<Record<string, string>> = {
  elements:
    '<a.b c={new ExecutionEngine()} {...d} e="f"><>{/* g */}{...h}text &amp; more</><i-j k:l /></a.b>; const M = <T,>(n: T) => <O<T> p />;',
};

const DECLARATIONS: Readonly<Record<string, string>> = {
  'a declaration file':
    "export declare class A extends B {}\nexport declare const c: typeof import('./index.js');\nexport default A;",
};

/** Programs of every syntax and of odd shape; most of them make no sense, and some are no valid TypeScript. */
export const oddPrograms: readonly OddProgram[] = [
  ...programs(TYPESCRIPT, 'src/odd.ts'),
  ...programs(TYPESCRIPT, 'src/odd.test.ts'),
  ...programs(JAVASCRIPT, 'src/odd.cjs'),
  ...programs(JSX, 'src/odd.tsx'),
  ...programs(DECLARATIONS, 'src/odd.d.ts'),
  // Outside every folder, as an editor names a buffer that was never saved.
  ...programs(
    { 'a buffer': "import { ExecutionEngine } from './src/execution-engine.js'; new ExecutionEngine();" },
    'odd',
  ),
];

function programs(codes: Readonly<Record<string, string>>, filename: string): readonly OddProgram[] {
  return Object.entries(codes).map(([name, code]) => ({ name: `${name} (${filename})`, code, filename }));
}
