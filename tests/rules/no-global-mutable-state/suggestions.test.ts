import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What is offered to a person.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [],
  invalid: [
    {
      name: 'sort whose result is used',
      code: `const names = ['b', 'a'];
export const sortedNames = (): readonly string[] => names.sort();`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'names', writer: "'sortedNames'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'copyBefore',
              output: `const names = ['b', 'a'];
export const sortedNames = (): readonly string[] => [...names].sort();`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const names = ['b', 'a'];
export const sortedNames = (): readonly string[] => names.sort();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'reverse of a member whose result is used',
      code: `const state = { names: ['b', 'a'] };
export function reversed(): string[] {
  return state.names.reverse();
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'reversed'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'copyBefore',
              output: `const state = { names: ['b', 'a'] };
export function reversed(): string[] {
  return [...state.names].reverse();
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { names: ['b', 'a'] };
export function reversed(): string[] {
  return state.names.reverse();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'sort whose result nobody uses',
      code: `const names = ['b', 'a'];
export function sortNames(): void {
  names.sort();
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'names', writer: "'sortNames'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const names = ['b', 'a'];
export function sortNames(): void {
  names.sort();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a scratch variable',
      code: `let scratch: string;
export function shout(text: string): string {
  scratch = text.toUpperCase();
  return \`\${scratch}!\`;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'scratch', writer: "'shout'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `export function shout(text: string): string {
  let scratch: string;
  scratch = text.toUpperCase();
  return \`\${scratch}!\`;
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let scratch: string;
export function shout(text: string): string {
  scratch = text.toUpperCase();
  return \`\${scratch}!\`;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a scratch variable with a comment of its own',
      code: `let scratch: string /* the text in capitals */;
export function shout(text: string): string {
  scratch = text.toUpperCase();
  return \`\${scratch}!\`;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'scratch', writer: "'shout'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let scratch: string /* the text in capitals */;
export function shout(text: string): string {
  scratch = text.toUpperCase();
  return \`\${scratch}!\`;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a scratch variable of two functions',
      code: `let scratch: string;
export function shout(text: string): string {
  scratch = text.toUpperCase();
  return \`\${scratch}!\`;
}
export const last = (): string => scratch;`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'scratch', writer: "'shout'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let scratch: string;
export function shout(text: string): string {
  scratch = text.toUpperCase();
  return \`\${scratch}!\`;
}
export const last = (): string => scratch;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is read before it is set',
      code: `let last = '';
export function isRepeated(text: string): boolean {
  const isSame = last === text;
  last = text;
  return isSame;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'last', writer: "'isRepeated'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let last = '';
export function isRepeated(text: string): boolean {
  const isSame = last === text;
  last = text;
  return isSame;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a promise that can be stored',
      code: `declare function connect(): Promise<{ id: number }>;
let connection: { id: number } | undefined;
export async function connected(): Promise<{ id: number }> {
  if (connection === undefined) connection = await connect();
  return connection;
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'connection', writer: "'connected'", line: '4', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'storePromise',
              output: `declare function connect(): Promise<{ id: number }>;
let connection: Promise<{ id: number }> | undefined;
export async function connected(): Promise<{ id: number }> {
  if (connection === undefined) connection = connect();
  return connection;
}`,
            },
            {
              messageId: 'giveReason',
              output: `declare function connect(): Promise<{ id: number }>;
// ssot-shared: 
let connection: { id: number } | undefined;
export async function connected(): Promise<{ id: number }> {
  if (connection === undefined) connection = await connect();
  return connection;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a promise whose value is used elsewhere',
      code: `declare function connect(): Promise<{ id: number }>;
let connection: { id: number } | undefined;
export async function connected(): Promise<{ id: number }> {
  if (connection === undefined) connection = await connect();
  return connection;
}
export const currentId = (): number | undefined => connection?.id;`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'connection', writer: "'connected'", line: '4', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `declare function connect(): Promise<{ id: number }>;
// ssot-shared: 
let connection: { id: number } | undefined;
export async function connected(): Promise<{ id: number }> {
  if (connection === undefined) connection = await connect();
  return connection;
}
export const currentId = (): number | undefined => connection?.id;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map whose keys are objects',
      code: `const notes = new Map<object, string>();
export function annotate(request: object, note: string): void {
  notes.set(request, note);
}
export const noteOf = (request: object): string | undefined => notes.get(request);`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'notes', writer: "'annotate'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'keyWeakly',
              output: `const notes = new WeakMap<object, string>();
export function annotate(request: object, note: string): void {
  notes.set(request, note);
}
export const noteOf = (request: object): string | undefined => notes.get(request);`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const notes = new Map<object, string>();
export function annotate(request: object, note: string): void {
  notes.set(request, note);
}
export const noteOf = (request: object): string | undefined => notes.get(request);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map whose keys are objects of the file',
      code: `interface Request {
  readonly url: string;
}
const notes = new Map<Request, string>();
export function annotate(request: Request, note: string): void {
  notes.set(request, note);
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'notes', writer: "'annotate'", line: '6', more: '' },
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'keyWeakly',
              output: `interface Request {
  readonly url: string;
}
const notes = new WeakMap<Request, string>();
export function annotate(request: Request, note: string): void {
  notes.set(request, note);
}`,
            },
            {
              messageId: 'giveReason',
              output: `interface Request {
  readonly url: string;
}
// ssot-shared: 
const notes = new Map<Request, string>();
export function annotate(request: Request, note: string): void {
  notes.set(request, note);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map whose keys are texts',
      code: `const notes = new Map<string, string>();
export function annotate(id: string, note: string): void {
  notes.set(id, note);
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'notes', writer: "'annotate'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const notes = new Map<string, string>();
export function annotate(id: string, note: string): void {
  notes.set(id, note);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map that is counted',
      code: `const notes = new Map<object, string>();
export function annotate(request: object, note: string): number {
  notes.set(request, note);
  return notes.size;
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'notes', writer: "'annotate'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const notes = new Map<object, string>();
export function annotate(request: object, note: string): number {
  notes.set(request, note);
  return notes.size;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag that a test does not need',
      code: `const pattern = /^a/giu;
export const isA = (text: string): boolean => pattern.test(text);`,
      errors: [
        {
          messageId: 'statefulRegExp',
          data: { name: 'pattern', writer: "'isA'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'dropFlag',
              output: `const pattern = /^a/iu;
export const isA = (text: string): boolean => pattern.test(text);`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const pattern = /^a/giu;
export const isA = (text: string): boolean => pattern.test(text);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag that another use needs',
      code: `const pattern = /a/g;
export const isA = (text: string): boolean => pattern.test(text);
export const without = (text: string): string => text.replace(pattern, '');`,
      errors: [
        {
          messageId: 'statefulRegExp',
          data: { name: 'pattern', writer: "'isA'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const pattern = /a/g;
export const isA = (text: string): boolean => pattern.test(text);
export const without = (text: string): string => text.replace(pattern, '');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a comment is put above with the indentation of the line',
      code: `export namespace Counter {
  let count = 0;
  export const hit = (): number => ++count;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export namespace Counter {
  // ssot-shared: 
  let count = 0;
  export const hit = (): number => ++count;
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
