import type { CollectedUse, Collection } from '../../src/audit/collection.ts';

const OLD = './src/old-engine.ts#OldEngine';
const BASE = './src/base-engine.ts#BaseEngine';
const CANONICAL = './src/user-engine.ts#UserEngine';

/** What a run over a project in mid-migration may tell. */
export const sampleCollection: Collection = {
  files: 12,
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
