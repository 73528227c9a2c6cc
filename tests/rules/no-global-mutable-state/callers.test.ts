import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// The modules that import a file tell when its functions run. Each folder of the project has the file, and its importers.
const store = `let address = '';
export const read = (): string => address;
export function connect(to: string): void {
  address = to;
}
`;
const server = `let port = 0;
export const listening = (): number => port;
export class Server {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    port = name.length;
  }
  listen(on: number): void {
    port = on;
  }
}
`;
const common = `let address = '';
const store = module.exports;
store.read = () => address;
store.connect = function (to) {
  address = to;
};
`;
const whole = `let address = '';
module.exports = function connect(to) {
  address = to;
  return { read: () => address };
};
`;

const program = (last: string): string => `let state = 'off';
exports.read = () => state;
exports.start = async () => {
  state = 'on';
  return state;
};
${last}
`;
const hooks = `let state = 'off';
exports.restart = () => {
  state += '!';
  return state;
};
exports.start = () => exports.restart();
`;
const wrapped = (argument: string): string => `let address = '';
exports.read = () => address;
exports.connect = (to) => {
  address = to;
  return address;
};
require('./wrap.cjs')(${argument});
`;

const silent = (name: string, filename: string, code: string): { name: string; filename: string; code: string } => ({
  name,
  filename,
  code,
});

interface Told {
  readonly messageId?: 'reassigned' | 'requestData';
  readonly variable?: string;
  readonly writer?: string;
  readonly line?: string;
  readonly more?: string;
}

const told = (
  name: string,
  filename: string,
  code: string,
  { messageId = 'requestData', variable = 'address', writer = "'connect'", line = '4', more = '' }: Told = {},
) => ({
  name,
  filename,
  code,
  errors: [
    {
      messageId,
      data: { name: variable, writer, line, writes: more === '' ? '1' : '2', more },
      line: 1,
      column: 5,
      endLine: 1,
      endColumn: 5 + variable.length,
      suggestions: [{ messageId: 'giveReason' as const, output: `// ssot-shared: \n${code}` }],
    },
  ],
  output: null,
});

const byListen = { variable: 'port', writer: "'listen'", line: '10' };
const byServer = {
  variable: 'port',
  writer: "the constructor of 'Server'",
  line: '7',
  more: ', as does one more write',
};

ruleTester({ project: 'callers', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    silent('called while a module is evaluated', 'src/early/store.ts', store),
    silent('called by a function that sets up, by its name', 'src/named/store.ts', store),
    silent('called through a barrel', 'src/barrel/store.ts', store),
    silent('exported again by what is no entry', 'src/entry/store.ts', store),
    silent('called by a function of a second module that a third one calls', 'src/three/store.ts', store),
    silent('called by functions that call each other, and one of them early', 'src/cycle/store.ts', store),
    silent('beside a file that cannot be read and imports another module of that name', 'src/unread/store.ts', store),
    silent('called early, and in tests', 'src/tested/store.ts', store),
    silent('handed to what calls it at once', 'src/passed/store.ts', store),
    silent('called as a member of a namespace', 'src/namespace/store.ts', store),
    silent('called as what an import gives that is waited for', 'src/loaded/store.ts', store),
    silent('called when the process is told to end', 'src/ending/store.ts', store),
    silent('called by another name', 'src/aliased/store.ts', store),
    silent('beside a parameter, and another export, of the same name', 'src/shadowed/store.ts', store),
    silent('named by the types of another module', 'src/typed/store.ts', store),
    silent('a constructor, and a method of the instance, while a module is evaluated', 'src/made/server.ts', server),
    silent('a method of what fields hold', 'src/kept/server.ts', server),
    silent('a function of a CommonJS module', 'src/common/store.cjs', common),
    silent('a function of a CommonJS module, as a member of its default', 'src/common-default/store.cjs', common),
    silent(
      'a function of a program that calls it itself',
      'src/program/store.cjs',
      program('if (require.main === module) void exports.start();'),
    ),
    silent('a function that another one of the module calls as well', 'src/within/store.cjs', hooks),
    silent('a module that hands on what its function gives', 'src/wrapped/store.cjs', wrapped("exports.connect('c')")),
    silent('all that a CommonJS module exports', 'src/whole/store.cjs', whole),
    silent('called by tests alone', 'src/tested-late/store.ts', store),
    silent(
      'a function of a program that its module calls, and tests',
      'src/program-late/store.cjs',
      program('void exports.start();'),
    ),
    silent(
      'a function that a module which nobody imports calls while it is evaluated',
      'src/program-alone/store.cjs',
      program('void exports.start();'),
    ),
    silent('a function that nobody but another one of its module calls', 'src/within-late/store.cjs', hooks),
  ],
  invalid: [
    told('called early, and in the handler of a route', 'src/early-late/store.ts', store),
    told('called by a function whose name says nothing', 'src/named-late/store.ts', store),
    told('called late by its other name in a barrel', 'src/barrel-late/store.ts', store),
    told('exported by what the manifest names', 'src/entry-late/store.ts', store),
    told('called by a function of a second module that a timer calls in a third one', 'src/three-late/store.ts', store),
    told('called by functions that call each other, and none of them early', 'src/cycle-late/store.ts', store),
    told('imported by a file that cannot be read', 'src/unread-late/store.ts', store),
    told('handed to a timer', 'src/passed-late/store.ts', store),
    told('in a namespace that is kept', 'src/namespace-late/store.ts', store),
    told('called in the callback of an import', 'src/loaded-late/store.ts', store),
    told('called when the process is told something', 'src/ending-late/store.ts', store),
    told('exported under another name', 'src/aliased-late/store.ts', store),
    told('imported by nobody who calls it', 'src/unused-late/store.ts', store),
    told('named by nothing but types', 'src/typed-late/store.ts', store),
    told('a constructor that a handler calls as well', 'src/made-late/server.ts', server, byServer),
    told('a method that a handler calls on what was made early', 'src/method-late/server.ts', server, byListen),
    told('a method of what a field holds that another module reads', 'src/kept-late/server.ts', server, byListen),
    told('a constructor of a class that is extended', 'src/extended-late/server.ts', server, byServer),
    told('a function of a CommonJS module, in a handler', 'src/common-late/store.cjs', common, {
      writer: "'connect'",
      line: '5',
    }),
    told('a CommonJS module whose default is exported', 'src/common-default-late/store.cjs', common, { line: '5' }),
    told('a module that hands on all that it exports', 'src/wrapped-late/store.cjs', wrapped('exports'), { line: '4' }),
    told(
      'a function that a module which nobody imports calls when it is loaded',
      'src/program-timer-late/store.cjs',
      program('setTimeout(() => exports.start(), 10);'),
      { messageId: 'reassigned', variable: 'state', writer: "'start'", line: '4' },
    ),
    told('a function that another one of its module calls for a timer', 'src/within-timer-late/store.cjs', hooks, {
      messageId: 'reassigned',
      variable: 'state',
      writer: "'restart'",
      line: '3',
    }),
    told('called by tests alone, in a module that nothing else imports', 'src/tested-alone-late/store.ts', store),
    told('called by tests alone, and exported by the manifest', 'src/tested-entry-late/store.ts', store),
    told('all that a CommonJS module exports, in a handler', 'src/whole-late/store.cjs', whole, { line: '3' }),
  ],
});
