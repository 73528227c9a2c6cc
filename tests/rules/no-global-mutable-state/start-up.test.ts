import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What runs once while the process starts, or ends it, and what looks like that.
const valid = (name: string, code: string) => ({ name, code });

const state = `let state = 'off';
export const read = (): string => state;
`;

interface Told {
  readonly messageId?: 'lazyInitCapturesArgument' | 'reassigned' | 'requestData';
  readonly variable?: string;
  readonly writer?: string;
  readonly line: number;
  readonly at?: readonly [line: number, column: number];
}

const invalid = (name: string, code: string, told: Told) => {
  const { messageId = 'reassigned', variable = 'state', writer = 'a function', line, at = [1, 5] } = told;
  const lines = code.split('\n');
  const reasoned = [...lines.slice(0, at[0] - 1), '// ssot-shared: ', ...lines.slice(at[0] - 1)].join('\n');
  return {
    name,
    code,
    errors: [
      {
        messageId,
        data: { name: variable, writer, line: String(line), writes: '1', more: '' },
        line: at[0],
        column: at[1],
        endLine: at[0],
        endColumn: at[1] + variable.length,
        suggestions: [{ messageId: 'giveReason' as const, output: reasoned }],
      },
    ],
    output: null,
  };
};

const promised = `${state}declare function connect(): Promise<void>;
`;
const server = `import { createServer } from 'node:http';
${state}const server = createServer();
`;

ruleTester({ project: 'callers', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    valid('the callback of a promise that the module makes', `${promised}connect().then(() => { state = 'on'; });`),
    valid(
      'the callback of a promise that a function makes which the module alone calls',
      `${promised}function start(): void {
  connect().catch(() => { state = 'on'; });
}
start();`,
    ),
    valid(
      'a callback in the callback of a promise',
      `${promised}connect().then(() => {
  connect().finally(() => { state = 'on'; });
});`,
    ),
    valid('the callback of a server that listens', `${server}server.listen(80, () => { state = 'on'; });`),
    valid('the listener of a server that it listens', `${server}server.once('listening', () => { state = 'on'; });`),
    valid('what comes when the module is evaluated', `${state}process.nextTick(() => { state = 'on'; });`),
    valid(
      'what a callback of the start calls',
      `${server}server.listen(80, () => { announce(); });
function announce(): void {
  state = 'on';
}`,
    ),
    valid(
      'a handler that ends the process',
      `${server}server.on('error', () => {
  state = 'broken';
  process.exit(1);
});`,
    ),
    valid(
      'a function that ends the process in every case',
      `${state}export function fail(): void {
  if (state === 'off') {
    state = 'broken';
  }
  process.exit(1);
}`,
    ),
    valid(
      'what shuts down, whatever it takes',
      `${state}export function shutdown(context: string): void {
  state = context;
}`,
    ),
    valid(
      'what goes with the only instance, which a static member keeps',
      `let made = '';
export class Server {
  static instance: object | null = null;
  static getInstance(): object {
    if (Server.instance === null) {
      Server.instance = {};
      made = 'yes';
    }
    return Server.instance;
  }
}
export const wasMade = (): string => made;`,
    ),
    valid(
      'a set that gets its fixed elements once',
      `const ready = new Set<string>();
export function prepare(): void {
  if (!ready.has('list')) ready.add('list');
}`,
    ),
  ],
  invalid: [
    invalid(
      'the callback of a promise that a request makes',
      `${promised}export function start(): void {
  void connect().then(() => { state = 'on'; });
}`,
      { line: 5 },
    ),
    invalid(
      'the callback of a promise in a function that others call',
      `${promised}export function start(): void {
  connect().catch(() => { state = 'on'; });
}`,
      { line: 5 },
    ),
    invalid(
      'a timer in the callback of a promise',
      `${promised}connect().then(() => {
  setInterval(() => { state = 'on'; }, 1000);
});`,
      { line: 5 },
    ),
    invalid(
      'a server that a request lets listen',
      `${server}export const start = (): void => {
  server.listen(80, () => { state = 'on'; });
};`,
      { line: 6, at: [2, 5] },
    ),
    invalid('the listener of each request', `${server}server.on('request', () => { state = 'on'; });`, {
      line: 5,
      at: [2, 5],
    }),
    invalid('the listener of the first request', `${server}server.once('request', () => { state = 'on'; });`, {
      line: 5,
      at: [2, 5],
    }),
    invalid(
      'the handler of requests of a server',
      `import { createServer } from 'node:http';
${state}createServer(() => { state = 'on'; }).listen(80);`,
      { line: 4, at: [2, 5] },
    ),
    invalid(
      'what comes soon after a request',
      `${state}export const start = (): void => {
  process.nextTick(() => { state = 'on'; });
};`,
      { line: 4 },
    ),
    invalid(
      'what a callback of the start calls, and a request',
      `${server}server.listen(80, () => { announce(); });
export function announce(): void {
  state = 'on';
}`,
      { line: 7, at: [2, 5], writer: "'announce'" },
    ),
    invalid(
      'a handler that ends the process unless it returns',
      `${server}server.on('error', (error: Error) => {
  state = 'broken';
  if (error.message === '') return;
  process.exit(1);
});`,
      { line: 6, at: [2, 5] },
    ),
    invalid(
      'a handler with a function of its own that ends the process',
      `${state}const process = { exit: (code: number): number => code };
export function fail(): void {
  state = 'broken';
  process.exit(1);
}`,
      { line: 5, writer: "'fail'" },
    ),
    invalid(
      'what stops, and takes the context of a request',
      `${state}export function shutdownUser(context: string): void {
  state = context;
}`,
      { messageId: 'requestData', line: 4, writer: "'shutdownUser'" },
    ),
    invalid(
      'what goes with a member of what a parameter is',
      `let made = '';
export function prepare(server: { instance: object | null }): void {
  if (server.instance === null) {
    server.instance = {};
    made = 'yes';
  }
}
export const wasMade = (): string => made;`,
      { variable: 'made', writer: "'prepare'", line: 5 },
    ),
    invalid(
      'a set that asks whether it has an element, and gets what a caller brings',
      `const names = new Set<string>();
export function remember(name: string): void {
  if (names.has(name)) return;
  names.add(name);
}`,
      { messageId: 'requestData', variable: 'names', writer: "'remember'", line: 4, at: [1, 7] },
    ),
    invalid(
      'a list that is made of what the first caller brings',
      `const names: string[] = [];
export function remember(name: string): void {
  if (names.length) return;
  names.push(name);
}`,
      { messageId: 'lazyInitCapturesArgument', variable: 'names', writer: "'remember'", line: 4, at: [1, 7] },
    ),
  ],
});
