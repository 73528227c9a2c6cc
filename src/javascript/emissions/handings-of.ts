import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { walk } from '../syntax/walk.ts';
import type { Code } from './code.ts';
import { classAround } from './keeping.ts';

/** A call that is given a function, which it may call back. */
export interface Handing {
  readonly call: TSESTree.CallExpression;
  /** What stands among the arguments: the function, a name of it, or an object that has it. */
  readonly argument: TSESTree.Node;
  /** Where the function is in that object: `websocket.message`; empty if it is the argument. */
  readonly path: string;
}

/** The calls that a function is handed to: where it stands, by its name, or as `this.listen` for a method. */
export function handingsOf(callee: FunctionNode, code: Code): readonly Handing[] {
  return [callee, ...namesOf(callee, code)].flatMap((node) => handingOf(node) ?? []);
}

function namesOf(callee: FunctionNode, code: Code): readonly TSESTree.Node[] {
  const { parent } = callee;
  if (parent.type === 'MethodDefinition') return parent.kind === 'method' ? membersNamed(parent, code) : [];
  const named = callee.type === 'FunctionDeclaration' ? callee : parent;
  if (named.type !== 'FunctionDeclaration' && named.type !== 'VariableDeclarator') return [];
  const [variable] = code.declaredBy(named);
  return variable?.references.filter(({ init }) => init !== true).map(({ identifier }) => identifier) ?? [];
}

/** `this.listen` in the class of a method */
function membersNamed(method: TSESTree.MethodDefinition, { visitorKeys }: Code): readonly TSESTree.Node[] {
  const key = staticKey(method);
  const owner = classAround(method);
  const found: TSESTree.Node[] = [];
  if (key === undefined || owner === undefined) return found;
  walk(owner.body, visitorKeys, (node) => {
    if (node.type !== 'MemberExpression' || node.object.type !== 'ThisExpression') return;
    if (staticKey(node) === key) found.push(node);
  });
  return found;
}

function handingOf(node: TSESTree.Node): Handing | undefined {
  const path: string[] = [];
  let inner = boundAt(node);
  for (let { parent } = inner; parent; inner = parent, { parent } = parent) {
    switch (parent.type) {
      case 'CallExpression':
        return parent.callee === inner ? undefined : { call: parent, argument: inner, path: path.join('.') };
      case 'Property': {
        const key = parent.value === inner ? staticKey(parent) : undefined;
        if (key === undefined) return undefined;
        path.unshift(key);
        break;
      }
      case 'ObjectExpression':
        break;
      default:
        return undefined;
    }
  }
  return undefined;
}

/** `this.listen.bind(this)` of `this.listen` */
function boundAt(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node || staticKey(parent) !== 'bind') return node;
  return parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent : node;
}
