import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const tree = 'interface Tree { readonly name: string; readonly child?: Tree }\n';

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

// What a call does and undoes before anybody else can run.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a depth that is counted up, and down in the end',
      code: `${tree}let depth = 0;
export function deepest(tree: Tree): number {
  depth++;
  try {
    return tree.child ? deepest(tree.child) : depth;
  } finally {
    depth--;
  }
}`,
    },
    {
      name: 'a rest that is counted down, and up in the end',
      code: `${tree}let rest = 100;
export function isDeep(tree: Tree): boolean {
  --rest;
  try {
    return rest < 0 || (tree.child !== undefined && isDeep(tree.child));
  } finally {
    ++rest;
  }
}`,
    },
    {
      name: 'a stack from which what was put on it is taken in the end',
      code: `${tree}const path: string[] = [];
export function pathOf(tree: Tree): string {
  path.push(tree.name);
  try {
    return tree.child ? pathOf(tree.child) : path.join('/');
  } finally {
    path.pop();
  }
}`,
    },
    {
      name: 'a list from whose head what was put there is taken in the end',
      code: `${tree}const path: string[] = [];
export function pathOf(tree: Tree): string {
  path.unshift(tree.name);
  try {
    return tree.child ? pathOf(tree.child) : path.join('/');
  } finally {
    path.shift();
  }
}`,
    },
  ],
  invalid: [
    told(
      'a depth that is counted up while the code waits',
      { messageId: 'ambientContext', variable: 'depth', writer: 'deepest', line: 4, at: [2, 5], more: true },
      `${tree}let depth = 0;
export async function deepest(tree: Tree): Promise<number> {
  depth++;
  try {
    return tree.child ? await deepest(tree.child) : depth;
  } finally {
    depth--;
  }
}`,
    ),
    told(
      'a number that is counted up twice',
      { messageId: 'ambientContext', variable: 'count', writer: 'countOf', line: 4, at: [2, 5], more: true },
      `${tree}let count = 0;
export function countOf(tree: Tree): number {
  count++;
  try {
    return tree.child ? countOf(tree.child) : count;
  } finally {
    count++;
  }
}`,
    ),
    told(
      'a stack from which what was put on it is taken when the code has waited',
      { messageId: 'requestData', variable: 'path', writer: 'pathOf', line: 4, at: [2, 7], more: true },
      `${tree}const path: string[] = [];
export async function pathOf(tree: Tree): Promise<string> {
  path.push(tree.name);
  try {
    return tree.child ? await pathOf(tree.child) : path.join('/');
  } finally {
    path.pop();
  }
}`,
    ),
    told(
      'a list from whose other end something is taken',
      { messageId: 'requestData', variable: 'path', writer: 'pathOf', line: 4, at: [2, 7], more: true },
      `${tree}const path: string[] = [];
export function pathOf(tree: Tree): string {
  path.push(tree.name);
  try {
    return tree.child ? pathOf(tree.child) : path.join('/');
  } finally {
    path.shift();
  }
}`,
    ),
  ],
});
