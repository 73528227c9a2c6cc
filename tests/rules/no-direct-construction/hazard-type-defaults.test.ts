import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import type { SsotSettings } from '../../harness/settings.ts';

function boxes(call: string): SsotSettings {
  return {
    concepts: [
      {
        name: 'Box',
        canonical: './src/boxes.ts#Box',
        factory: { module: './src/boxes.ts', call },
        deprecated: ['./src/old-boxes.ts#OldBox', './src/old-boxes.ts#NumberBox'],
      },
    ],
  };
}

// Type arguments that are left out stand for the same only if the factory says so.
ruleTester({ project: 'shapes', settings: boxes('createBox($item)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'another default: of another module',
        code: `import { OldBox } from './sandbox/old-boxes.js';

export const box = new OldBox();
box.put('text');`,
      },
      {
        name: 'another default, and nothing done with it: of another module',
        code: `import { OldBox } from './sandbox/old-boxes.js';

new OldBox();`,
      },
      {
        name: 'another default, and the argument tells: of another module',
        code: `import { OldBox } from './sandbox/old-boxes.js';

export const box = new OldBox('text');
box.put('text');`,
      },
      {
        name: 'another default, and arguments are spread: of another module',
        code: `import { OldBox } from './sandbox/old-boxes.js';

const texts = ['text'] as const;
export const box = new OldBox(...texts);
box.put('text');`,
      },
      {
        name: 'another default, and the type of the variable tells: of another module',
        code: `import { OldBox } from './sandbox/old-boxes.js';

interface Puts<Item> {
  put(item: Item): Item;
}
export const box: Puts<boolean> = new OldBox();
box.put(true);`,
      },
      {
        name: 'another default, and the type argument is written: of another module',
        code: `import { OldBox } from './sandbox/old-boxes.js';

export const box = new OldBox<string>();
box.put('text');`,
      },
      {
        name: 'the same default: of another module',
        code: `import { NumberBox } from './sandbox/old-boxes.js';

export const box = new NumberBox();
box.put(1);`,
      },
      {
        name: 'the same default, and a factory that takes no type arguments: of another module',
        settings: boxes('createEmptyBox()'),
        code: `import { NumberBox } from './sandbox/old-boxes.js';

export const box = new NumberBox();
box.put(1);`,
      },
      {
        name: 'another default, and a factory that takes no type arguments: of another module',
        settings: boxes('createEmptyBox()'),
        code: `import { OldBox } from './sandbox/old-boxes.js';

export const box = new OldBox();
box.put('text');`,
      },
      {
        name: 'the same default, and a factory without one: of another module',
        settings: boxes('createAnyBox($item)'),
        code: `import { NumberBox } from './sandbox/old-boxes.js';

export const box = new NumberBox();
box.put(1);`,
      },
      {
        name: 'another default, and a factory that gives what it stands for: of another module',
        settings: boxes('createTextBox($item)'),
        code: `import { OldBox } from './sandbox/old-boxes.js';

export const box = new OldBox();
box.put('text');`,
      },
      {
        name: 'what the argument tells, and a factory that gives something else: of another module',
        settings: boxes('createEmptyBox()'),
        code: `import { NumberBox } from './sandbox/old-boxes.js';

export const box = new NumberBox(true);
box.put(true);`,
      },
      {
        name: 'another default: of a local class of the same name',
        code: `import type { Box } from './boxes.js';

class OldBox<Item = string> {
  put(item: Item): Item {
    return item;
  }
}
export const box = new OldBox();
box.put('text');
export type Other = Box;`,
      },
    ],
    invalid: [
      {
        name: 'another default',
        code: `import { OldBox } from './old-boxes.js';

export const box = new OldBox();
box.put('text');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldBox',
              note: '',
              truth: "`createBox($item)` from './src/boxes.ts'",
              outcome: ' Not fixed: the type arguments do not fit (type-arguments).',
            },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 32,
          },
        ],
        output: null,
      },
      {
        name: 'another default, and nothing done with it',
        code: `import { OldBox } from './old-boxes.js';

new OldBox();`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldBox',
              note: '',
              truth: "`createBox($item)` from './src/boxes.ts'",
              outcome: ' Not fixed: the type arguments do not fit (type-arguments).',
            },
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: 13,
          },
        ],
        output: null,
      },
      {
        name: 'another default, and the argument tells',
        code: `import { OldBox } from './old-boxes.js';

export const box = new OldBox('text');
box.put('text');`,
        errors: [
          {
            messageId: 'constructed',
            data: { name: 'OldBox', note: '', truth: "`createBox($item)` from './src/boxes.ts'", outcome: '' },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 38,
          },
        ],
        output: `import { OldBox } from './old-boxes.js';
import { createBox } from './boxes.js';

export const box = createBox('text');
box.put('text');`,
      },
      {
        name: 'another default, and arguments are spread',
        code: `import { OldBox } from './old-boxes.js';

const texts = ['text'] as const;
export const box = new OldBox(...texts);
box.put('text');`,
        errors: [
          {
            messageId: 'constructed',
            data: { name: 'OldBox', note: '', truth: "`createBox($item)` from './src/boxes.ts'", outcome: '' },
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 40,
          },
        ],
        output: `import { OldBox } from './old-boxes.js';
import { createBox } from './boxes.js';

const texts = ['text'] as const;
export const box = createBox(...texts);
box.put('text');`,
      },
      {
        name: 'another default, and the type of the variable tells',
        code: `import { OldBox } from './old-boxes.js';

interface Puts<Item> {
  put(item: Item): Item;
}
export const box: Puts<boolean> = new OldBox();
box.put(true);`,
        errors: [
          {
            messageId: 'constructed',
            data: { name: 'OldBox', note: '', truth: "`createBox($item)` from './src/boxes.ts'", outcome: '' },
            line: 6,
            column: 35,
            endLine: 6,
            endColumn: 47,
          },
        ],
        output: `import { OldBox } from './old-boxes.js';
import { createBox } from './boxes.js';

interface Puts<Item> {
  put(item: Item): Item;
}
export const box: Puts<boolean> = createBox();
box.put(true);`,
      },
      {
        name: 'another default, and the type argument is written',
        code: `import { OldBox } from './old-boxes.js';

export const box = new OldBox<string>();
box.put('text');`,
        errors: [
          {
            messageId: 'constructed',
            data: { name: 'OldBox', note: '', truth: "`createBox($item)` from './src/boxes.ts'", outcome: '' },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 40,
          },
        ],
        output: `import { OldBox } from './old-boxes.js';
import { createBox } from './boxes.js';

export const box = createBox<string>();
box.put('text');`,
      },
      {
        name: 'the same default',
        code: `import { NumberBox } from './old-boxes.js';

export const box = new NumberBox();
box.put(1);`,
        errors: [
          {
            messageId: 'constructed',
            data: { name: 'NumberBox', note: '', truth: "`createBox($item)` from './src/boxes.ts'", outcome: '' },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 35,
          },
        ],
        output: `import { NumberBox } from './old-boxes.js';
import { createBox } from './boxes.js';

export const box = createBox();
box.put(1);`,
      },
      {
        name: 'the same default, and a factory that takes no type arguments',
        settings: boxes('createEmptyBox()'),
        code: `import { NumberBox } from './old-boxes.js';

export const box = new NumberBox();
box.put(1);`,
        errors: [
          {
            messageId: 'constructed',
            data: { name: 'NumberBox', note: '', truth: "`createEmptyBox()` from './src/boxes.ts'", outcome: '' },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 35,
          },
        ],
        output: `import { NumberBox } from './old-boxes.js';
import { createEmptyBox } from './boxes.js';

export const box = createEmptyBox();
box.put(1);`,
      },
      {
        name: 'another default, and a factory that takes no type arguments',
        settings: boxes('createEmptyBox()'),
        code: `import { OldBox } from './old-boxes.js';

export const box = new OldBox();
box.put('text');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldBox',
              note: '',
              truth: "`createEmptyBox()` from './src/boxes.ts'",
              outcome: ' Not fixed: the type arguments do not fit (type-arguments).',
            },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 32,
          },
        ],
        output: null,
      },
      {
        name: 'the same default, and a factory without one',
        settings: boxes('createAnyBox($item)'),
        code: `import { NumberBox } from './old-boxes.js';

export const box = new NumberBox();
box.put(1);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'NumberBox',
              note: '',
              truth: "`createAnyBox($item)` from './src/boxes.ts'",
              outcome: ' Not fixed: the type arguments do not fit (type-arguments).',
            },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 35,
          },
        ],
        output: null,
      },
      {
        name: 'another default, and a factory that gives what it stands for',
        settings: boxes('createTextBox($item)'),
        code: `import { OldBox } from './old-boxes.js';

export const box = new OldBox();
box.put('text');`,
        errors: [
          {
            messageId: 'constructed',
            data: { name: 'OldBox', note: '', truth: "`createTextBox($item)` from './src/boxes.ts'", outcome: '' },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 32,
          },
        ],
        output: `import { OldBox } from './old-boxes.js';
import { createTextBox } from './boxes.js';

export const box = createTextBox();
box.put('text');`,
      },
      {
        name: 'what the argument tells, and a factory that gives something else',
        settings: boxes('createEmptyBox()'),
        code: `import { NumberBox } from './old-boxes.js';

export const box = new NumberBox(true);
box.put(true);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'NumberBox',
              note: '',
              truth: "`createEmptyBox()` from './src/boxes.ts'",
              outcome: ' Not fixed: the type arguments do not fit (type-arguments).',
            },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 39,
          },
        ],
        output: null,
      },
    ],
  },
);
