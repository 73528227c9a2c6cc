import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import type { Code } from './code.ts';
import { exportsOf } from './find-exported.ts';

/** Where a function of a file goes: it is called, or exported. */
export interface Uses {
  readonly calls: readonly TSESTree.CallExpression[];
  /** The names that it is exported by; `*` for what `module.exports` is. */
  readonly exports: readonly string[];
}

/** What the file does with a function; `undefined` if it does anything but call and export it. */
export function usesOf(callee: FunctionNode, code: Code): Uses | undefined {
  const named = callee.type === 'FunctionDeclaration' ? callee : callee.parent;
  const itself = exportOf(callee);
  const [variable] = code.declaredBy(named);
  if (variable === undefined) return itself === undefined ? undefined : { calls: [], exports: [itself] };
  const calls: TSESTree.CallExpression[] = [];
  const names = [...(itself === undefined ? [] : [itself]), ...exportOfDeclaration(named, variable.name)];
  for (const { identifier, init } of variable.references) {
    if (init === true) continue;
    const { parent } = identifier;
    const name = exportOf(identifier);
    if (parent.type === 'CallExpression' && parent.callee === identifier) calls.push(parent);
    else if (name !== undefined) names.push(name);
    else return undefined;
  }
  return { calls, exports: [...new Set(names)] };
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
