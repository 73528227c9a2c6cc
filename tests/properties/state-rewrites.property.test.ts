import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, sharedStateOf } from '../javascript/state/shared-state-of.ts';
import { fuzzBudget } from '../harness/fuzz-budget.ts';

/** One write to one root, with everything about it that may be said in another way. */
interface Scenario {
  /** What the root holds. */
  readonly content: string;
  /** The write; `$` stands for the root, `token` for what is stored. */
  readonly write: string;
}

const scenarios: readonly [Scenario, ...Scenario[]] = [
  { content: '[]', write: '$.push(token);' },
  { content: '[]', write: '$[0] = token;' },
  { content: 'new Map()', write: '$.set("user", token);' },
  { content: 'new Set()', write: '$.add(token);' },
  { content: '{}', write: '$.user = token;' },
  { content: '{ nested: {} }', write: '$.nested.user = token;' },
  { content: '{ list: [] }', write: '$.list.push(token);' },
  { content: '{ user: 0 }', write: 'Object.assign($, { user: token });' },
  { content: '[{ user: 0 }]', write: 'for (const each of $) each.user = token;' },
  { content: '[{ user: 0 }]', write: '$.forEach((each) => { each.user = token; });' },
  { content: 'new Map([["a", {}]])', write: '$.get("a").user = token;' },
];

/** Ways of saying the root at the place of the write. All of them mean the same thing. */
const accesses: readonly [(body: string) => string, ...((body: string) => string)[]] = [
  (body) => body.replaceAll('$', 'root'),
  (body) => body.replaceAll('$', '(root)'),
  (body) => body.replaceAll('$', '(root as any)'),
  (body) => body.replaceAll('$', '((root)!)'),
  (body) => `const alias = root; ${body.replaceAll('$', 'alias')}`,
  (body) => `const { held } = { held: root }; ${body.replaceAll('$', 'held')}`,
  (body) => `const [held] = [root]; ${body.replaceAll('$', 'held')}`,
  (body) => `let alias; alias = root; ${body.replaceAll('$', 'alias')}`,
  (body) => `const box = { root }; ${body.replaceAll('$', 'box.root')}`,
  (body) => `((held) => { ${body.replaceAll('$', 'held')} })(root);`,
  (body) => `if (true) { try { ${body.replaceAll('$', 'root')} } finally { } }`,
];

/** Ways of writing the function that others call. */
const forms: readonly [(body: string) => string, ...((body: string) => string)[]] = [
  (body) => `export function run(token) { ${body} }`,
  (body) => `export const run = (token) => { ${body} };`,
  (body) => `export const run = function (token) { ${body} };`,
  (body) => `export const runner = { run(token) { ${body} } };`,
  (body) => `export class Runner { run(token) { ${body} } }`,
  (body) => `export class Runner { static run(token) { ${body} } }`,
  (body) => `export default function (token) { ${body} }`,
  (body) => `function run(token) { ${body} }\nexport { run };`,
  (body) => `listen((token) => { ${body} });`,
  (body) => `exports.run = (token) => { ${body} };`,
  (body) => `function run(token) { ${body} }\nmodule.exports = { run };`,
  (body) => `export async function run(token) { await 0; ${body} }`,
];

const scenario = fc.constantFrom(...scenarios);
const access = fc.constantFrom(...accesses);
const form = fc.constantFrom(...forms);
const declaration = fc.constantFrom('const', 'let', 'var');

describe('shared state at random', () => {
  it('is told in the same way however it is written', () => {
    fc.assert(
      fc.property(scenario, access, form, declaration, ({ content, write }, say, put, kind) => {
        const code = `${kind} root = ${content};\n${put(say(write))}`;
        expect(faultsOf(code), code).toEqual(['root: requestData']);
      }),
      fuzzBudget(200),
    );
  });

  it('is told of a boxed variable as of the variable', () => {
    fc.assert(
      fc.property(form, (put) => {
        const plain = `let root;\n${put('root = token;')}`;
        const boxed = `const root = { value: undefined };\n${put('root.value = token;')}`;
        expect(faultsOf(plain), plain).toEqual(['root: requestData']);
        expect(faultsOf(boxed), boxed).toEqual(['root: requestData']);
      }),
      fuzzBudget(50),
    );
  });

  const flips: Readonly<Record<string, (content: string, write: string, put: (body: string) => string) => string>> = {
    'the write runs while the module is evaluated': (content, write) =>
      `const root = ${content};\nconst token = 1;\n${write.replaceAll('$', 'root')}`,
    'a function does it that only the module calls': (content, write) =>
      `const root = ${content};\nfunction run(token) { ${write.replaceAll('$', 'root')} }\nrun(1);`,
    'the name is that of a local': (content, write, put) =>
      `const root = ${content};\n${put(`const root = ${content}; ${write.replaceAll('$', 'root')}`)}`,
    'it is a deep copy': (content, write, put) =>
      `const root = ${content};\n${put(`const copy = structuredClone(root); ${write.replaceAll('$', 'copy')}`)}`,
    'it is made for each call': (content, write, put) => put(`const own = ${content}; ${write.replaceAll('$', 'own')}`),
    'it is frozen deeply': (content, write, put) =>
      `import { deepFreeze } from './freeze.js';\nconst root = deepFreeze(${content});\n${put(write.replaceAll('$', 'root'))}`,
  };

  it.each(Object.entries(flips))('is not told when %s', (_, flip) => {
    fc.assert(
      fc.property(scenario, form, ({ content, write }, put) => {
        const code = flip(content, write, put);
        expect(sharedStateOf(code, { immutableFactories: ['deepFreeze'] }), code).toEqual([]);
      }),
      fuzzBudget(60),
    );
  });

  const lazy: readonly [string, ...string[]] = [
    'root ??= MADE;',
    'if (!root) root = MADE;',
    'if (root === undefined) { root = MADE; }',
    'if (root) return; root = MADE;',
    'root = root ?? MADE;',
  ];

  it('is told of something made on first use only with a wait in between, or of an argument', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lazy), (guarded) => {
        const make = (value: string): string =>
          `let root;\nexport async function run(token) { ${guarded.replace('MADE', value)} }`;
        expect(faultsOf(make('create()')), guarded).toEqual([]);
        expect(faultsOf(make('await create()')), guarded).toEqual(['root: lazyInitRace']);
        expect(faultsOf(make('create(token)')), guarded).toEqual(['root: lazyInitCapturesArgument']);
      }),
      fuzzBudget(20),
    );
  });
});
