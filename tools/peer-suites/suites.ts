import { asItIs, inFunction, writesInFunction } from './translate.ts';

/** Tests of another project that ask what our rule is asked as well. */
export interface Suite {
  readonly name: string;
  /** On GitHub, as `owner/name`. */
  readonly repository: string;
  readonly rule: string;
  /** Tests, relative to the checkout. */
  readonly files: readonly string[];
  /** What the cases are linted as. */
  readonly language: 'js' | 'ts';
  /** A case in the words of our rule, which reports only what happens while a request is served. */
  readonly translate: (code: string) => string;
  /** What the translation does, as the page says it. */
  readonly translation: string;
}

const AS_IT_IS = 'as they are';
const WRITES = 'statements in an exported function, imports and declarations above it';
const WHOLE = 'all but imports in an exported function';

export const suites: readonly Suite[] = [
  {
    name: 'react-doctor',
    repository: 'millionco/react-doctor',
    rule: 'server-no-mutable-module-state',
    files: [
      'packages/oxlint-plugin-react-doctor/src/plugin/rules/server/server-no-mutable-module-state.regressions.test.ts',
    ],
    language: 'ts',
    translate: asItIs,
    translation: AS_IT_IS,
  },
  {
    name: 'unicorn',
    repository: 'sindresorhus/eslint-plugin-unicorn',
    rule: 'no-top-level-assignment-in-function',
    files: ['test/no-top-level-assignment-in-function.js'],
    language: 'ts',
    translate: asItIs,
    translation: AS_IT_IS,
  },
  {
    name: 'no-import-assign',
    repository: 'eslint/eslint',
    rule: 'no-import-assign',
    files: ['tests/lib/rules/no-import-assign.js'],
    language: 'js',
    translate: writesInFunction,
    translation: WRITES,
  },
  {
    name: 'require-atomic-updates',
    repository: 'eslint/eslint',
    rule: 'require-atomic-updates',
    files: ['tests/lib/rules/require-atomic-updates.js'],
    language: 'js',
    translate: writesInFunction,
    translation: WRITES,
  },
  {
    name: 'functional',
    repository: 'eslint-functional/eslint-plugin-functional',
    rule: 'immutable-data',
    files: ['array', 'map', 'object', 'set'].map((name) => `tests/rules/immutable-data/${name}.test.ts`),
    language: 'ts',
    translate: writesInFunction,
    translation: WRITES,
  },
  {
    name: 'better-mutation',
    repository: 'sloops77/eslint-plugin-better-mutation',
    rule: 'no-mutation, no-mutating-functions, no-mutating-methods',
    files: ['no-mutation', 'no-mutating-functions', 'no-mutating-methods'].map((name) => `test/${name}.js`),
    language: 'js',
    translate: inFunction,
    translation: WHOLE,
  },
];

export function findSuite(name: string): Suite | undefined {
  return suites.find((suite) => suite.name === name);
}
