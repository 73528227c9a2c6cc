import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../syntax/ancestors.ts';
import type { ClassNode } from './class-node.ts';
import type { FunctionNode } from '../syntax/function-node.ts';
import { walkMatches } from '../syntax/walk.ts';

/** What `this` is at a place. */
export interface Self {
  readonly owner: ClassNode | TSESTree.ObjectExpression;
  /** `this` is the class itself, not an instance of it. */
  readonly isStatic: boolean;
  /** The method around the place; `undefined` in a field or static block. */
  readonly method: FunctionNode | undefined;
}

/** The places at which a class or an object literal speaks of itself. */
export interface SelfNodes {
  readonly instance: readonly TSESTree.Node[];
  readonly static: readonly TSESTree.Node[];
  /** `new.target` in the constructor. */
  readonly target: readonly TSESTree.Node[];
}

type Draft = Record<keyof SelfNodes, TSESTree.Node[]>;

const nowhere: SelfNodes = { instance: [], static: [], target: [] };
const known = new WeakMap<TSESLint.SourceCode, Map<Self['owner'], Draft>>();

/** Finds the places at which a class or object literal speaks of itself. The file is looked through once, when first asked. */
export function selfNodesOf(owner: Self['owner'], sourceCode: TSESLint.SourceCode): SelfNodes {
  let nodes = known.get(sourceCode);
  if (nodes === undefined) known.set(sourceCode, (nodes = findSelfNodes(sourceCode)));
  return nodes.get(owner) ?? nowhere;
}

/** Finds out what `this` is at a node. */
export function findSelf(node: TSESTree.Node): Self | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    switch (parent.type) {
      case 'FunctionDeclaration':
        return undefined;
      case 'FunctionExpression':
        return selfInFunction(parent);
      case 'PropertyDefinition':
      case 'AccessorProperty':
        if (parent.value === child) return { owner: parent.parent.parent, isStatic: parent.static, method: undefined };
        break;
      case 'StaticBlock':
        return { owner: parent.parent.parent, isStatic: true, method: undefined };
    }
    child = parent;
  }
  return undefined;
}

function selfInFunction(method: TSESTree.FunctionExpression): Self | undefined {
  const { parent } = method;
  if (parent.type === 'MethodDefinition') return { owner: parent.parent.parent, isStatic: parent.static, method };
  if (parent.type !== 'Property' || parent.parent.type !== 'ObjectExpression') return undefined;
  return { owner: parent.parent, isStatic: false, method };
}

function findSelfNodes(sourceCode: TSESLint.SourceCode): Map<Self['owner'], Draft> {
  const nodes = new Map<Self['owner'], Draft>();
  walkMatches(/\bthis\b|\bnew\s*\.\s*target\b/gu, sourceCode, (node) => {
    if (node.type !== 'ThisExpression' && !isNewTarget(node)) return;
    const self = findSelf(node);
    if (self === undefined) return;
    const draft = nodes.get(self.owner) ?? { instance: [], static: [], target: [] };
    nodes.set(self.owner, draft);
    if (node.type === 'ThisExpression') draft[self.isStatic ? 'static' : 'instance'].push(node);
    else if (isConstructor(self.method)) draft.target.push(node);
  });
  return nodes;
}

function isNewTarget(node: TSESTree.Node): boolean {
  return node.type === 'MetaProperty' && node.meta.name === 'new';
}

function isConstructor(method: FunctionNode | undefined): boolean {
  return method?.parent.type === 'MethodDefinition' && method.parent.kind === 'constructor';
}
