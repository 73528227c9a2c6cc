import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// How a function gets to those who call it: through what wraps exports, arguments, results, and the manifests of libraries.
const codeOf = (file: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../projects/callers/src', file), 'utf8');

const silent = (name: string, file: string) => ({ name, filename: `src/${file}`, code: codeOf(file) });

interface Told {
  readonly messageId?: 'lazyInitCapturesArgument' | 'reassigned' | 'requestData';
  readonly variable?: string;
  readonly writer?: string;
  /** Of the write. */
  readonly line: number;
  /** Of the variable. */
  readonly at?: number;
}

const told = (name: string, file: string, { messageId = 'requestData', variable = 'address', ...place }: Told) => {
  const { writer = "'connect'", line, at = 1 } = place;
  const code = codeOf(file);
  const lines = code.split('\n');
  const reasoned = [...lines.slice(0, at - 1), '// ssot-shared: ', ...lines.slice(at - 1)].join('\n');
  return {
    name,
    filename: `src/${file}`,
    code,
    errors: [
      {
        messageId,
        data: { name: variable, writer, line: String(line), writes: '1', more: '' },
        line: at,
        column: 5,
        endLine: at,
        endColumn: 5 + variable.length,
        suggestions: [{ messageId: 'giveReason' as const, output: reasoned }],
      },
    ],
    output: null,
  };
};

const port = { variable: 'port', writer: "'listen'" };

ruleTester({ project: 'callers', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    silent('what a library exports, and nobody calls', 'library/store.ts'),
    silent('what tests of a library alone call, and nothing exports', 'library-tested/store.ts'),
    silent('what a library exports, with a reason', 'library-reason/store.ts'),
    silent('what a function gives that a library exports', 'library-made/store.ts'),
    silent('called early, and in a timer of development', 'development/store.ts'),
    silent('all exports, of which each is replaced by what calls it', 'handed/store.cjs'),
    silent('put into what another module exports', 'attached/part.cjs'),
    silent('called in what a function of another module calls at once', 'helped/store.ts'),
    silent('a method of what a function gives', 'returned/server.ts'),
    silent('the constructor of the only instance, which is made on first use', 'only/server.ts'),
    silent('a static method of a class that is extended', 'inherited/base.ts'),
    silent('a method of an emitter that has another name for itself', 'emitter/server.ts'),
    silent('a class that is also a global, which nobody else reads', 'global/store.ts'),
    silent('called early, and by a command', 'command/store.ts'),
    silent('beside a file that cannot be read, and has not its name', 'unread-other/store.ts'),
  ],
  invalid: [
    told('what a library exports, and a timer of it calls', 'library-late/store.ts', { line: 4 }),
    told('what a function gives that a library exports, in a timer of it', 'library-made-late/store.ts', {
      line: 5,
      writer: 'a function',
    }),
    told('called early, and in a timer of what is served', 'development-late/store.ts', { line: 4 }),
    told('what the manifest of a private package names', 'library-private-late/store.ts', { line: 4 }),
    told('what a library exports, and takes a request', 'library-request-late/store.ts', { line: 4 }),
    told('what a library makes on first use, of what the first caller brings', 'library-lazy-late/store.ts', {
      messageId: 'lazyInitCapturesArgument',
      line: 3,
    }),
    told('all exports, of which each is handed to a timer', 'handed-late/store.cjs', { line: 4 }),
    told('put into what another module exports, and called late', 'attached-late/part.cjs', { line: 5 }),
    told('called in what a function of another module calls later', 'helped-late/store.ts', { line: 4 }),
    told('a method of what a function gives, in a timer', 'returned-late/server.ts', { ...port, line: 4 }),
    told('a constructor that others call, beside the only instance', 'only-late/server.ts', {
      messageId: 'reassigned',
      variable: 'port',
      writer: "the constructor of 'Server'",
      line: 5,
    }),
    told('a static method of a class, by the one that extends it, in a timer', 'inherited-late/base.ts', {
      ...port,
      line: 4,
    }),
    told('a method that a base class calls', 'emitter-late/server.ts', { ...port, line: 7, at: 3 }),
    told('a class that is also a global, which others read', 'global-late/store.ts', { line: 4 }),
    told('called early, and by what is called a command and runs in the server', 'command-late/store.ts', { line: 4 }),
  ],
});
