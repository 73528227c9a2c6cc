import { describe, expect, it } from 'vitest';
import { faultsOf } from './shared-state-of.ts';

/** What the rule promises, one form after the other: what is found in a text, and in its silent twin nothing. */
type Pair = readonly [promise: string, reported: string, found: readonly string[], silent: string];

const roots: readonly Pair[] = [
  [
    'module scope',
    'let n = 0; export const hit = () => { n += 1; };',
    ['n: reassigned'],
    'export const hit = () => { let n = 0; n += 1; return n; };',
  ],
  [
    'a top-level block',
    '{ let n = 0; globalThis.hit = () => { n += 1; }; }',
    ['n: reassigned'],
    '{ let n = 0; n += 1; globalThis.hit = () => n; }',
  ],
  [
    'a loop at the top level',
    'for (let n = 0; n < 3; n += 1) listen(() => { n += 1; });',
    ['n: reassigned'],
    'for (let n = 0; n < 3; n += 1) listen(() => n);',
  ],
  [
    'a try at the top level',
    'try { let n = 0; listen(() => { n += 1; }); } catch {}',
    ['n: reassigned'],
    'try { let n = 0; n += 1; listen(() => n); } catch {}',
  ],
  [
    'a static block',
    'class A { static { let n = 0; listen(() => { n += 1; }); } }',
    ['n: reassigned'],
    'class A { static { let n = 0; n += 1; listen(() => n); } }',
  ],
  [
    'a namespace',
    'namespace A { let n = 0; export function hit() { n += 1; } }',
    ['n: reassigned'],
    'namespace A { let n = 0; n += 1; export const hit = () => n; }',
  ],
  [
    'a member of exports',
    'exports.n = 0; exports.hit = () => { exports.n += 1; };',
    ['exports.n: reassigned'],
    'exports.n = 0; exports.n += 1; exports.hit = () => exports.n;',
  ],
  [
    'what a member of exports holds',
    'exports.list = []; exports.add = () => { exports.list.push(1); };',
    ['exports.list: mutated'],
    'exports.list = []; exports.list.push(1); exports.add = () => [...exports.list, 1];',
  ],
  [
    'a member of module.exports',
    'module.exports.n = 0; module.exports.hit = () => { module.exports.n += 1; };',
    ['exports.n: reassigned'],
    'function make() { const module = { exports: { n: 0 } }; module.exports.n += 1; return module; } module.exports = { make };',
  ],
  [
    'what initialisation allocates and a root reaches',
    'const a = { inner: { list: [] } }; export const add = () => a.inner.list.push(1);',
    ['a: mutated'],
    'const a = { inner: { list: [] } }; export const add = () => [...a.inner.list, 1];',
  ],
  [
    'a private static member',
    'export class A { static #n = 0; hit() { A.#n += 1; } }',
    ['A.#n: staticState'],
    'export class A { #n = 0; hit() { this.#n += 1; } }',
  ],
  [
    'a prototype',
    'export class A {} export const patch = () => { A.prototype.n = 1; };',
    ['A.prototype: staticState'],
    'export class A {} A.prototype.n = 1;',
  ],
  [
    'a property of a function',
    'export function next() { next.n = 1; }',
    ['next: mutated'],
    'export function next() {} next.n = 1;',
  ],
  [
    'a function that is called at once',
    'export const hit = (() => { let n = 0; return () => { n += 1; }; })();',
    ['n: closureState'],
    'export const make = () => { let n = 0; return () => { n += 1; }; };',
  ],
  [
    'a factory that the module calls',
    'function make() { let n = 0; return () => { n += 1; }; } export const hit = make();',
    ['n: closureState'],
    'function make() { let n = 0; return () => { n += 1; }; } export const hit = () => make()();',
  ],
  [
    'a memo wrapper that the module calls',
    'function memo(f) { const known = new Map(); return (key) => { known.set(key, f(key)); return known.get(key); }; } export const read = memo(load);',
    ['known: keyedCache'],
    'export function memo(f) { const known = new Map(); return (key) => { known.set(key, f(key)); return known.get(key); }; }',
  ],
  [
    'a generator object',
    'function* ids() { let n = 0; while (true) yield n++; } const all = ids(); export const next = () => all.next().value;',
    ['all: closureState'],
    'function* ids() { let n = 0; while (true) yield n++; } export const next = () => { const all = ids(); return all.next().value; };',
  ],
  [
    'a member of the global object',
    'export const mark = () => { globalThis.n = 1; };',
    ['n: globalWrite'],
    'globalThis.n = 1; export const mark = () => globalThis.n;',
  ],
  [
    'self',
    'export const mark = () => { self.n = 1; };',
    ['n: globalWrite'],
    'export const mark = (self) => { const copy = { ...self }; copy.n = 1; return copy; };',
  ],
  [
    'an alias of the global object',
    'const g = globalThis; export const mark = () => { g.n = 1; };',
    ['n: globalWrite'],
    'const g = {}; g.n = 1; export const mark = () => g.n;',
  ],
  [
    'the environment',
    'export const mark = () => { process.env.TZ = "UTC"; };',
    ['process.env.TZ: envWrite'],
    'process.env.TZ = "UTC"; export const zone = () => process.env.TZ;',
  ],
  [
    'a built-in prototype',
    'export const patch = () => { Array.prototype.last = last; };',
    ['Array.prototype: globalWrite'],
    'Array.prototype.last = last;',
  ],
  [
    'the cache of modules',
    'exports.reload = () => { delete require.cache["./a"]; };',
    ['require.cache../a: globalWrite'],
    'delete require.cache["./a"];',
  ],
  [
    'what a namespace import reaches',
    'import * as config from "./config.js"; export const set = () => { config.state.n = 1; };',
    ['config: importedState'],
    'import * as config from "./config.js"; export const set = () => ({ ...config.state, n: 1 });',
  ],
  [
    'a named import',
    'import { state } from "./state.js"; export const set = () => { state.n = 1; };',
    ['state: importedState'],
    'import { state } from "./state.js"; state.n = 1;',
  ],
  [
    'a default import',
    'import state from "./state.js"; export const set = () => { state.n = 1; };',
    ['state: importedState'],
    'import state from "./state.js"; export const set = (state) => { const own = structuredClone(state); own.n = 1; return own; };',
  ],
  [
    'what is required',
    'const state = require("./state"); exports.set = () => { state.n = 1; };',
    ['state: importedState'],
    'const state = require("./state"); state.n = 1;',
  ],
  [
    'this of an exported instance',
    'export default new (class { n = 0; hit() { this.n += 1; } })();',
    ['default: singletonState'],
    'export default class { n = 0; hit() { this.n += 1; } }',
  ],
  [
    'this of what getInstance gives',
    'class A { static #one = new A(); static getInstance() { return A.#one; } n = 0; hit() { this.n += 1; } } export { A };',
    ['A.#one: singletonState'],
    'class A { static getInstance() { return new A(); } n = 0; hit() { this.n += 1; } } export { A };',
  ],
];

