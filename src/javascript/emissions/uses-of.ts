import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { isClass } from '../values/class-node.ts';
import type { Code } from './code.ts';
import { exportsOf } from './exports-of.ts';

/** Where a function of a file goes: it is called, or exported. */
export interface Uses {
  readonly calls: readonly (TSESTree.CallExpression | TSESTree.NewExpression)[];
  /** The names that it is exported by; `*` for what `module.exports` is. */
  readonly exports: readonly string[];
}

/**
 * What the file does with a function; `undefined` if it does anything but call and export it. A constructor is used as its
 * class is, which may be a type and the base of others as well.
 */
export function usesOf(callee: FunctionNode, code: Code): Uses | undefined {
  const owner = callee.parent.type === 'MethodDefinition' ? constructedBy(callee.parent) : undefined;
  const bearer = owner ?? callee;
  const isDeclaration = bearer.type === 'FunctionDeclaration' || bearer.type === 'ClassDeclaration';
  const named = isDeclaration ? bearer : (bearer.parent ?? bearer);
  const itself = exportOf(bearer);
  const [variable] = code.declaredBy(named);
  if (variable === undefined) return itself === undefined ? undefined : { calls: [], exports: [itself] };
  const calls: (TSESTree.CallExpression | TSESTree.NewExpression)[] = [];
  const names = [...(itself === undefined ? [] : [itself]), ...exportOfDeclaration(named, variable.name)];
  for (const { identifier, init } of variable.references) {
    if (init === true) continue;
    const { parent } = identifier;
    const name = exportOf(identifier);
    const isCall = parent.type === (owner === undefined ? 'CallExpression' : 'NewExpression');
    if (isCall && (parent as TSESTree.NewExpression).callee === identifier) calls.push(parent);
    else if (owner !== undefined && isOnlyAsked(identifier)) continue;
    else if (name !== undefined) names.push(name);
    else return undefined;
  }
  return { calls, exports: [...new Set(names)] };
}

function constructedBy({ kind, parent }: TSESTree.MethodDefinition): TSESTree.Node | undefined {
  return kind === 'constructor' && isClass(parent.parent) ? parent.parent : undefined;
}

/** A class as a type, in `instanceof`, or for a static member. */
function isOnlyAsked(name: TSESTree.Node): boolean {
  const { parent } = name;
  if (parent?.type === 'MemberExpression') return parent.object === name;
  return parent?.type === 'BinaryExpression' || parent?.type.startsWith('TS') === true;
}

function exportOfDeclaration(node: TSESTree.Node, name: string): readonly string[] {
  const statement = node.type === 'VariableDeclarator' ? node.parent : node;
  return statement.parent?.type === 'ExportNamedDeclaration' ? [name] : [];
}

/** The name by which the expression or declaration is exported where it stands. */
function exportOf(node: TSESTree.Node): string | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'ExportDefaultDeclaration':
      return 'default';
    case 'ExportSpecifier':
      return parent.exported.type === 'Identifier' ? parent.exported.name : parent.exported.value;
    case 'AssignmentExpression': {
      const target = parent.right === node ? exportsOf(parent.left) : undefined;
      return target === 'whole' ? '*' : target;
    }
    case 'Property': {
      const list = parent.value === node ? parent.parent : undefined;
      const assignment = list?.type === 'ObjectExpression' ? list.parent : undefined;
      const isWhole = assignment?.type === 'AssignmentExpression' && exportsOf(assignment.left) === 'whole';
      return isWhole ? staticKey(parent) : undefined;
    }
    default:
      return undefined;
  }
}
