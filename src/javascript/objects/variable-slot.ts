import type { TSESLint } from '@typescript-eslint/utils';
import { accessOf, type Slot, type SlotWrite } from './slot.ts';
import { isExported } from '../syntax/unused-variable.ts';

/** A variable as a place where values are kept. */
export function variableSlotOf(variable: TSESLint.Scope.Variable): Slot {
  const { defs, references, scope } = variable;
  const isDeclared = defs.length > 0 && defs.every(({ node }) => node.type === 'VariableDeclarator');
  const writes = references
    .filter((reference) => reference.isWrite())
    .map(({ identifier }): SlotWrite => {
      const access = accessOf(identifier);
      return access.kind === 'write' ? access.value : undefined;
    });
  return {
    declarations: defs.flatMap(({ node }) =>
      node.type === 'VariableDeclarator' && node.id.type === 'Identifier' ? [node.id] : [],
    ),
    reads: references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier),
    // Parameters, imports and the like hold what the text does not tell.
    writes: isDeclared ? writes : [...writes, undefined],
    isClosed: isDeclared && scope.type !== 'global' && !defs.some(({ node }) => isExported(node)),
    isAlwaysSet: defs.every(
      ({ node }) => node.type === 'VariableDeclarator' && node.init !== null && node.parent.kind !== 'var',
    ),
  };
}
