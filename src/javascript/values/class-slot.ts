import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, elementsOf } from './class-node.ts';
import { enclosingExpression } from '../syntax/enclosing-expression.ts';
import { isWidened } from '../syntax/is-widened.ts';
import type { SourceFile } from '../source-file.ts';
import { isExported } from '../syntax/unused-variable.ts';

/** A field, accessor or method of a class. */
export interface Slot {
  readonly owner: ClassNode;
  readonly isStatic: boolean;
  readonly key: string;
}

/** Can no other class have the slot hold something else? */
export function isHiddenSlot({ owner, isStatic, key }: Slot, file: SourceFile): boolean {
  if (key.startsWith('#')) return true;
  const elements = elementsOf(owner, key, isStatic, file);
  return elements.length > 0 && elements.every(({ accessibility }) => accessibility === 'private');
}

/** Does a field hold what it is declared with for good, as far as the text of the file tells? */
export function isSettledField(
  field: TSESTree.PropertyDefinition | TSESTree.AccessorProperty,
  slot: Slot,
  { sourceCode }: SourceFile,
): boolean {
  if (isWidened(field.typeAnnotation)) return false;
  const isGuarded = field.readonly || field.accessibility === 'private' || slot.key.startsWith('#');
  if (!isGuarded && !(slot.isStatic && isKept(slot.owner, sourceCode))) return false;
  return !isAssigned(slot.key, sourceCode.text);
}

/** Is the class only asked for its members and constructed, so that nobody else can lay hands on it? */
function isKept(owner: ClassNode, sourceCode: TSESLint.SourceCode): boolean {
  if (isExported(owner) || owner.parent.type === 'ExportDefaultDeclaration' || owner.type === 'ClassExpression') {
    return false;
  }
  return sourceCode.getDeclaredVariables(owner).every(({ references }) =>
    references.every((reference) => {
      if (reference.isTypeReference) return true;
      const { node } = enclosingExpression(reference.identifier);
      const { parent } = node;
      if (parent?.type === 'MemberExpression') return parent.object === node;
      return parent?.type === 'NewExpression' && parent.callee === node;
    }),
  );
}

/** Is a member of this name given a value anywhere? */
function isAssigned(key: string, text: string): boolean {
  if (!/^#?[\w$]+$/u.test(key)) return true;
  const name = key.replaceAll('$', String.raw`\$`);
  return new RegExp(String.raw`\.\s*${name}\s*(?:[-+*/%&|^?<>]*=(?![=>])|\+\+|--)`, 'u').test(text);
}
