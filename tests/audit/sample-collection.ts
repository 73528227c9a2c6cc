import type { CollectedUse, Collection } from '../../src/audit/collection.ts';

const OLD = './src/old-engine.ts#OldEngine';
const BASE = './src/base-engine.ts#BaseEngine';
const CANONICAL = './src/user-engine.ts#UserEngine';

/** What a run over a project in mid-migration may tell. */
export const sampleCollection: Collection = {
  files: Array.from('abcdefghijkl', (letter) => `src/${letter}.ts`),
  paths: [],
  concepts: [
    {
      name: 'engine',
      root: '.',
      canonical: { name: 'UserEngine', ref: CANONICAL },
      factory: { module: './src/engine-factory.ts', call: 'await createEngine($userId)' },
      deprecated: [
        { name: 'OldEngine', ref: OLD, reason: 'It forgets nothing.', since: '2.0', removeBy: undefined },
        { name: 'BaseEngine', ref: BASE, reason: undefined, since: undefined, removeBy: undefined },
      ],
    },
    {
      name: 'clock',
      root: 'packages/clock',
      canonical: { name: 'now', ref: './now.ts#now' },
      factory: undefined,
      deprecated: [{ name: 'time', ref: './time.ts#time', reason: undefined, since: undefined, removeBy: undefined }],
    },
  ],
  uses: [
    use('src/b.ts', 3, { kind: 'construction', ref: OLD, form: 'new', outcome: 'fix' }),
    use('src/b.ts', 1, { ref: OLD, form: 'import', outcome: 'explanation', reason: reason('still-used') }),
    use('src/a.ts', 9, { ref: BASE, form: 'extends', outcome: 'explanation', reason: reason('subclass') }),
    use('src/c.ts', 4, { kind: 'construction', ref: CANONICAL, form: 'new', outcome: 'fix' }),
    use('src/c.ts', 2, {
      kind: 'construction',
      ref: OLD,
      form: 'reflect-construct',
      outcome: 'suggestion',
      reason: { code: 'argument-has-effects', subject: 'next()' },
    }),
    use('src/c.ts', 1, {
      kind: 'construction',
      ref: OLD,
      form: 'new',
      outcome: 'suggestion',
      reason: { code: 'argument-has-effects', subject: 'open()' },
    }),
  ],
  factoryCalls: [{ kind: 'factory-call', concept: 0, spot: { file: 'src/d.ts', line: 1, column: 1 } }],
  unawaited: [{ kind: 'unawaited', concept: 0, spot: { file: 'src/d.ts', line: 1, column: 1 } }],
  findings: [
    {
      ...{ file: 'src/c.ts', line: 4, column: 10, endLine: 4, endColumn: 26 },
      ...{ rule: 'no-direct-construction', concept: 'engine', thing: 'UserEngine', symbol: 'Session.open' },
      message: '\'UserEngine\' is constructed outside its factory, 50 % "too" <often>:\nmake it, please.',
      fix: {
        start: { line: 4, column: 10, offset: 60 },
        end: { line: 4, column: 26, offset: 76 },
        text: 'await createEngine(id)',
      },
      suggestions: [],
    },
    {
      ...{ file: 'src/b.ts', line: 3, column: 1, endLine: 5, endColumn: 2 },
      ...{ rule: 'no-global-mutable-state', concept: '', thing: 'cache', symbol: '' },
      message: "'cache' is written while serving a request.",
      fix: undefined,
      suggestions: [
        {
          text: 'Keep it per request.',
          edit: { start: { line: 3, column: 1, offset: 20 }, end: { line: 3, column: 1, offset: 20 }, text: '// ' },
        },
      ],
    },
  ],
  idleRules: ['no-unscoped-emitter'],
  deadSettings: [],
  unparsed: [],
  notes: [],
};

function use(file: string, line: number, rest: Pick<CollectedUse, 'ref' | 'form' | 'outcome'> & Partial<CollectedUse>) {
  return { kind: 'reference', concept: 0, spot: { file, line, column: 1 }, ...rest } as const satisfies CollectedUse;
}

function reason(code: 'still-used' | 'subclass'): NonNullable<CollectedUse['reason']> {
  return { code, subject: '' };
}