const phases: readonly Pair[] = [
  [
    'after a top-level await',
    'let n = 0; await ready(); export const hit = () => { n += 1; };',
    ['n: reassigned'],
    'let n = 0; await ready(); n += 1; export const hit = () => n;',
  ],
  [
    'callbacks of synchronous built-ins',
    'const m = new Map(); list.on("a", (each) => m.set(1, 2));',
    ['m: mutated'],
    'const m = new Map(); [1].forEach((each) => m.set(each, 2)); new Map([[1, 2]]).forEach((v, k) => m.set(k, v)); new Set([1]).forEach((v) => m.set(v, 1)); Array.from([1], (v) => m.set(v, 1)); new Promise(() => { m.set(1, 2); }); "a".replace(/a/u, (v) => { m.set(v, 1); return v; }); [1, 2].sort((a, b) => { m.set(a, b); return a - b; });',
  ],
  [
    'static initialisers',
    'let n = 0; export class A { hit = () => { n += 1; }; }',
    ['n: reassigned'],
    'let n = 0; export class A { static a = (n += 1); static { n += 1; } }',
  ],
  [
    'decorators',
    'const seen = []; function mark(target) { seen.push(1); return () => { seen.push(2); }; } export class A { run() { return mark(A); } }',
    ['seen: mutated'],
    'const seen = []; function mark() { seen.push(1); return (target) => target; } @mark() class A {} export { A };',
  ],
  [
    'computed keys',
    'let n = 0; export const make = () => ({ [`k${n += 1}`]: 1 });',
    ['n: reassigned'],
    'let n = 0; export class A { [`k${n += 1}`]() {} }',
  ],
  [
    'constructors that the module calls',
    'let n = 0; class A { constructor() { n += 1; } } export const make = () => new A();',
    ['n: reassigned'],
    'let n = 0; class A { constructor() { n += 1; } } export const a = new A();',
  ],
  [
    'functions that only initialisation calls, by fixpoint',
    'let n = 0; function a() { n += 1; } function b() { a(); } b(); export { b };',
    ['n: reassigned'],
    'let n = 0; function a() { n += 1; } function b() { a(); } b();',
  ],
  [
    'functions without any call',
    'let n = 0; export function hit() { n += 1; }',
    ['n: reassigned'],
    'let n = 0; function hit() { n += 1; } hit();',
  ],
  [
    'what is passed to an unknown callee',
    'let n = 0; use(() => { n += 1; });',
    ['n: reassigned'],
    'let n = 0; (() => { n += 1; })();',
  ],
  [
    'what is stored',
    'let n = 0; const held = { hit: () => { n += 1; } }; export { held };',
    ['n: reassigned'],
    'let n = 0; const held = { n: (n += 1) }; export { held };',
  ],
  [
    'a timer',
    'let n = 0; setInterval(() => { n += 1; }, 1);',
    ['n: reassigned'],
    'let n = 0; setInterval(() => n, (n += 1));',
  ],
  [
    'a promise callback',
    'let n = 0; export const f = () => load().then(() => { n += 1; });',
    ['n: reassigned'],
    'let n = 0; load().then(() => { n += 1; });',
  ],
  [
    'an accessor',
    'let n = 0; export const a = { get next() { return (n += 1); } };',
    ['n: reassigned'],
    'let n = 0; export const a = { next: (n += 1) };',
  ],
  [
    'an initialiser of an instance field',
    'let n = 0; export class A { id = (n += 1); }',
    ['n: reassigned'],
    'let n = 0; export class A { static id = (n += 1); }',
  ],
  [
    'the body of a generator',
    'let n = 0; export function* all() { n += 1; yield n; }',
    ['n: reassigned'],
    'let n = 0; function* all() { n += 1; yield n; } export const first = [...all()];',
  ],
  [
    'reached from both',
    'let n = 0; function a() { n += 1; } a(); export const b = () => a();',
    ['n: reassigned'],
    'let n = 0; function a() { n += 1; } a(); export const b = () => n;',
  ],
];

