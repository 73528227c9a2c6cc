import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import type { Code, Variable } from './code.ts';
import { exportsOf } from './exports-of.ts';
import { classNamed, type Holder } from './holder.ts';
import { isAtTop } from './keeping.ts';
import type { Reader } from './reader.ts';
import { roleOf, type Standing } from './standing.ts';

/** Does nobody listen: to an emitter of a program that exports nothing, with which the program does nothing but send? */
export function isUnheard({ callee }: TSESTree.CallExpression, standing: Standing, reader: Reader): boolean {
  const { code } = reader;
  if (roleOf(standing).leavesProcess === true) return false;
  const bare = unwrap(callee);
  const root = bare.type === 'MemberExpression' ? unwrap(bare.object) : bare;
  const variable = root.type === 'Identifier' ? code.variableOf(root) : undefined;
  if (variable?.defs[0]?.type !== 'Variable' || !isAtTop(variable)) return false;
  const methods = roleOf(standing).sends ?? {};
  const isOnlySending = variable.references.every((reference) => isOnlySent(reference, methods));
  return isOnlySending && !listensItself(standing, reader) && !isExporting(code);
}

/** Does the class of an emitter listen to its own instances: `this.on('created', …)`? */
function listensItself({ made }: Standing, reader: Reader): boolean {
  if (made?.type !== 'NewExpression') return false;
  const owners: Holder[] = [];
  let next: TSESTree.Expression | null = made.callee;
  for (let from = reader; next !== null;) {
    const holder: Holder | undefined = classNamed(unwrap(next), from);
    if (holder === undefined || owners.some(({ owner }) => owner === holder.owner)) break;
    owners.push(holder);
    from = holder.reader;
    next = holder.owner.superClass;
  }
  return owners.some(({ owner, reader: { code } }) => listensIn(owner, code));
}

function listensIn(owner: TSESTree.Node, { visitorKeys }: Code): boolean {
  let isFound = false;
  walk(
    owner,
    visitorKeys,
    (node) => {
      if (node.type !== 'MemberExpression') return;
      const isOwn = node.object.type === 'ThisExpression' || node.object.type === 'Super';
      isFound ||= isOwn && listening.test(staticKey(node) ?? '');
    },
    () => !isFound,
  );
  return isFound;
}

const listening = /^(?:add(?:Event)?Listener|on|onAny|once|prepend(?:Once)?Listener|subscribe)$/u;

function isOnlySent({ identifier, init }: Variable['references'][number], methods: object): boolean {
  if (init === true) return true;
  const { parent } = identifier;
  if (parent.type !== 'MemberExpression' || parent.object !== identifier) return false;
  const isCalled = parent.parent.type === 'CallExpression' && parent.parent.callee === parent;
  return isCalled && Object.hasOwn(methods, staticKey(parent) ?? '');
}

const exporting = new WeakMap<Code, boolean>();

function isExporting(code: Code): boolean {
  let answer = exporting.get(code);
  if (answer === undefined) exporting.set(code, (answer = readsExports(code)));
  return answer;
}

function readsExports({ ast, visitorKeys }: Code): boolean {
  let isFound = false;
  walk(
    ast,
    visitorKeys,
    (node) => {
      isFound ||= isExport(node);
    },
    () => !isFound,
  );
  return isFound;
}

function isExport(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'ExportNamedDeclaration':
      return node.exportKind !== 'type';
    case 'ExportDefaultDeclaration':
    case 'ExportAllDeclaration':
    case 'TSExportAssignment':
      return true;
    default:
      return exportsOf(node) !== undefined;
  }
}
