import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What is put there once, by whatever way: the guard stands at the write, or at the calls that lead to it. Each with its reported twin.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a field of the one instance that its method makes when there is nothing',
      filename: 'src/consumer.js',
      code: `class Client {
  #socket;
  send(text) {
    if (!this.#socket) this.#socket = connect();
    return this.#socket.write(text);
  }
}
export const client = new Client();`,
    },
    {
      name: 'a field that a private method makes, called when there is nothing',
      filename: 'src/consumer.js',
      code: `class Client {
  #socket;
  send(text) {
    if (!this.#socket) this.#open();
    return this.#socket.write(text);
  }
  #open() {
    this.#socket = connect();
  }
}
export const client = new Client();`,
    },
    {
      name: 'a field that a private method makes after the method has left with what is there',
      filename: 'src/consumer.js',
      code: `class Client {
  #socket;
  socket() {
    if (this.#socket) return this.#socket;
    this.#open();
    return this.#socket;
  }
  #open() {
    this.#socket = connect();
  }
}
export const client = new Client();`,
    },
    {
      name: 'a field that is made two private methods away',
      filename: 'src/consumer.js',
      code: `class Client {
  #socket;
  send(text) {
    if (!this.#socket) this.#open();
    return this.#socket.write(text);
  }
  #open() {
    this.#connect();
  }
  #connect() {
    this.#socket = connect();
  }
}
export const client = new Client();`,
    },
    {
      name: 'a field that a private method makes before it waits',
      filename: 'src/consumer.js',
      code: `class Client {
  #socket;
  async send(text) {
    if (!this.#socket) await this.#open();
    return this.#socket.write(text);
  }
  async #open() {
    this.#socket = connect();
    await this.#socket.ready;
  }
}
export const client = new Client();`,
    },
    {
      name: 'a static field that a private static method makes',
      filename: 'src/consumer.js',
      code: `export class Client {
  static #socket;
  static send(text) {
    if (!this.#socket) this.#open();
    return this.#socket.write(text);
  }
  static #open() {
    this.#socket = connect();
  }
}`,
    },
    {
      name: 'a variable that is made two functions away',
      filename: 'src/consumer.js',
      code: `let socket;
function open() {
  socket = connect();
}
function prepare() {
  open();
}
export function send(text) {
  if (!socket) prepare();
  return socket.write(text);
}`,
    },
    {
      name: 'what a helper puts into the object that it is given, called when there is nothing',
      filename: 'src/consumer.js',
      code: `const state = { socket: undefined };
function open(target) {
  target.socket = connect();
}
export function send(text) {
  if (!state.socket) open(state);
  return state.socket.write(text);
}`,
    },
  ],
  invalid: [
    {
      name: 'a field that the method makes anew',
      filename: 'src/consumer.js',
      code: `class Client {
  #socket;
  send(text) {
    this.#socket = connect();
    return this.#socket.write(text);
  }
}
export const client = new Client();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'client', writer: "'send'", line: '4', more: '' },
          line: 8,
          column: 14,
          endLine: 8,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Client {
  #socket;
  send(text) {
    this.#socket = connect();
    return this.#socket.write(text);
  }
}
// ssot-shared: 
export const client = new Client();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that a private method makes, called by another one without a test',
      filename: 'src/consumer.js',
      code: `class Client {
  #socket;
  send(text) {
    if (!this.#socket) this.#open();
    return this.#socket.write(text);
  }
  reopen() {
    this.#open();
  }
  #open() {
    this.#socket = connect();
  }
}
export const client = new Client();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'client', writer: "'reopen'", line: '8', more: ', as do 2 more writes' },
          line: 14,
          column: 14,
          endLine: 14,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Client {
  #socket;
  send(text) {
    if (!this.#socket) this.#open();
    return this.#socket.write(text);
  }
  reopen() {
    this.#open();
  }
  #open() {
    this.#socket = connect();
  }
}
// ssot-shared: 
export const client = new Client();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that a private method makes of what the first caller brings',
      filename: 'src/consumer.js',
      code: `class Client {
  #socket;
  send(host, text) {
    if (!this.#socket) this.#open(host);
    return this.#socket.write(text);
  }
  #open(host) {
    this.#socket = connect(host);
  }
}
export const client = new Client();`,
      errors: [
        {
          messageId: 'lazyInitCapturesArgument',
          data: { name: 'client', writer: "'send'", line: '4', more: ', as does one more write' },
          line: 11,
          column: 14,
          endLine: 11,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Client {
  #socket;
  send(host, text) {
    if (!this.#socket) this.#open(host);
    return this.#socket.write(text);
  }
  #open(host) {
    this.#socket = connect(host);
  }
}
// ssot-shared: 
export const client = new Client();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that is made two private methods away, and waits on the way',
      filename: 'src/consumer.js',
      code: `class Client {
  #socket;
  async send(text) {
    if (!this.#socket) await this.#open();
    return this.#socket.write(text);
  }
  async #open() {
    await this.#connect();
  }
  async #connect() {
    const address = await lookUp('host');
    this.#socket = connect(address);
  }
}
export const client = new Client();`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'client', writer: "'send'", line: '4', more: ', as do 2 more writes' },
          line: 15,
          column: 14,
          endLine: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Client {
  #socket;
  async send(text) {
    if (!this.#socket) await this.#open();
    return this.#socket.write(text);
  }
  async #open() {
    await this.#connect();
  }
  async #connect() {
    const address = await lookUp('host');
    this.#socket = connect(address);
  }
}
// ssot-shared: 
export const client = new Client();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that a private method makes after its caller has waited',
      filename: 'src/consumer.js',
      code: `class Client {
  #socket;
  async send(text) {
    if (!this.#socket) {
      await lookUp('host');
      this.#open();
    }
    return this.#socket.write(text);
  }
  #open() {
    this.#socket = connect();
  }
}
export const client = new Client();`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'client', writer: "'send'", line: '6', more: ', as does one more write' },
          line: 14,
          column: 14,
          endLine: 14,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Client {
  #socket;
  async send(text) {
    if (!this.#socket) {
      await lookUp('host');
      this.#open();
    }
    return this.#socket.write(text);
  }
  #open() {
    this.#socket = connect();
  }
}
// ssot-shared: 
export const client = new Client();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static field that a public static method makes',
      filename: 'src/consumer.js',
      code: `export class Client {
  static #socket;
  static send(text) {
    if (!this.#socket) this.open();
    return this.#socket.write(text);
  }
  static open() {
    this.#socket = connect();
  }
}`,
      errors: [
        {
          messageId: 'staticState',
          data: { name: 'Client.#socket', writer: "'open'", line: '8', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Client {
  // ssot-shared: 
  static #socket;
  static send(text) {
    if (!this.#socket) this.open();
    return this.#socket.write(text);
  }
  static open() {
    this.#socket = connect();
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is made two functions away, of which others can call one',
      filename: 'src/consumer.js',
      code: `let socket;
function open() {
  socket = connect();
}
export function prepare() {
  open();
}
export function send(text) {
  if (!socket) prepare();
  return socket.write(text);
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'socket', writer: "'open'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let socket;
function open() {
  socket = connect();
}
export function prepare() {
  open();
}
export function send(text) {
  if (!socket) prepare();
  return socket.write(text);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a helper puts into another object than the one that is tested',
      filename: 'src/consumer.js',
      code: `const state = { socket: undefined };
const other = { socket: undefined };
function open(target) {
  target.socket = connect();
}
export function send(text) {
  if (!other.socket) open(state);
  return state.socket.write(text);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'send'", line: '7', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { socket: undefined };
const other = { socket: undefined };
function open(target) {
  target.socket = connect();
}
export function send(text) {
  if (!other.socket) open(state);
  return state.socket.write(text);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