const writes: readonly Pair[] = [
  [
    'a compound assignment',
    'let s = ""; export const f = () => { s ||= read(); s += "a"; };',
    ['s: reassigned'],
    'let s; export const f = () => { s ||= read(); };',
  ],
  [
    'destructuring',
    'let a; export const f = () => { [a] = read(); };',
    ['a: reassigned'],
    'export const f = () => { let a; [a] = read(); return a; };',
  ],
  [
    'the target of for…in',
    'let k; export const f = () => { for (k in read()); };',
    ['k: reassigned'],
    'let k; for (k in read()); export const f = () => k;',
  ],
  [
    'delete of a member',
    'const o = { a: 1 }; export const f = () => { delete o.a; };',
    ['o: mutated'],
    'const o = { a: 1 }; export const f = () => { const { a, ...rest } = o; delete rest.b; return rest; };',
  ],
  [
    'the target of a loop on a member path',
    'const o = {}; export const f = () => { for (o.a of read()); };',
    ['o: mutated'],
    'export const f = () => { const o = {}; for (o.a of read()); return o; };',
  ],
  [
    'the length of a list',
    'const l = [1]; export const f = () => { l.length = 0; };',
    ['l: mutated'],
    'const l = [1]; export const f = () => l.length;',
  ],
  [
    'a method that lends itself',
    'const l = []; export const f = () => { Array.prototype.push.apply(l, [1]); };',
    ['l: mutated'],
    'const l = []; export const f = () => Array.prototype.slice.apply(l, [1]);',
  ],
  [
    'a method that is bound',
    'const l = []; export const f = () => { Array.prototype.push.bind(l)(1); };',
    ['l: mutated'],
    'const l = []; export const f = () => Array.prototype.slice.bind(l)(1);',
  ],
  [
    'a method that is bound, by a name',
    'const l = []; const add = Array.prototype.push.bind(l); export const f = () => { add(1); };',
    ['l: mutated'],
    'const l = []; const add = Array.prototype.push.bind(l); add(1); export const f = () => l.length;',
  ],
  [
    'a setter of a date',
    'const d = new Date(); export const f = () => { d.setHours(0); };',
    ['d: mutated'],
    'const d = new Date(); export const f = () => { const own = new Date(d); own.setHours(0); return own; };',
  ],
  [
    'a local function whose summary writes its parameter',
    'const o = {}; const put = (at) => { at.n = 1; }; export const f = () => put(o);',
    ['o: mutated'],
    'const put = (at) => { at.n = 1; }; export const f = () => { const o = {}; put(o); return o; };',
  ],
  [
    'a position of an expression',
    'const r = /a/g; export const f = (t) => r.exec(t);',
    ['r: statefulRegExp'],
    'const r = /a/g; export const f = (t) => t.match(r);',
  ],
  [
    'an unknown kind whose property is written',
    'const client = make(); export const f = () => { client.mode = "a"; };',
    ['client: mutated'],
    'const client = make(); export const f = () => { client.set("mode", "a"); client.push(1); };',
  ],
];

