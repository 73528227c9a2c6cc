import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Reason, TextEdit } from '../../sightings/proposal.ts';
import { type Destination, type MovedPiece, needAt, textOf } from './moved-piece.ts';
import { because } from '../reason.ts';

/** Replaces the names by which a file uses a binding by the name that it has for the destination. */
export function renameReferences(variable: TSESLint.Scope.Variable, destination: Destination): MovedPiece | Reason {
  const names = referencesOf(variable);
  if (!names.every(canRename)) return because('binding-shared');
  const needs = names.map((name) => needAt(name, destination, isInType(name)));
  return {
    needs,
    moves: [],
    write: (localName) =>
      needs.map((need): TextEdit => ({
        range: need.site.range,
        text: shorthandKey(need.site) + textOf(localName(need), destination),
      })),
  };
}

/** Everything that reads the binding, or names it as a type. */
export function referencesOf({ references }: TSESLint.Scope.Variable): readonly TSESTree.Node[] {
  return references.filter((reference) => reference.init !== true).map(({ identifier }) => identifier);
}

/** Does a path of names do what the name does here? Elements of JSX have two ends, and exports one name. */
export function canRename(name: TSESTree.Node): boolean {
  if (name.type !== 'Identifier') return false;
  return name.parent.type !== 'ExportSpecifier' && name.parent.type !== 'TSImportEqualsDeclaration';
}

function isInType({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'TSTypeReference' || parent?.type === 'TSTypeQuery' || parent?.type === 'TSQualifiedName';
}

/** `{ makeCache }` becomes `{ makeCache: createCache }`. */
function shorthandKey(name: TSESTree.Node): string {
  const { parent } = name;
  return parent?.type === 'Property' && parent.shorthand && name.type === 'Identifier' ? `${name.name}: ` : '';
}
