import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { carts } from './settings.ts';

// Arguments of kinds that the factory may not take.
ruleTester({ project: 'engines', settings: carts('createNoted($context, $note)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: '`null` for a text: from another module',
        settings: carts('createNoted($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), null);`,
      },
      {
        name: 'a text or `null` for a text: from another module',
        settings: carts('createNoted($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const open = (note: string | null) => new OldCart(currentContext(), note);`,
      },
      {
        name: 'a text for a text: from another module',
        settings: carts('createNoted($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const open = (note: string) => new OldCart(currentContext(), note);`,
      },
      {
        name: 'a text that cannot be told: from another module',
        settings: carts('createNoted($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

declare const notes: { readonly first: string };
export const cart = new OldCart(currentContext(), notes.first);`,
      },
      {
        name: '`null` where it is taken: from another module',
        settings: carts('createLoose($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), null);`,
      },
      {
        name: 'a text or `null` where both are taken: from another module',
        settings: carts('createLoose($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const open = (note: string | null) => new OldCart(currentContext(), note);`,
      },
      {
        name: 'any text for one of two: from another module',
        settings: carts('createKind($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const open = (note: string) => new OldCart(currentContext(), note);`,
      },
      {
        name: 'one of two texts for one of the same: from another module',
        settings: carts('createKind($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const open = (note: 'large' | 'small') => new OldCart(currentContext(), note);`,
      },
      {
        name: 'one of three texts for one of two: from another module',
        settings: carts('createKind($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const open = (note: 'large' | 'small' | 'tiny') => new OldCart(currentContext(), note);`,
      },
      {
        name: 'a number that may be missing: from another module',
        settings: carts('createSized($context, $size)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const open = (size?: number) => new OldCart(currentContext(), null, size);`,
      },
      {
        name: 'a number that may be missing where none is needed: from another module',
        settings: carts('createSizedOr($context, $size)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const open = (size?: number) => new OldCart(currentContext(), null, size);`,
      },
      {
        name: 'a template that gives `null` for a text: from another module',
        settings: carts('createNoted($context, null)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
      },
      {
        name: 'a template that gives `null` where it is taken: from another module',
        settings: carts('createLoose($context, null)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
      },
      {
        name: 'a template that gives `undefined` for a number: from another module',
        settings: carts('createSized($context, undefined)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
      },
      {
        name: 'a template that gives `undefined` where none is needed: from another module',
        settings: carts('createSizedOr($context, undefined)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
      },
      {
        name: 'a text for one of a list of texts: from another module',
        settings: carts('createTagged($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
      },
      {
        name: 'a text for one of a list of numbers: from another module',
        settings: carts('createNumbered($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
      },
      {
        name: 'a text or `null` for one of a list of texts: from another module',
        settings: carts('createTagged($context, $note)'),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const open = (note: string | null) => new OldCart(currentContext(), note);`,
      },
      {
        name: 'a number of the template for one of a list of texts: from another module',
        settings: carts("createTagged($context, 'a', 3)"),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
      },
      {
        name: 'texts of the template for a list of texts: from another module',
        settings: carts("createTagged($context, 'a', 'b')"),
        code: `import { OldCart } from './carts/other-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
      },
    ],
    invalid: [
      {
        name: '`null` for a text',
        settings: carts('createNoted($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), null);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createNoted($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: ` Not fixed automatically: the call may not fit the factory: 'note' of createNoted is a string, and \`null\` is none (factory-mismatch).`,
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Cart', choice: '' },
                output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createNoted } from './carts/cart-factory.js';

export const cart = createNoted(currentContext(), null);`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a text or `null` for a text',
        settings: carts('createNoted($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const open = (note: string | null) => new OldCart(currentContext(), note);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createNoted($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: ` Not fixed automatically: the call may not fit the factory: 'note' of createNoted is a string, and \`note\` may be null (factory-mismatch).`,
            },
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 81,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Cart', choice: '' },
                output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createNoted } from './carts/cart-factory.js';

export const open = (note: string | null) => createNoted(currentContext(), note);`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a text for a text',
        settings: carts('createNoted($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const open = (note: string) => new OldCart(currentContext(), note);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createNoted($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: '',
            },
            line: 4,
            column: 39,
            endLine: 4,
            endColumn: 74,
          },
        ],
        output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createNoted } from './carts/cart-factory.js';

export const open = (note: string) => createNoted(currentContext(), note);`,
      },
      {
        name: 'a text that cannot be told',
        settings: carts('createNoted($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

declare const notes: { readonly first: string };
export const cart = new OldCart(currentContext(), notes.first);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createNoted($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: '',
            },
            line: 5,
            column: 21,
            endLine: 5,
            endColumn: 63,
          },
        ],
        output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createNoted } from './carts/cart-factory.js';

declare const notes: { readonly first: string };
export const cart = createNoted(currentContext(), notes.first);`,
      },
      {
        name: '`null` where it is taken',
        settings: carts('createLoose($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), null);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createLoose($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: '',
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 56,
          },
        ],
        output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createLoose } from './carts/cart-factory.js';

export const cart = createLoose(currentContext(), null);`,
      },
      {
        name: 'a text or `null` where both are taken',
        settings: carts('createLoose($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const open = (note: string | null) => new OldCart(currentContext(), note);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createLoose($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: '',
            },
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 81,
          },
        ],
        output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createLoose } from './carts/cart-factory.js';

export const open = (note: string | null) => createLoose(currentContext(), note);`,
      },
      {
        name: 'any text for one of two',
        settings: carts('createKind($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const open = (note: string) => new OldCart(currentContext(), note);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createKind($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: ` Not fixed automatically: the call may not fit the factory: 'kind' of createKind is "small" or "large", and \`note\` may be any string (factory-mismatch).`,
            },
            line: 4,
            column: 39,
            endLine: 4,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Cart', choice: '' },
                output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createKind } from './carts/cart-factory.js';

export const open = (note: string) => createKind(currentContext(), note);`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'one of two texts for one of the same',
        settings: carts('createKind($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const open = (note: 'large' | 'small') => new OldCart(currentContext(), note);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createKind($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: '',
            },
            line: 4,
            column: 50,
            endLine: 4,
            endColumn: 85,
          },
        ],
        output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createKind } from './carts/cart-factory.js';

export const open = (note: 'large' | 'small') => createKind(currentContext(), note);`,
      },
      {
        name: 'one of three texts for one of two',
        settings: carts('createKind($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const open = (note: 'large' | 'small' | 'tiny') => new OldCart(currentContext(), note);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createKind($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: ` Not fixed automatically: the call may not fit the factory: 'kind' of createKind is "small" or "large", and \`note\` may be "tiny" (factory-mismatch).`,
            },
            line: 4,
            column: 59,
            endLine: 4,
            endColumn: 94,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Cart', choice: '' },
                output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createKind } from './carts/cart-factory.js';

export const open = (note: 'large' | 'small' | 'tiny') => createKind(currentContext(), note);`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a number that may be missing',
        settings: carts('createSized($context, $size)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const open = (size?: number) => new OldCart(currentContext(), null, size);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createSized($context, $size)\` from './src/carts/cart-factory.ts'`,
              outcome: ` Not fixed automatically: the call may not fit the factory: 'size' of createSized is a number, and \`size\` may be undefined (factory-mismatch).`,
            },
            line: 4,
            column: 40,
            endLine: 4,
            endColumn: 81,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Cart', choice: '' },
                output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createSized } from './carts/cart-factory.js';

export const open = (size?: number) => createSized(currentContext(), size);`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a number that may be missing where none is needed',
        settings: carts('createSizedOr($context, $size)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const open = (size?: number) => new OldCart(currentContext(), null, size);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createSizedOr($context, $size)\` from './src/carts/cart-factory.ts'`,
              outcome: ' The fix drops `null`.',
            },
            line: 4,
            column: 40,
            endLine: 4,
            endColumn: 81,
          },
        ],
        output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createSizedOr } from './carts/cart-factory.js';

export const open = (size?: number) => createSizedOr(currentContext(), size);`,
      },
      {
        name: 'a template that gives `null` for a text',
        settings: carts('createNoted($context, null)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createNoted($context, null)\` from './src/carts/cart-factory.ts'`,
              outcome: ` Not fixed automatically: the call may not fit the factory: 'note' of createNoted is a string, and \`null\` is none (factory-mismatch).`,
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Cart', choice: '' },
                output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createNoted } from './carts/cart-factory.js';

export const cart = createNoted(currentContext(), null);`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a template that gives `null` where it is taken',
        settings: carts('createLoose($context, null)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createLoose($context, null)\` from './src/carts/cart-factory.ts'`,
              outcome: ` The fix drops \`'a'\`.`,
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 55,
          },
        ],
        output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createLoose } from './carts/cart-factory.js';