const flow: readonly Pair[] = [
  [
    'spread detaches one level',
    'const o = { in: { n: 0 } }; export const f = () => { const c = { ...o }; c.in.n = 1; };',
    ['o: mutated'],
    'const o = { n: 0 }; export const f = () => { const c = { ...o }; c.n = 1; return c; };',
  ],
  [
    'slice detaches one level',
    'const l = [{ n: 0 }]; export const f = () => { l.slice()[0].n = 1; };',
    ['l: mutated'],
    'const l = [1]; export const f = () => { const c = l.slice(); c[0] = 2; return c; };',
  ],
  [
    'map detaches one level',
    'const l = [{ n: 0 }]; export const f = () => { l.map((e) => e)[0].n = 1; };',
    ['l: mutated'],
    'const l = [{ n: 0 }]; export const f = () => { l.map((e) => ({ ...e }))[0].n = 1; };',
  ],
  [
    'filter detaches one level',
    'const l = [{ n: 0 }]; export const f = () => { l.filter(Boolean)[0].n = 1; };',
    ['l: mutated'],
    'const l = [1]; export const f = () => { const c = l.filter(Boolean); c.push(2); return c; };',
  ],
  [
    'Object.assign to something new detaches one level',
    'const o = { in: { n: 0 } }; export const f = () => { Object.assign({}, o).in.n = 1; };',
    ['o: mutated'],
    'const o = { n: 0 }; export const f = () => { Object.assign({}, o).n = 1; };',
  ],
  [
    'structuredClone detaches all',
    'const o = { in: { n: 0 } }; export const f = () => { const c = o.in; c.n = 1; };',
    ['o: mutated'],
    'const o = { in: { n: 0 } }; export const f = () => { const c = structuredClone(o); c.in.n = 1; return c; };',
  ],
  [
    'a round trip through JSON detaches all',
    'const o = { in: { n: 0 } }; export const f = () => { const c = { in: o.in }; c.in.n = 1; };',
    ['o: mutated'],
    'const o = { in: { n: 0 } }; export const f = () => { const c = JSON.parse(JSON.stringify(o)); c.in.n = 1; return c; };',
  ],
  [
    'an element that get gives',
    'const m = new Map([[1, { n: 0 }]]); export const f = () => { m.get(1).n = 1; };',
    ['m: mutated'],
    'const m = new Map([[1, { n: 0 }]]); export const f = () => { const { ...own } = m.get(1); own.n = 1; return own; };',
  ],
  [
    'what an unknown function is given',
    'const l = []; export const f = () => { use(l); l.push(1); };',
    ['l: mutated'],
    'const l = []; export const f = () => use(l);',
  ],
];

