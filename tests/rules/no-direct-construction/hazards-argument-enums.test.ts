import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import type { SsotSettings } from '../../harness/settings.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

interface Case {
  readonly name: string;
  readonly call: string;
  /** Names of the module of enums that the code mentions. */
  readonly enums: string;
  readonly parameters?: string;
  readonly args: string;
  /** The import of the enums as the fix leaves it, if it takes some of it along. */
  readonly left?: string;
}

function levelCarts(call: string): SsotSettings {
  return {
    concepts: [
      {
        name: 'Cart',
        canonical: './src/carts/cart.ts#Cart',
        factory: { module: './src/carts/level-factory.ts', call },
        deprecated: ['./src/carts/level-cart.ts#LevelCart'],
      },
    ],
  };
}

function codeOf(
  { enums, parameters = '', args }: Case,
  module = 'level-cart',
  made = `new LevelCart(${args})`,
): string {
  return `import { currentContext } from './context.js';
import { ${enums} } from './carts/levels.js';
import { LevelCart } from './carts/${module}.js';

export const make = (${parameters}) => ${made};`;
}

function placeOf(each: Case) {
  const column = `export const make = (${each.parameters ?? ''}) => `.length + 1;
  return { line: 5, column, endLine: 5, endColumn: column + `new LevelCart(${each.args})`.length };
}

function found({ call }: Case, outcome: string) {
  const truth = `\`${call}\` from './src/carts/level-factory.ts'`;
  return { messageId: 'constructed' as const, data: { name: 'LevelCart', note: '', truth, outcome } };
}

/** What the call makes of the code; the import of the class belongs to the other rule. */
function moved(each: Case, call: string): string {
  const enums = `import { ${each.enums} } from './carts/levels.js';\n`;
  return codeOf(each, 'level-cart', call)
    .replace(enums, each.left ?? enums)
    .replace(
      "level-cart.js';\n",
      `level-cart.js';\nimport { ${call.slice(0, call.indexOf('('))} } from './carts/level-factory.js';\n`,
    );
}

const fixed: readonly (Case & { readonly made: string; readonly outcome?: string })[] = [
  {
    name: 'a value of the enum that the factory takes',
    call: 'createLevelled($context, $level)',
    enums: 'Level',
    args: 'currentContext(), Level.Low',
    made: 'createLevelled(currentContext(), Level.Low)',
  },
  {
    name: 'a parameter of the enum that the factory takes',
    call: 'createLevelled($context, $level)',
    enums: 'type Level',
    parameters: 'level: Level',
    args: 'currentContext(), level',
    made: 'createLevelled(currentContext(), level)',
  },
  {
    name: 'a value of an enum of texts for a text',
    call: 'createNamed($context, $level)',
    enums: 'Level',
    args: 'currentContext(), Level.Low',
    made: 'createNamed(currentContext(), Level.Low)',
  },
  {
    name: 'a value of an enum of numbers for a number',
    call: 'createCounted($context, $size)',
    enums: 'Level, Size',
    args: 'currentContext(), Level.Low, Size.Large',
    made: 'createCounted(currentContext(), Size.Large)',
    left: "import { Size } from './carts/levels.js';\n",
    outcome: ' The fix drops `Level.Low`.',
  },
  {
    name: 'a number for a value of an enum of numbers',
    call: 'createOfSize($context, $size)',
    enums: 'Level',
    parameters: 'count: number',
    args: 'currentContext(), Level.Low, count',
    made: 'createOfSize(currentContext(), count)',
    left: '',
    outcome: ' The fix drops `Level.Low`.',
  },
];

const refused: readonly (Case & { readonly because: string })[] = [
  {
    name: 'a value of another enum',
    call: 'createModed($context, $level)',
    enums: 'Level',
    args: 'currentContext(), Level.Low',
    because: "'mode' of createModed is a value of 'Mode', and `Level.Low` is none",
  },
  {
    name: 'a parameter of another enum',
    call: 'createModed($context, $level)',
    enums: 'type Level',
    parameters: 'level: Level',
    args: 'currentContext(), level',
    because: "'mode' of createModed is a value of 'Mode', and `level` is none",
  },
  {
    name: 'a literal for a value of an enum that has it',
    call: 'createLevelled($context, $level)',
    enums: 'type Level',
    parameters: '_: Level',
    args: "currentContext(), 'low'",
    because: "'level' of createLevelled is a value of 'Level', and `'low'` is none",
  },
  {
    name: 'a value of an enum of texts for one of numbers',
    call: 'createOfSize($context, $level)',
    enums: 'Level',
    args: 'currentContext(), Level.Low',
    because: "'size' of createOfSize is a value of 'Size', and `Level.Low` is none",
  },
  {
    name: 'a value of an enum of numbers for a text',
    call: 'createNamed($context, $size)',
    enums: 'Level, Size',
    args: 'currentContext(), Level.Low, Size.Large',
    because: "'name' of createNamed is a string, and `Size.Large` is none",
  },
];

const doubtful: Case = {
  name: 'any text for a value of an enum',
  call: 'createLevelled($context, $level)',
  enums: 'type Level',
  parameters: 'level: Level, text: string',
  args: 'currentContext(), text',
};

ruleTester({ project: 'engines', settings: levelCarts('createLevelled($context, $level)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [...fixed, ...refused, doubtful].map((each) => ({
      name: `${each.name}: from another module`,
      settings: levelCarts(each.call),
      code: codeOf(each, 'other-level-cart'),
    })),
    invalid: [
      ...fixed.map((each) => ({
        name: each.name,
        settings: levelCarts(each.call),
        code: codeOf(each),
        errors: [{ ...found(each, each.outcome ?? ''), ...placeOf(each) }],
        output: moved(each, each.made),
      })),
      ...refused.map((each) => ({
        name: each.name,
        settings: levelCarts(each.call),
        code: codeOf(each),
        errors: [
          {
            ...found(each, ` Not fixed: the call would not fit the factory: ${each.because} (factory-mismatch).`),
            ...placeOf(each),
          },
        ],
        output: null,
      })),
      {
        name: doubtful.name,
        settings: levelCarts(doubtful.call),
        code: codeOf(doubtful),
        errors: [
          {
            ...found(
              doubtful,
              " Not fixed automatically: the call may not fit the factory: 'level' of createLevelled is a value of 'Level', and `text` may be any string (factory-mismatch).",
            ),
            ...placeOf(doubtful),
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Cart', choice: '' },
                output: moved(doubtful, 'createLevelled(currentContext(), text)'),
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
    ],
  },
);