export const cart = createLoose(currentContext(), null);`,
      },
      {
        name: 'a template that gives `undefined` for a number',
        settings: carts('createSized($context, undefined)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createSized($context, undefined)\` from './src/carts/cart-factory.ts'`,
              outcome: ` Not fixed automatically: the call may not fit the factory: 'size' of createSized is a number, and \`undefined\` is none (factory-mismatch).`,
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Cart', choice: '' },
                output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createSized } from './carts/cart-factory.js';

export const cart = createSized(currentContext(), undefined);`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a template that gives `undefined` where none is needed',
        settings: carts('createSizedOr($context, undefined)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createSizedOr($context, undefined)\` from './src/carts/cart-factory.ts'`,
              outcome: ` The fix drops \`'a'\`.`,
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 55,
          },
        ],
        output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createSizedOr } from './carts/cart-factory.js';

export const cart = createSizedOr(currentContext(), undefined);`,
      },
      {
        name: 'a text for one of a list of texts',
        settings: carts('createTagged($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createTagged($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: '',
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 55,
          },
        ],
        output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createTagged } from './carts/cart-factory.js';

export const cart = createTagged(currentContext(), 'a');`,
      },
      {
        name: 'a text for one of a list of numbers',
        settings: carts('createNumbered($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createNumbered($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: ` Not fixed: the call would not fit the factory: 'numbers' of createNumbered is a number, and \`'a'\` is none (factory-mismatch).`,
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 55,
          },
        ],
        output: null,
      },
      {
        name: 'a text or `null` for one of a list of texts',
        settings: carts('createTagged($context, $note)'),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const open = (note: string | null) => new OldCart(currentContext(), note);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createTagged($context, $note)\` from './src/carts/cart-factory.ts'`,
              outcome: ` Not fixed automatically: the call may not fit the factory: 'tags' of createTagged is a string, and \`note\` may be null (factory-mismatch).`,
            },
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 81,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Cart', choice: '' },
                output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createTagged } from './carts/cart-factory.js';

export const open = (note: string | null) => createTagged(currentContext(), note);`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a number of the template for one of a list of texts',
        settings: carts("createTagged($context, 'a', 3)"),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createTagged($context, 'a', 3)\` from './src/carts/cart-factory.ts'`,
              outcome:
                " Not fixed: the call would not fit the factory: 'tags' of createTagged is a string (factory-mismatch).",
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 55,
          },
        ],
        output: null,
      },
      {
        name: 'texts of the template for a list of texts',
        settings: carts("createTagged($context, 'a', 'b')"),
        code: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';

export const cart = new OldCart(currentContext(), 'a');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'OldCart',
              note: '',
              truth: `\`createTagged($context, 'a', 'b')\` from './src/carts/cart-factory.ts'`,
              outcome: ` The fix drops \`'a'\`.`,
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 55,
          },
        ],
        output: `import { OldCart } from './carts/old-cart.js';
import { currentContext } from './context.js';
import { createTagged } from './carts/cart-factory.js';

export const cart = createTagged(currentContext(), 'a', 'b');`,
      },
    ],
  },
);
