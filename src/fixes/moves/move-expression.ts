import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { isLoading } from '../../javascript/values/is-loading.ts';
import { rootOf, unwrap } from '../../javascript/syntax/unwrap.ts';
import type { Reason, TextEdit } from '../../sightings/proposal.ts';
import { exportAccess } from './export-access.ts';
import { loadingOf } from './loading.ts';
import { guarded, isNameable, moveLoaded } from './move-binding.ts';
import type { Move } from './move.ts';
import { type Destination, type MovedPiece, needAt, replacing, textOf } from './moved-piece.ts';
import { quoted } from './quoted.ts';
import { because } from '../reason.ts';
import { referencesOf } from './rename-references.ts';
import { specifierFor } from '../imports/specifier-for.ts';

/** The expressions and types of a file that name a thing by way of its module or class. */
export interface NamedBy {
  readonly nodes: ReadonlySet<TSESTree.Node>;
  /** An import of the thing that moves as well: its name can be used instead. */
  readonly binding: TSESLint.Scope.Variable | undefined;
}

/**
 * Puts the destination in the place of an expression or type that names a thing by way of its module or class:
 * `old.makeCache`, `Caches.make`, `require('…').makeCache`, `import('…').Cache`.
 *
 * @param named all that name it in this way
 */
export function moveExpression(
  node: TSESTree.Node,
  named: NamedBy,
  destination: Destination,
  file: SourceFile,
): MovedPiece | Reason {
  if (node.type === 'TSImportType') return moveImportType(node, destination, file);
  if (file.sourceCode.getCommentsInside(node).length > 0) return because('comment-would-be-lost');
  if (node.type === 'TSQualifiedName') return replaceName(node, named, destination, file);
  if (node.type === 'CallExpression' || node.type === 'AwaitExpression') return moveLoaded(node, destination, file);
  if (node.type !== 'MemberExpression') return because('binding-shared');
  if (isLoading(node, file.sourceCode)) return moveLoaded(node, destination, file);
  const root = rootOf(node);
  const variable = findVariable(file.sourceCode, root);
  const [definition] = variable?.defs ?? [];
  const isLazy = definition?.type === 'Parameter' || (definition !== undefined && isAwaited(definition.node));
  return variable !== undefined && isLazy
    ? retarget(variable, named.nodes, destination, file)
    : replaceName(node, named, destination, file);
}

function isAwaited(declaration: TSESTree.Node): boolean {
  if (declaration.type !== 'VariableDeclarator' || declaration.init === null) return false;
  return unwrap(declaration.init).type === 'AwaitExpression';
}

function replaceName(
  node: TSESTree.MemberExpression | TSESTree.TSQualifiedName,
  { nodes, binding }: NamedBy,
  destination: Destination,
  file: SourceFile,
): MovedPiece | Reason {
  const moves = abandonedImports(node, nodes, file);
  const isBound = binding !== undefined && findVariable(file.sourceCode, node, binding.name) === binding;
  if (isBound && destination.member === undefined) {
    return { ...replacing({ range: node.range, text: binding.name }), moves };
  }
  if (!isNameable(destination, file)) return because('module-style');
  const need = needAt(node, destination, node.type === 'TSQualifiedName');
  return {
    needs: [need],
    moves,
    write: (localName) => [{ range: node.range, text: textOf(localName(need), destination) }],
  };
}

/** The import of a class that nothing but its replaced static member used. That of a namespace is told of by itself. */
function abandonedImports(
  node: TSESTree.MemberExpression | TSESTree.TSQualifiedName,
  nodes: ReadonlySet<TSESTree.Node>,
  file: SourceFile,
): readonly Move[] {
  const object = node.type === 'TSQualifiedName' ? node.left : node.object;
  const variable = findVariable(file.sourceCode, object);
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined) return [];
  const clause = definition.node;
  if (clause.type !== 'ImportSpecifier' && clause.type !== 'ImportDefaultSpecifier') return [];
  const isOver = referencesOf(variable).every(({ parent }) => parent !== undefined && nodes.has(parent));
  return isOver ? [{ kind: 'import', node: clause, target: undefined }] : [];
}

/** A module that is loaded when it is needed: nothing else of it may be used where another one is to be loaded. */
function retarget(
  variable: TSESLint.Scope.Variable,
  moved: ReadonlySet<TSESTree.Node>,
  destination: Destination,
  file: SourceFile,
): MovedPiece | Reason {
  const [definition] = variable.defs;
  const loading = definition && loadingOf(definition.name, file);
  const members = referencesOf(variable).map(({ parent }) => parent);
  if (loading === undefined || !members.every((member) => member !== undefined && moved.has(member))) {
    return because('binding-shared');
  }
  const specifier = specifierFor(destination.path, destination.declared, file);
  if (specifier === undefined) return because('reference-dead', destination.declared);
  const access = exportAccess(destination, loading.isPromise, file);
  const source = quoted(specifier, file.sourceCode.getText(loading.specifier));
  const edits = members.map((member): TextEdit => {
    const { object } = member as TSESTree.MemberExpression;
    return { range: [object.range[1], member?.range[1] ?? object.range[1]], text: textOf(access, destination) };
  });
  return guarded(replacing({ range: loading.specifier.range, text: source }, ...edits), loading, file);
}

/** `import('…').Cache` */
function moveImportType(node: TSESTree.TSImportType, destination: Destination, file: SourceFile): MovedPiece | Reason {
  const specifier = specifierFor(destination.path, destination.declared, file);
  const { qualifier, source } = node;
  if (specifier === undefined) return because('reference-dead', destination.declared);
  if (qualifier?.type !== 'Identifier' || destination.member !== undefined) return because('binding-shared');
  return replacing(
    { range: source.range, text: quoted(specifier, source.raw) },
    { range: qualifier.range, text: destination.name },
  );
}