const silence: readonly Pair[] = [
  [
    'let that is never written later',
    'let n = 0; n = 1; export const f = () => { n = 2; };',
    ['n: reassigned'],
    'let n = 0; n = 1; export const f = () => n;',
  ],
  [
    'declare let',
    'declare let n: number; export const f = () => { n = 1; };',
    ['n: reassigned'],
    'declare let n: number; export const f = () => n;',
  ],
  [
    'shadowed names',
    'let n = 0; export const f = (m) => { n = m; };',
    ['n: requestData'],
    'let n = 0; export const f = (n) => { n = 1; return n; };',
  ],
  [
    'a WeakMap keyed by a parameter',
    'const k = {}; const w = new WeakMap(); export const f = () => { w.set(k, 1); };',
    ['w: mutated'],
    'const w = new WeakMap(); export const f = (k) => { w.set(k, 1); };',
  ],
  [
    'a WeakSet keyed by a local',
    'const k = {}; const w = new WeakSet(); export const f = () => { w.add(k); };',
    ['w: mutated'],
    'const w = new WeakSet(); export const f = () => { const k = {}; w.add(k); return k; };',
  ],
  [
    'what getStore gives',
    'const s = {}; export const f = () => { s.n = 1; };',
    ['s: mutated'],
    'import { AsyncLocalStorage } from "node:async_hooks"; const s = new AsyncLocalStorage(); export const f = () => { s.getStore().n = 1; };',
  ],
  [
    'pools, loggers, metrics and registries by their methods',
    'const pool = makePool(); export const f = () => { pool.size = 1; };',
    ['pool: mutated'],
    'const pool = makePool(); const metrics = makeMetrics(); export const f = () => { pool.set("a", 1); metrics.add(1); metrics.push(2); };',
  ],
  [
    'the singleton that outlives a reload',
    'export const f = () => { globalThis.db = connect(); };',
    ['db: globalWrite'],
    'globalThis.db ??= connect(); export const f = () => globalThis.db;',
  ],
  [
    'a guarded first use',
    'let c; export const f = () => { c = connect(); };',
    ['c: reassigned'],
    'let c; export const f = () => { if (!c) c = connect(); return c; };',
  ],
  [
    'has of a fixed key',
    'const m = new Map(); export const f = (k) => { if (!m.has(k)) m.set(k, connect()); };',
    ['m: keyedCache'],
    'const m = new Map(); export const f = () => { if (!m.has("a")) m.set("a", connect()); };',
  ],
  [
    'a reset of what is made once',
    'let c; export const f = () => (c ??= connect()); export const g = () => { c = connect(); };',
    ['c: reassigned'],
    'let c; export const f = () => (c ??= connect()); export const g = () => { c = undefined; };',
  ],
  [
    'first use without a parameter',
    'let c; export const f = (host) => (c ??= connect(host));',
    ['c: lazyInitCapturesArgument'],
    'let c; export const f = (host) => (c ??= connect()).open(host);',
  ],
  [
    'first use without the context of a request',
    'let c; export const f = () => (c ??= connect(s.getStore()));',
    ['c: lazyInitCapturesArgument'],
    'let c; export const f = () => (c ??= connect(s.all()));',
  ],
  [
    'no await between check and write',
    'let c; export const f = async () => { if (!c) c = await connect(); return c; };',
    ['c: lazyInitRace'],
    'let c; export const f = async () => { if (!c) c = connect(); return await c; };',
  ],
];

const noExcuse: readonly Pair[] = [
  [
    'a box around a variable',
    'const state = { n: 0 }; export const f = () => { state.n += 1; };',
    ['state: mutated'],
    'export const f = () => { const state = { n: 0 }; state.n += 1; return state; };',
  ],
  [
    'a shallow freeze',
    'const o = Object.freeze({ in: { n: 0 } }); export const f = () => { o.in.n = 1; };',
    ['o: shallowFreeze'],
    'const o = Object.freeze({ in: Object.freeze({ n: 0 }) }); export const f = () => ({ ...o.in, n: 1 });',
  ],
  [
    'as const',
    'const o = { n: 0 } as const; export const f = () => { (o as { n: number }).n = 1; };',
    ['o: readonlyBypass'],
    'const o = { n: 0 } as const; export const f = () => ({ ...o, n: 1 });',
  ],
  [
    'Readonly',
    'const l: readonly number[] = []; export const f = () => { (l as number[]).push(1); };',
    ['l: readonlyBypass'],
    'const l: readonly number[] = []; export const f = () => [...l, 1];',
  ],
  [
    'a user that is restored after a wait',
    'let u; export const as = async (user, work) => { const before = u; u = user; try { await work(); } finally { u = before; } };',
    ['u: ambientContext'],
    'let u; export const as = (user, work) => { const before = u; u = user; try { work(); } finally { u = before; } };',
  ],
];

describe.each(Object.entries({ roots, phases, writes, flow, silence, 'no excuse': noExcuse }))('%s', (_, pairs) => {
  it.each(pairs)('%s', (_promise, reported, found, silent) => {
    expect(faultsOf(reported)).toEqual(found);
    expect(faultsOf(silent)).toEqual([]);
  });
});
