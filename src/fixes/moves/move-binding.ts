import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isNamedInComments } from '../../javascript/facts/is-named-in-comments.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { exportAccess } from './export-access.ts';
import { findImportedName } from '../imports/find-imported-name.ts';
import { hasEffects } from '../imports/has-effects.ts';
import { type Loading, loadingIn, loadingOf } from './loading.ts';
import { moduleStyleOf } from '../imports/module-style.ts';
import { type Destination, type MovedPiece, moving, replacing } from './moved-piece.ts';
import { quoted } from './quoted.ts';
import { because } from '../reason.ts';
import { canRename, referencesOf, renameReferences } from './rename-references.ts';
import { specifierFor } from '../imports/specifier-for.ts';

/** Takes a binding from the destination: by its import, or, where the file has the destination already, by that name. */
export function moveBinding(
  node: TSESTree.Node,
  variable: TSESLint.Scope.Variable,
  destination: Destination,
  file: SourceFile,
): MovedPiece | Reason {
  switch (node.type) {
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
      return moveClause(node, variable, destination, file);
    case 'Property':
      return moveProperty(node, variable, destination, file);
    case 'Identifier':
      return moveName(node, variable, destination, file);
    case 'TSImportEqualsDeclaration':
      return moveWhole(node, variable, destination, file);
    default:
      return renamed(variable, destination, file);
  }
}

function moveClause(
  node: TSESTree.ImportSpecifier | TSESTree.ImportDefaultSpecifier,
  variable: TSESLint.Scope.Variable,
  destination: Destination,
  file: SourceFile,
): MovedPiece | Reason {
  const references = referencesOf(variable);
  const isType =
    (node.parent as TSESTree.ImportDeclaration).importKind === 'type' ||
    (node.type === 'ImportSpecifier' && node.importKind === 'type');
  const existing = findImportedName({ ...destination, isType }, references, file);
  // A comment goes on naming it as before.
  const canGo = references.every(canRename) && !isNamedInComments(variable, file.sourceCode);
  const isRenamed = destination.member !== undefined || (existing !== undefined && canGo);
  if (!isRenamed) return moving({ kind: 'import', node, target: destination });
  const piece = renamed(variable, destination, file);
  return 'code' in piece ? piece : { ...piece, moves: [{ kind: 'import', node, target: undefined }] };
}

/** `import makeCache = require('…')` */
function moveWhole(
  node: TSESTree.TSImportEqualsDeclaration,
  variable: TSESLint.Scope.Variable,
  destination: Destination,
  file: SourceFile,
): MovedPiece | Reason {
  const { moduleReference } = node;
  const isWhole = destination.member === undefined && exportAccess(destination, false, file) === '';
  if (!isWhole || moduleReference.type !== 'TSExternalModuleReference') return renamed(variable, destination, file);
  const { expression } = moduleReference;
  const specifier = specifierFor(destination.path, destination.declared, file);
  if (specifier === undefined) return because('reference-dead', destination.declared);
  if (hasEffects(expression.value, file))
    return because('argument-has-effects', file.sourceCode.getText(moduleReference));
  return replacing({ range: expression.range, text: quoted(specifier, expression.raw) });
}

/** Only an `import` statement has a name for what takes the place of its module. */
function renamed(variable: TSESLint.Scope.Variable, destination: Destination, file: SourceFile): MovedPiece | Reason {
  return isNameable(destination, file) ? renameReferences(variable, destination) : because('module-style');
}

/** Can the file have an import by name for the destination? */
export function isNameable(destination: Destination, file: SourceFile): boolean {
  return moduleStyleOf(file) === 'import' || exportAccess(destination, false, file) !== '';
}

/** `const { makeCache } = require('…')` */
function moveProperty(
  node: TSESTree.Property,
  variable: TSESLint.Scope.Variable,
  destination: Destination,
  file: SourceFile,
): MovedPiece | Reason {
  const references = referencesOf(variable);
  const existing = findImportedName({ ...destination, isType: false }, references, file);
  if (destination.member !== undefined || (existing !== undefined && references.every(canRename))) {
    return renamed(variable, destination, file);
  }
  const loading = loadingOf(node.parent, file);
  if (loading === undefined) return because('binding-shared');
  return guarded(moving({ kind: 'load', node, target: destination }), loading, file);
}

/** `const makeCache = require('…').makeCache`, and `const makeCache = require('…')` where that is the thing itself. */
function moveName(
  node: TSESTree.Identifier,
  variable: TSESLint.Scope.Variable,
  destination: Destination,
  file: SourceFile,
): MovedPiece | Reason {
  const { parent } = node;
  if (destination.member !== undefined) return renamed(variable, destination, file);
  if (parent.type !== 'VariableDeclarator' || parent.init === null) return because('binding-shared');
  return moveLoaded(parent.init, destination, file);
}

/** Loads the destination in the place of what an expression loads: `require('…').makeCache`. */
export function moveLoaded(
  expression: TSESTree.Expression,
  destination: Destination,
  file: SourceFile,
): MovedPiece | Reason {
  const inner = unwrap(expression);
  const member = inner.type === 'MemberExpression' ? inner : undefined;
  const loading = loadingIn(member?.object ?? inner, file);
  const specifier = specifierFor(destination.path, destination.declared, file);
  if (loading === undefined) return because('binding-shared');
  if (specifier === undefined) return because('reference-dead', destination.declared);
  const { sourceCode } = file;
  const dot = member && sourceCode.getTokenAfter(member.object, ({ value }) => /^(?:\.|\?\.|\[)$/u.test(value));
  const start = dot?.range[0] ?? inner.range[1];
  const access = exportAccess(destination, loading.isPromise, file);
  const text = destination.member === undefined ? access : `${access}.${destination.member}`;
  const source = quoted(specifier, sourceCode.getText(loading.specifier));
  const key = member && staticKey(member);
  const edits = [
    { range: loading.specifier.range, text: source },
    ...(key !== undefined && `.${key}` === text ? [] : [{ range: [start, inner.range[1]] as const, text }]),
  ];
  return guarded(replacing(...edits), loading, file);
}

/** Whether the old module may be loaded no more is for a person to say when it does something then. */
export function guarded(piece: MovedPiece, { specifier, module }: Loading, file: SourceFile): MovedPiece {
  if (!hasEffects(module, file)) return piece;
  return { ...piece, concern: because('argument-has-effects', file.sourceCode.getText(specifier.parent ?? specifier)) };
}
