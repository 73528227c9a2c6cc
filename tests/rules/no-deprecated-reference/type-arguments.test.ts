import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const settings = {
  concepts: [
    {
      name: 'Crate',
      canonical: './src/crates.ts#Crate',
      factory: { module: './src/crates.ts', call: 'createCrate()' },
      deprecated: ['./src/old-crates.ts#OldCrate', './src/old-crates.ts#NamedCrate', './src/old-crates.ts#AnyCrate'],
    },
  ],
};

// Type arguments that the canonical class does not fit, and those that are left out.
ruleTester({ project: 'shapes', settings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a class of another module whose type parameter asks for what is missing: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import type { StampedShelf } from './shelves.js';

export let shelf: StampedShelf<OldCrate>;`,
    },
    {
      name: 'a class of another module whose type parameter asks for what is there: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import type { WeighedShelf } from './shelves.js';

export let shelf: WeighedShelf<OldCrate>;`,
    },
    {
      name: 'a type of another module whose type parameter asks for what is missing: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import type { StampedPair } from './shelves.js';

export type Pair = StampedPair<OldCrate>;`,
    },
    {
      name: 'a type of another module whose type parameter asks for what is there: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import type { WeighedPair } from './shelves.js';

export type Pair = WeighedPair<OldCrate>;`,
    },
    {
      name: 'a type of a namespace whose type parameter asks for what is missing: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import type * as shelves from './shelves.js';

export type Pair = shelves.StampedPair<OldCrate>;`,
    },
    {
      name: 'a type of a namespace whose type parameter asks for what is there: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import type * as shelves from './shelves.js';

export type Pair = shelves.WeighedPair<OldCrate>;`,
    },
    {
      name: 'a base class whose type parameter asks for what is missing: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import { StampedShelf } from './shelves.js';

export class Rack extends StampedShelf<OldCrate> {}`,
    },
    {
      name: 'a base class whose type parameter asks for what is there: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import { WeighedShelf } from './shelves.js';

export class Rack extends WeighedShelf<OldCrate> {}`,
    },
    {
      name: 'a function whose type parameter asks for what is missing: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import { stampedShelf } from './shelves.js';

export const shelf = stampedShelf<OldCrate>();`,
    },
    {
      name: 'a function whose type parameter asks for what is there: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import { weighedShelf } from './shelves.js';

export const shelf = weighedShelf<OldCrate>();`,
    },
    {
      name: 'a construction whose type parameter asks for what is missing: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import { StampedShelf } from './shelves.js';

export const shelf = new StampedShelf<OldCrate>();`,
    },
    {
      name: 'a construction whose type parameter asks for what is there: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import { WeighedShelf } from './shelves.js';

export const shelf = new WeighedShelf<OldCrate>();`,
    },
    {
      name: 'one of several types for a type parameter that asks for what is missing: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import type { StampedShelf } from './shelves.js';

export let shelf: StampedShelf<OldCrate | { stamp(): string }>;`,
    },
    {
      name: 'one of several types for a type parameter that asks for what is there: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';
import type { WeighedShelf } from './shelves.js';

export let shelf: WeighedShelf<OldCrate | { weigh(): number }>;`,
    },
    {
      name: 'a type of the file whose type parameter asks for what is missing: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';

interface Stamped {
  stamp(): string;
}

interface Shelf<Item extends Stamped> {
  readonly items: readonly Item[];
}

export let shelf: Shelf<OldCrate>;`,
    },
    {
      name: 'a type of the file whose type parameter asks for what is there: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';

interface Weighed {
  weigh(): number;
}

interface Shelf<Item extends Weighed> {
  readonly items: readonly Item[];
}

export let shelf: Shelf<OldCrate>;`,
    },
    {
      name: 'a type argument that is left out and stands for something else: of another module',
      code: `import type { NamedCrate } from './sandbox/old-crates.js';

export const nameOf = (crate: NamedCrate) => crate.items[0]?.name;`,
    },
    {
      name: 'a type argument that is left out and stands for the same by another name: of another module',
      code: `import type { OldCrate } from './sandbox/old-crates.js';

export const weightOf = (crate: OldCrate) => crate.items[0]?.weight;`,
    },
    {
      name: 'a type argument that is given, where what is left out would be something else: of another module',
      code: `import type { NamedCrate } from './sandbox/old-crates.js';

export const ageOf = (crate: NamedCrate<{ age: number }>) => crate.items[0]?.age;`,
    },
    {
      name: 'a type argument that only the old class takes: of another module',
      code: `import type { AnyCrate } from './sandbox/old-crates.js';

export const lengthOf = (crate: AnyCrate<string>) => crate.items[0]?.length;`,
    },
    {
      name: 'a type argument that is left out, where only the old class takes all: of another module',
      code: `import type { AnyCrate } from './sandbox/old-crates.js';

export const weightOf = (crate: AnyCrate) => crate.items[0]?.weight;`,
    },
  ],
  invalid: [
    {
      name: 'a class of another module whose type parameter asks for what is missing',
      code: `import type { OldCrate } from './old-crates.js';
import type { StampedShelf } from './shelves.js';

export let shelf: StampedShelf<OldCrate>;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'stamp' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'a class of another module whose type parameter asks for what is there',
      code: `import type { OldCrate } from './old-crates.js';
import type { WeighedShelf } from './shelves.js';

export let shelf: WeighedShelf<OldCrate>;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: { name: 'OldCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: [
        `import type { OldCrate } from './old-crates.js';
import type { WeighedShelf } from './shelves.js';
import type { Crate } from './crates.js';

export let shelf: WeighedShelf<Crate>;`,
        `import type { WeighedShelf } from './shelves.js';
import type { Crate } from './crates.js';

export let shelf: WeighedShelf<Crate>;`,
      ],
    },
    {
      name: 'a type of another module whose type parameter asks for what is missing',
      code: `import type { OldCrate } from './old-crates.js';
import type { StampedPair } from './shelves.js';

export type Pair = StampedPair<OldCrate>;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'stamp' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'a type of another module whose type parameter asks for what is there',
      code: `import type { OldCrate } from './old-crates.js';
import type { WeighedPair } from './shelves.js';

export type Pair = WeighedPair<OldCrate>;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: { name: 'OldCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: [
        `import type { OldCrate } from './old-crates.js';
import type { WeighedPair } from './shelves.js';
import type { Crate } from './crates.js';

export type Pair = WeighedPair<Crate>;`,
        `import type { WeighedPair } from './shelves.js';
import type { Crate } from './crates.js';

export type Pair = WeighedPair<Crate>;`,
      ],
    },
    {
      name: 'a type of a namespace whose type parameter asks for what is missing',
      code: `import type { OldCrate } from './old-crates.js';
import type * as shelves from './shelves.js';

export type Pair = shelves.StampedPair<OldCrate>;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'stamp' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'a type of a namespace whose type parameter asks for what is there',
      code: `import type { OldCrate } from './old-crates.js';
import type * as shelves from './shelves.js';

export type Pair = shelves.WeighedPair<OldCrate>;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: { name: 'OldCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 48,
        },
      ],
      output: [
        `import type { OldCrate } from './old-crates.js';
import type * as shelves from './shelves.js';
import type { Crate } from './crates.js';

export type Pair = shelves.WeighedPair<Crate>;`,
        `import type * as shelves from './shelves.js';
import type { Crate } from './crates.js';

export type Pair = shelves.WeighedPair<Crate>;`,
      ],
    },
    {
      name: 'a base class whose type parameter asks for what is missing',
      code: `import type { OldCrate } from './old-crates.js';
import { StampedShelf } from './shelves.js';

export class Rack extends StampedShelf<OldCrate> {}`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'stamp' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'a base class whose type parameter asks for what is there',
      code: `import type { OldCrate } from './old-crates.js';
import { WeighedShelf } from './shelves.js';

export class Rack extends WeighedShelf<OldCrate> {}`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: { name: 'OldCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 48,
        },
      ],
      output: [
        `import type { OldCrate } from './old-crates.js';
import { WeighedShelf } from './shelves.js';
import type { Crate } from './crates.js';

export class Rack extends WeighedShelf<Crate> {}`,
        `import { WeighedShelf } from './shelves.js';
import type { Crate } from './crates.js';

export class Rack extends WeighedShelf<Crate> {}`,
      ],
    },
    {
      name: 'a function whose type parameter asks for what is missing',
      code: `import type { OldCrate } from './old-crates.js';
import { stampedShelf } from './shelves.js';

export const shelf = stampedShelf<OldCrate>();`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'stamp' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 35,
          endLine: 4,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a function whose type parameter asks for what is there',
      code: `import type { OldCrate } from './old-crates.js';
import { weighedShelf } from './shelves.js';

export const shelf = weighedShelf<OldCrate>();`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: { name: 'OldCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 4,
          column: 35,
          endLine: 4,
          endColumn: 43,
        },
      ],
      output: [
        `import type { OldCrate } from './old-crates.js';
import { weighedShelf } from './shelves.js';
import type { Crate } from './crates.js';

export const shelf = weighedShelf<Crate>();`,
        `import { weighedShelf } from './shelves.js';
import type { Crate } from './crates.js';

export const shelf = weighedShelf<Crate>();`,
      ],
    },
    {
      name: 'a construction whose type parameter asks for what is missing',
      code: `import type { OldCrate } from './old-crates.js';
import { StampedShelf } from './shelves.js';

export const shelf = new StampedShelf<OldCrate>();`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'stamp' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 47,
        },
      ],
      output: null,
    },
    {
      name: 'a construction whose type parameter asks for what is there',
      code: `import type { OldCrate } from './old-crates.js';
import { WeighedShelf } from './shelves.js';

export const shelf = new WeighedShelf<OldCrate>();`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: { name: 'OldCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 47,
        },
      ],
      output: [
        `import type { OldCrate } from './old-crates.js';
import { WeighedShelf } from './shelves.js';
import type { Crate } from './crates.js';

export const shelf = new WeighedShelf<Crate>();`,
        `import { WeighedShelf } from './shelves.js';
import type { Crate } from './crates.js';

export const shelf = new WeighedShelf<Crate>();`,
      ],
    },
    {
      name: 'one of several types for a type parameter that asks for what is missing',
      code: `import type { OldCrate } from './old-crates.js';
import type { StampedShelf } from './shelves.js';

export let shelf: StampedShelf<OldCrate | { stamp(): string }>;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'stamp' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'one of several types for a type parameter that asks for what is there',
      code: `import type { OldCrate } from './old-crates.js';
import type { WeighedShelf } from './shelves.js';

export let shelf: WeighedShelf<OldCrate | { weigh(): number }>;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: { name: 'OldCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: [
        `import type { OldCrate } from './old-crates.js';
import type { WeighedShelf } from './shelves.js';
import type { Crate } from './crates.js';

export let shelf: WeighedShelf<Crate | { weigh(): number }>;`,
        `import type { WeighedShelf } from './shelves.js';
import type { Crate } from './crates.js';

export let shelf: WeighedShelf<Crate | { weigh(): number }>;`,
      ],
    },
    {
      name: 'a type of the file whose type parameter asks for what is missing',
      code: `import type { OldCrate } from './old-crates.js';

interface Stamped {
  stamp(): string;
}

interface Shelf<Item extends Stamped> {
  readonly items: readonly Item[];
}

export let shelf: Shelf<OldCrate>;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome:
              "/src/crates.ts'. Not fixed: 'stamp' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 11,
          column: 25,
          endLine: 11,
          endColumn: 33,
        },
      ],
      output: null,
    },
    {
      name: 'a type of the file whose type parameter asks for what is there',
      code: `import type { OldCrate } from './old-crates.js';

interface Weighed {
  weigh(): number;
}

interface Shelf<Item extends Weighed> {
  readonly items: readonly Item[];
}

export let shelf: Shelf<OldCrate>;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: { name: 'OldCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 11,
          column: 25,
          endLine: 11,
          endColumn: 33,
        },
      ],
      output: [
        `import type { OldCrate } from './old-crates.js';
import type { Crate } from './crates.js';

interface Weighed {
  weigh(): number;
}

interface Shelf<Item extends Weighed> {
  readonly items: readonly Item[];
}

export let shelf: Shelf<Crate>;`,
        `import type { Crate } from './crates.js';

interface Weighed {
  weigh(): number;
}

interface Shelf<Item extends Weighed> {
  readonly items: readonly Item[];
}

export let shelf: Shelf<Crate>;`,
      ],
    },
    {
      name: 'a type argument that is left out and stands for something else',
      code: `import type { NamedCrate } from './old-crates.js';

export const nameOf = (crate: NamedCrate) => crate.items[0]?.name;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'NamedCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'typed',
          data: {
            name: 'NamedCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: the type arguments do not fit (type-arguments).",
          },
          line: 3,
          column: 31,
          endLine: 3,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'a type argument that is left out and stands for the same by another name',
      code: `import type { OldCrate } from './old-crates.js';

export const weightOf = (crate: OldCrate) => crate.items[0]?.weight;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'OldCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: { name: 'OldCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 41,
        },
      ],
      output: [
        `import type { OldCrate } from './old-crates.js';
import type { Crate } from './crates.js';

export const weightOf = (crate: Crate) => crate.items[0]?.weight;`,
        `import type { Crate } from './crates.js';

export const weightOf = (crate: Crate) => crate.items[0]?.weight;`,
      ],
    },
    {
      name: 'a type argument that is given, where what is left out would be something else',
      code: `import type { NamedCrate } from './old-crates.js';

export const ageOf = (crate: NamedCrate<{ age: number }>) => crate.items[0]?.age;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'NamedCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'typed',
          data: { name: 'NamedCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 40,
        },
      ],
      output: [
        `import type { NamedCrate } from './old-crates.js';
import type { Crate } from './crates.js';

export const ageOf = (crate: Crate<{ age: number }>) => crate.items[0]?.age;`,
        `import type { Crate } from './crates.js';

export const ageOf = (crate: Crate<{ age: number }>) => crate.items[0]?.age;`,
      ],
    },
    {
      name: 'a type argument that only the old class takes',
      code: `import type { AnyCrate } from './old-crates.js';

export const lengthOf = (crate: AnyCrate<string>) => crate.items[0]?.length;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'AnyCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: {
            name: 'AnyCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: the type arguments do not fit (type-arguments).",
          },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'a type argument that is left out, where only the old class takes all',
      code: `import type { AnyCrate } from './old-crates.js';

export const weightOf = (crate: AnyCrate) => crate.items[0]?.weight;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'AnyCrate',
            canonical: "'Crate' from '",
            outcome: "/src/crates.ts'. Not fixed: its uses in this file come first (still-used).",
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 23,
        },
        {
          messageId: 'typed',
          data: { name: 'AnyCrate', canonical: "'Crate' from '", outcome: "/src/crates.ts'." },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 41,
        },
      ],
      output: [
        `import type { AnyCrate } from './old-crates.js';
import type { Crate } from './crates.js';

export const weightOf = (crate: Crate) => crate.items[0]?.weight;`,
        `import type { Crate } from './crates.js';

export const weightOf = (crate: Crate) => crate.items[0]?.weight;`,
      ],
    },
  ],
});
