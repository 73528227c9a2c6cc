import fc from 'fast-check';

/** Modules that give things, and one that takes them. */
export interface TakingProgram {
  readonly files: Readonly<Record<'deep.ts' | 'middle.ts' | 'taking.ts', string>>;
}

/** Declarations of `N`, with which something of the process may come or not; `D0` to `D3` are of another module. */
const declarations: readonly string[] = [
  'export const N = 1;',
  'export const N = `text`;',
  'export const N = null;',
  'export const N = { add(key: string) { N.last = key; }, last: "" };',
  'export const N = new Map<string, string>();',
  'export const N: Map<string, string> = undefined as never;',
  'export const N: Set<string> = D0();',
  'export const N = [1, 2].map((each) => each);',
  'export const N = D0;',
  'export const N = D0();',
  'export const N = D0.make();',
  'export const N = D0.list.filter(Boolean);',
  'export const N = new D0();',
  'export const N = outside();',
  'export const N = outside.extend({}).merge();',
  'export const N = new outside.Thing();',
  'export const N = outside`text`;',
  'export const N = writable(0);',
  'export const N = (() => 1) as never;',
  'export enum N { A, B }',
  'export class N {}',
  'export class N { entries = new Map(); add(key: string) { this.entries.set(key, key); } }',
  'export class N { static entries = new Map(); static add(key: string) { N.entries.set(key, key); } }',
  'export class N { static label = "a"; static add(key: string) { N.label = key; } }',
  'export class N { static label = "a"; get() { return N.label; } }',
  'export class N { static instance: N | null = null; static get() { return (N.instance ??= new N()); } count = 0; add() { this.count += 1; } }',
  'const heldN = { count: 0, add() { this.count += 1; } };\nexport class N { constructor() { return heldN as never; } }',
  'export class N extends D0 {}',
  'export class N extends D1 { static label = "a"; }',
  'export class N extends outside.Base {}',
  'class MadeN { entries = new Set<string>(); add(key: string) { this.entries.add(key); } }\nexport const N = new MadeN();',
  'class KeptN { entries = new Set<string>(); add(key: string) { this.entries.add(key); } }\nconst keptN = new KeptN();\nexport function N() { return keptN; }',
  'const partsN = new Map<string, string>();\nexport const N = () => partsN;',
  'const wholeN = { parts: new Map<string, string>() };\nexport const N = () => { const { parts } = wholeN; return parts; };',
  'const rowsN: string[] = [];\nexport const N = () => { let given; given = rowsN; return given ?? []; };',
  'const fallN = new Map<string, string>();\nexport const N = (given = fallN) => given;',
  'const innerN = new Map<string, string>();\nexport const N = () => { function give() { return innerN; } return give(); };',
  'const awaitedN = new Map<string, string>();\nexport async function N() { return await Promise.resolve(awaitedN); }',
  'let countN = 0;\nexport function N() { countN += 1; return countN; }',
  'let currentN: object | undefined;\nexport function N(next?: object) { currentN = next; return currentN; }',
  'export let N = () => 1;\nN = () => 2;',
  'export function N() { return 1; }',
  'export function N(key: string) { return { key, entries: new Map() }; }',
  'export function N(key: string) { return new Map([[key, key]]); }',
  'export function N(key: string) { return outside(key); }',
  'export function N() { return D0; }',
  'export function N() { return D1(); }',
  'export function N() { return D2.entries; }',
  'export function N() { return new D1(); }',
  'export function* N() { yield D0; }',
  'export function N(this: object) { return this; }',
  'export function N() { return globalThis.shared; }',
  'export function N() { const made = D0(); made.add?.("a"); return made; }',
  'export function N() { for (const each of [D0, D1]) return each; return undefined; }',
  'export const N = (use: (given: unknown) => unknown) => use(D0);',
  'export { D0 as N };',
  'export * as N from "./deep.ts";',
  'interface N { readonly a: string }\nexport const N = { add(key: string) { N.last = key; }, last: "" };',
  'export default function N() { return 1; }\nexport { N };',
];

/** What is done with `N` while a request is served. */
const uses: readonly string[] = [
  'N;',
  'use(N);',
  'return N;',
  'N();',
  'return N();',
  'N(request);',
  'N.add(request);',
  'N().add(request);',
  'N().set(request, request);',
  'N.set(request, request);',
  'N.entries.set(request, request);',
  'N.get().add();',
  'new N();',
  'new N().add(request);',
  'const { add } = N; add(request);',
  'const made = N(); made.push(request);',
  'const made = await N(); made.set(request, request);',
  'N.call(undefined, request);',
  'N.bind(undefined)().add(request);',
  'N.count = 1;',
  'N.A.add(request);',
];

const prologue = 'import outside from "outside";\nimport { writable } from "svelte/store";\n';

function moduleOf(chosen: readonly number[], letter: string, from: string | undefined): string {
  const imports = from === undefined ? '' : `import { ${names(chosen.length, 'D')} } from '${from}';\n`;
  const own = chosen.map((choice, index) => {
    const text = (declarations[choice] ?? '').replace(/\bdefault /u, index === 0 ? 'default ' : '');
    // In the module that imports nothing, other names stand for what nobody declares.
    const settled = from === undefined ? text.replaceAll(/\bD\d\b/gu, 'outside') : text;
    return settled.replaceAll(/\bN\b/gu, `${letter}${index}`).replaceAll(/(?<=[a-z])N\b/gu, `${letter}${index}`);
  });
  return `${prologue}${imports}${own.join('\n')}\n`;
}

function names(count: number, letter: string): string {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`).join(', ');
}

const choices = fc.array(fc.nat(declarations.length - 1), { minLength: 4, maxLength: 4 });

export const takingProgram: fc.Arbitrary<TakingProgram> = fc
  .tuple(choices, choices, fc.array(fc.nat(uses.length - 1), { minLength: 8, maxLength: 8 }))
  .map(([deep, middle, done]) => {
    const steps = done.map((choice, index) => {
      const text = (uses[choice] ?? '').replaceAll(/\bN\b/gu, `${index < 4 ? 'M' : 'D'}${index % 4}`);
      return `export async function serve${index}(request: string) { ${text} }`;
    });
    const imports = `import { ${names(4, 'M')} } from './middle.ts';\nimport { ${names(4, 'D')} } from './deep.ts';\n`;
    return {
      files: {
        'deep.ts': moduleOf(deep, 'D', undefined),
        'middle.ts': moduleOf(middle, 'M', './deep.ts'),
        'taking.ts': `${imports}declare const use: (given: unknown) => void;\n${steps.join('\n')}\n`,
      },
    };
  });
