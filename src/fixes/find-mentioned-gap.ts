import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import { enclosingExpression } from '../javascript/enclosing-expression.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { findMissingAmong } from './find-missing-member.ts';

/**
 * Finds a member that the deprecated class has, the canonical one lacks, and the file names anywhere.
 *
 * An instance that goes further than a variable, into arrays, closures, other types, cannot be followed to every use. A
 * file that never names a missing member cannot use it, wherever the instance goes.
 */
export function findMentionedGap(implementation: Implementation, file: SourceFile): string | undefined {
  const names = namesIn(file.sourceCode);
  const members = file.catalog.classTableOf(implementation)?.members ?? [];
  const mentioned = members.filter(
    ({ name, visibility, isStatic }) => visibility === 'public' && !isStatic && names.has(name),
  );
  return findMissingAmong(
    mentioned.map(({ name }) => ({ name, argumentCount: undefined })),
    implementation,
    file,
  );
}

/** Is the instance that `node` yields only asked for its members, where it is made or by way of one variable? */
export function isContained(node: TSESTree.Node, { sourceCode }: SourceFile): boolean {
  const { node: value } = enclosingExpression(node);
  const { parent } = value;
  if (parent?.type === 'ExpressionStatement') return true;
  if (parent?.type === 'MemberExpression') return parent.object === value;
  if (parent?.type !== 'VariableDeclarator' || parent.init !== value || parent.id.type !== 'Identifier') return false;
  return sourceCode
    .getDeclaredVariables(parent)
    .every(({ references }) => references.every((reference) => reference.init === true || isMemberUse(reference)));
}

function isMemberUse({ identifier }: TSESLint.Scope.Reference): boolean {
  const { node } = enclosingExpression(identifier);
  return node.parent?.type === 'MemberExpression' && node.parent.object === node;
}

const known = new WeakMap<TSESLint.SourceCode, ReadonlySet<string>>();

/** Every name and every string of a file; types name members by strings. */
function namesIn(sourceCode: TSESLint.SourceCode): ReadonlySet<string> {
  let names = known.get(sourceCode);
  if (names === undefined) known.set(sourceCode, (names = new Set(sourceCode.ast.tokens.map(nameOf))));
  return names;
}

function nameOf({ type, value }: TSESTree.Token): string {
  return type === 'String' ? value.slice(1, -1) : value;
}
