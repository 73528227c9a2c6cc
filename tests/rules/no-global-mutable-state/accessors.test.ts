import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const context = `import { AsyncLocalStorage } from 'node:async_hooks';
const storage = new AsyncLocalStorage();
`;

interface Told {
  readonly messageId: 'ambientContext' | 'keyedCache' | 'requestData';
  readonly variable: string;
  readonly writer: string;
  /** Of the write, 1-based. */
  readonly line: number;
  /** Line and column of the declaration, 1-based. */
  readonly at: readonly [line: number, column: number];
  /** There is one more write. */
  readonly more?: boolean;
}

function told(
  name: string,
  { messageId, variable, writer, line, at: [row, column], more = false }: Told,
  code: string,
) {
  const lines = code.split('\n');
  const reasoned = lines.toSpliced(row - 1, 0, '// ssot-shared: ').join('\n');
  return {
    name,
    code,
    errors: [
      {
        messageId,
        data: {
          name: variable,
          writer: `'${writer}'`,
          line: String(line),
          writes: more ? '2' : '1',
          more: more ? ', as does one more write' : '',
        },
        line: row,
        column,
        endLine: row,
        endColumn: column + variable.length,
        suggestions: [{ messageId: 'giveReason' as const, output: reasoned }],
      },
    ],
    output: null,
  };
}

// A getter gives what it makes, and not what is kept under its name.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a getter of the store of the request, in a literal',
      filename: 'src/consumer.js',
      code: `${context}export const context = {
  get store() {
    return storage.getStore() ?? {};
  },
  setUser(user) {
    this.store['user'] = user;
  },
};`,
    },
    {
      name: 'a static getter of the store of the request',
      filename: 'src/consumer.js',
      code: `${context}export class Context {
  static get current() {
    return storage.getStore() ?? {};
  }
  static setUser(user) {
    Context.current['user'] = user;
  }
}`,
    },
    {
      name: 'a private getter of the store of the request, by keys',
      filename: 'src/consumer.js',
      code: `${context}class Context {
  get #store() {
    return storage.getStore() ?? {};
  }
  set(key, value) {
    this.#store[key] = value;
  }
}
export const context = new Context();`,
    },
    {
      name: 'a getter that makes an object for each who reads it',
      code: `class Queries {
  private get builder(): Record<string, string> {
    return { where: '' };
  }
  update(user: string): Record<string, string> {
    const builder = this.builder;
    builder['where'] = user;
    return builder;
  }
}
export const queries = new Queries();`,
    },
  ],
  invalid: [
    told(
      'a getter of what the literal keeps',
      { messageId: 'requestData', variable: 'context', writer: 'setUser', line: 7, at: [1, 14] },
      `export const context = {
  kept: { user: '' },
  get store(): Record<string, string> {
    return this.kept;
  },
  setUser(user: string): void {
    this.store['user'] = user;
  },
};`,
    ),
    told(
      'a static getter of a variable of the module',
      { messageId: 'requestData', variable: 'kept', writer: 'setUser', line: 7, at: [1, 7] },
      `const kept: Record<string, string> = {};
export class Context {
  static get current(): Record<string, string> {
    return kept;
  }
  static setUser(user: string): void {
    Context.current['user'] = user;
  }
}`,
    ),
    told(
      'a private getter of a field, by keys',
      { messageId: 'keyedCache', variable: 'context', writer: 'set', line: 7, at: [10, 14] },
      `class Context {
  private readonly kept: Record<string, string> = {};
  private get store(): Record<string, string> {
    return this.kept;
  }
  set(key: string, value: string): void {
    this.store[key] = value;
  }
}
export const context = new Context();`,
    ),
    told(
      'a getter that makes an object once',
      { messageId: 'requestData', variable: 'queries', writer: 'update', line: 8, at: [12, 14], more: true },
      `class Queries {
  private made: Record<string, string> | undefined;
  private get builder(): Record<string, string> {
    return (this.made ??= { where: '' });
  }
  update(user: string): Record<string, string> {
    const builder = this.builder;
    builder['where'] = user;
    return builder;
  }
}
export const queries = new Queries();`,
    ),
  ],
});
