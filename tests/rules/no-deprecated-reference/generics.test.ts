import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { outcomes, referencesSettings, settings, things } from './words.ts';

ruleTester({ project: 'references', settings: referencesSettings }).run(
  'no-deprecated-reference',
  noDeprecatedReference,
  {
    valid: [
      {
        name: 'the canonical classes',
        code: `import { Clock } from '@app/clock.js';
import Gauge from '@app/gauge.js';
import { Store } from '@app/index.js';

export const known = [new Clock(), new Gauge(), Store];
`,
      },
      {
        name: 'the class beside a deprecated static member',
        settings: settings.functions,
        code: `import { LegacyClock } from './legacy-clock.js';

export const clock = new LegacyClock();
`,
      },
    ],
    invalid: [
      {
        name: 'type arguments that fit stay',
        code: `import type { LegacyStore } from '@app/legacy-store.js';

export const sizeOf = (store: LegacyStore<string>) => store.entries.length;
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.store, outcome: outcomes.stillUsed },
            line: 1,
            column: 15,
            endLine: 1,
            endColumn: 26,
          },
          {
            messageId: 'typed',
            data: { ...things.store, outcome: '' },
            line: 3,
            column: 31,
            endLine: 3,
            endColumn: 42,
          },
        ],
        output: [
          `import type { LegacyStore } from '@app/legacy-store.js';
import type { Store } from '@app/store.js';

export const sizeOf = (store: Store<string>) => store.entries.length;
`,
          `import type { Store } from '@app/store.js';

export const sizeOf = (store: Store<string>) => store.entries.length;
`,
        ],
      },
      {
        name: 'type arguments that do not fit are left alone',
        code: `import type { PairStore } from './pair-store.js';

export const sizeOf = (store: PairStore<string, number>) => [store];
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.pairs, outcome: outcomes.stillUsed },
            line: 1,
            column: 15,
            endLine: 1,
            endColumn: 24,
          },
          {
            messageId: 'typed',
            data: { ...things.pairs, outcome: outcomes.typeArguments },
            line: 3,
            column: 31,
            endLine: 3,
            endColumn: 40,
          },
        ],
        output: null,
      },
      {
        name: 'type arguments that are missing',
        code: `import type { PlainStore } from './pair-store.js';

export const sizeOf = (store: PlainStore) => store.entries.length;
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.plain, outcome: outcomes.stillUsed },
            line: 1,
            column: 15,
            endLine: 1,
            endColumn: 25,
          },
          {
            messageId: 'typed',
            data: { ...things.plain, outcome: outcomes.typeArguments },
            line: 3,
            column: 31,
            endLine: 3,
            endColumn: 41,
          },
        ],
        output: null,
      },
      {
        name: 'type arguments of an import type',
        code: `export const sizeOf = (store: import('./legacy-store.js').LegacyStore<string>) => store.entries.length;
`,
        errors: [
          {
            messageId: 'typed',
            data: { ...things.store, outcome: '' },
            line: 1,
            column: 31,
            endLine: 1,
            endColumn: 78,
          },
        ],
        output: `import type { Store } from './store.js';

export const sizeOf = (store: Store<string>) => store.entries.length;
`,
      },
      {
        name: 'type arguments of a namespace member',
        code: `import * as app from '@app/index.js';

export const sizeOf = (store: app.LegacyStore<app.Store<string>>) => store.entries.length;
`,
        errors: [
          {
            messageId: 'typed',
            data: { ...things.store, outcome: '' },
            line: 3,
            column: 31,
            endLine: 3,
            endColumn: 46,
          },
        ],
        output: `import * as app from '@app/index.js';

export const sizeOf = (store: app.Store<app.Store<string>>) => store.entries.length;
`,
      },
      {
        name: 'a canonical class that is a default export',
        code: `import type LegacyGauge from './legacy-gauge.js';

export const levelOf = (gauge: LegacyGauge) => gauge.level;
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.gauge, outcome: outcomes.stillUsed },
            line: 1,
            column: 13,
            endLine: 1,
            endColumn: 24,
          },
          {
            messageId: 'typed',
            data: { ...things.gauge, outcome: '' },
            line: 3,
            column: 32,
            endLine: 3,
            endColumn: 43,
          },
        ],
        output: [
          `import type LegacyGauge from './legacy-gauge.js';
import type { default as canonical } from './gauge.js';

export const levelOf = (gauge: canonical) => gauge.level;
`,
          `import type { default as canonical } from './gauge.js';

export const levelOf = (gauge: canonical) => gauge.level;
`,
        ],
      },
      {
        name: 'a canonical default export that is imported',
        code: `import Gauge from './gauge.js';
import type LegacyGauge from './legacy-gauge.js';

export const levelOf = (gauge: LegacyGauge) => [gauge.level, Gauge];
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.gauge, outcome: outcomes.stillUsed },
            line: 2,
            column: 13,
            endLine: 2,
            endColumn: 24,
          },
          {
            messageId: 'typed',
            data: { ...things.gauge, outcome: '' },
            line: 4,
            column: 32,
            endLine: 4,
            endColumn: 43,
          },
        ],
        output: [
          `import Gauge from './gauge.js';
import type LegacyGauge from './legacy-gauge.js';

export const levelOf = (gauge: Gauge) => [gauge.level, Gauge];
`,
          `import Gauge from './gauge.js';

export const levelOf = (gauge: Gauge) => [gauge.level, Gauge];
`,
        ],
      },
      {
        name: 'a static property of a deprecated class',
        code: `import LegacyGauge from './legacy-gauge.js';

export const { unit } = LegacyGauge;
export const again = LegacyGauge.unit;
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.gauge, outcome: outcomes.stillUsed },
            line: 1,
            column: 8,
            endLine: 1,
            endColumn: 19,
          },
          {
            messageId: 'memberUsed',
            data: { ...things.gauge, outcome: outcomes.usedAsValue },
            line: 3,
            column: 25,
            endLine: 3,
            endColumn: 36,
          },
          {
            messageId: 'memberUsed',
            data: { ...things.gauge, outcome: outcomes.usedAsValue },
            line: 4,
            column: 22,
            endLine: 4,
            endColumn: 33,
          },
        ],
        output: null,
      },
      {
        name: 'a concept without a factory',
        code: `import { LegacyClock } from './legacy-clock.js';

export const clocks = [new LegacyClock(), LegacyClock.system()];
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.clock, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
        ],
        output: null,
      },
      {
        name: 'a star that hides a namespace',
        code: `import { clocks } from '@app/index.js';

export const zoneOf = (clock: clocks.LegacyClock) => clock.zone;
`,
        errors: [
          {
            messageId: 'typed',
            data: { ...things.clock, outcome: '' },
            line: 3,
            column: 31,
            endLine: 3,
            endColumn: 49,
          },
        ],
        output: `import '@app/index.js';
import type { Clock } from '@app/clock.js';

export const zoneOf = (clock: Clock) => clock.zone;
`,
      },
      {
        name: 'a path alias',
        code: `import { LegacyStore } from '@app/legacy-store.js';

export const known = [LegacyStore];
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.store, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'passed',
            data: { ...things.store, outcome: outcomes.usedAsValue },
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 34,
          },
        ],
        output: null,
      },
      {
        name: 'instanceof where the canonical module imports the file',
        filename: 'src/cyclic.ts',
        code: `import { LegacyClock } from './legacy-clock.js';

export const zone = 'UTC';
export const isClock = (clock: unknown) => clock instanceof LegacyClock;
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.clock, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'instanceTested',
            data: { ...things.clock, outcome: " Not fixed: './src/clock.ts' imports this file (would-import-cycle)." },
            line: 4,
            column: 61,
            endLine: 4,
            endColumn: 72,
          },
        ],
        output: null,
      },
      {
        name: 'a type where the canonical module imports the file',
        filename: 'src/cyclic.ts',
        code: `import type { LegacyClock } from './legacy-clock.js';

export const zone = 'UTC';
export const zoneOf = (clock: LegacyClock) => clock.zone;
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.clock, outcome: outcomes.stillUsed },
            line: 1,
            column: 15,
            endLine: 1,
            endColumn: 26,
          },
          {
            messageId: 'typed',
            data: { ...things.clock, outcome: '' },
            line: 4,
            column: 31,
            endLine: 4,
            endColumn: 42,
          },
        ],
        output: [
          `import type { LegacyClock } from './legacy-clock.js';
import type { Clock } from './clock.js';

export const zone = 'UTC';
export const zoneOf = (clock: Clock) => clock.zone;
`,
          `import type { Clock } from './clock.js';

export const zone = 'UTC';
export const zoneOf = (clock: Clock) => clock.zone;
`,
        ],
      },
      {
        name: 'a deprecated function',
        settings: settings.functions,
        code: `import { currentTime } from './legacy-clock.js';

export const timeOf = () => currentTime();
`,
        errors: [
          {
            messageId: 'imported',
            data: { ...things.time, outcome: '' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'called',
            data: { ...things.time, outcome: '' },
            line: 3,
            column: 29,
            endLine: 3,
            endColumn: 40,
          },
        ],
        output: `import { now as currentTime } from './clock.js';

export const timeOf = () => currentTime();
`,
      },
      {
        name: 'a deprecated static member',
        settings: settings.functions,
        code: `import { LegacyClock } from './legacy-clock.js';

export const clock = LegacyClock.system();
`,
        errors: [
          {
            messageId: 'called',
            data: {
              ...things.system,
              outcome:
                ' Not fixed: the canonical one is called in another way: it gives a number and not an object (signature-differs).',
            },
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 40,
          },
        ],
        output: null,
      },
    ],
  },
);
