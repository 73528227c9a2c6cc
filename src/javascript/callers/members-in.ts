import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies } from '../interpretation/body.ts';
import { globalNameOf } from '../interpretation/global-name.ts';
import { staticKey } from '../syntax/static-key.ts';
import { walk } from '../syntax/walk.ts';

/** The members that a module names, whatever object they are of, and how it loads other modules. */
export interface Members {
  readonly named: ReadonlyMap<string, readonly TSESTree.MemberExpression[]>;
  /** The keys that are taken out of objects by patterns. */
  readonly patterns: ReadonlyMap<string, readonly TSESTree.Property[]>;
  /** `name[key]`, with names for both */
  readonly indexed: readonly TSESTree.MemberExpression[];
  /** `this[key]` */
  readonly computed: readonly TSESTree.MemberExpression[];
  /** `this` where nothing but itself is meant. */
  readonly bare: readonly TSESTree.ThisExpression[];
  /** `exports` and `module.exports`, as names of a CommonJS module for what it exports. */
  readonly exported: readonly TSESTree.Expression[];
  /** `require('…')` and `import('…')` */
  readonly loads: readonly (TSESTree.CallExpression | TSESTree.ImportExpression)[];
}

const known = new WeakMap<Bodies, Members>();

/** Reads the members of a module when they are asked for first. */
export function membersIn(bodies: Bodies): Members {
  let members = known.get(bodies);
  if (members === undefined) known.set(bodies, (members = readMembers(bodies)));
  return members;
}

function readMembers(bodies: Bodies): Members {
  const { sourceCode } = bodies;
  const named = new Map<string, TSESTree.MemberExpression[]>();
  const patterns = new Map<string, TSESTree.Property[]>();
  const indexed: TSESTree.MemberExpression[] = [];
  const computed: TSESTree.MemberExpression[] = [];
  const bare: TSESTree.ThisExpression[] = [];
  const exported: TSESTree.Expression[] = [];
  const loads: Members['loads'][number][] = [];
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    switch (node.type) {
      case 'MemberExpression': {
        if (isExports(node, 'module.exports', bodies)) exported.push(node);
        const key = memberKey(node);
        if (key !== undefined) put(named, key, node);
        else if (node.object.type === 'ThisExpression') computed.push(node);
        else if (node.object.type === 'Identifier' && node.property.type === 'Identifier') indexed.push(node);
        break;
      }
      case 'Property': {
        const key = node.parent.type === 'ObjectPattern' ? staticKey(node) : undefined;
        if (key !== undefined) put(patterns, key, node);
        break;
      }
      case 'Identifier':
        if (isExports(node, 'exports', bodies)) exported.push(node);
        break;
      case 'ThisExpression':
        if (node.parent.type !== 'MemberExpression' || node.parent.object !== node) bare.push(node);
        break;
      case 'ImportExpression':
        loads.push(node);
        break;
      case 'CallExpression':
        if (node.callee.type === 'Identifier' && node.callee.name === 'require') loads.push(node);
        break;
    }
  });
  return { named, patterns, indexed, computed, bare, exported, loads };
}

function isExports(node: TSESTree.Identifier | TSESTree.MemberExpression, name: string, bodies: Bodies): boolean {
  if (node.type === 'Identifier' && node.name !== name) return false;
  const { parent } = node;
  const isKey =
    (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
    (parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand);
  return !isKey && globalNameOf(node, bodies) === name;
}

/** The name of a member, `#name` if it is private. */
export function memberKey(node: TSESTree.MemberExpression): string | undefined {
  return node.property.type === 'PrivateIdentifier' ? `#${node.property.name}` : staticKey(node);
}

function put<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(item);
}
