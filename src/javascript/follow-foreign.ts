import type { TSESTree } from '@typescript-eslint/utils';
import type { Step as Move } from '../modules/carriers/step.ts';
import { constructionOf } from './construction-of.ts';
import { indirect, perhaps } from './course.ts';
import type { Follower, Step } from './follower.ts';
import type { SourceFile } from './source-file.ts';
import type { ForeignValue, Value } from './value.ts';

/**
 * A value of another module, which may be a registered thing under another name. What it is gets asked only where that
 * matters: where it is constructed or extended, or where a method of it is called.
 */
export function followForeign({ node, value, course }: Step, follower: Follower): void {
  if (value.kind !== 'foreign') return;
  if (isDecisive(node, follower.file)) {
    const { path, exportName, way } = value;
    for (const { implementation, kinship, isCertain } of follower.file.catalog.carriedBy(path, exportName, way)) {
      const carried: Value = { kind: kinship === 'itself' ? 'thing' : 'subclass', implementation };
      follower.yield(node, carried, indirect(isCertain ? course : perhaps(course)));
    }
  }
  const { parent } = node;
  const move = parent === undefined ? undefined : moveOf(parent, node);
  if (parent !== undefined && move !== undefined) follower.yield(parent, moved(value, move), indirect(course));
}

/** What a move leads to from a value of another module. */
export function moved(value: ForeignValue, move: Move): ForeignValue {
  return { ...value, way: [...value.way, move] };
}

function isDecisive(node: TSESTree.Node, { sourceCode }: SourceFile): boolean {
  const { parent } = node;
  if (constructionOf(node, sourceCode) !== undefined) return true;
  if (parent?.type === 'ClassDeclaration' || parent?.type === 'ClassExpression') return parent.superClass === node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return false;
  return parent.parent.type === 'CallExpression' && parent.parent.callee === parent;
}

function moveOf(parent: TSESTree.Node, node: TSESTree.Node): Move | undefined {
  switch (parent.type) {
    case 'CallExpression':
      return parent.callee === node ? '()' : undefined;
    case 'NewExpression':
      return parent.callee === node ? 'new' : undefined;
    case 'AwaitExpression':
      return 'await';
    default:
      return undefined;
  }
}
