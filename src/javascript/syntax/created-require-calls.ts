import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingExpression } from './enclosing-expression.ts';
import { findVariable } from './find-variable.ts';
import { isGlobal } from './global-call.ts';
import { importCalls, type ModuleCall, requireCalls } from './module-calls.ts';
import { specifierName, staticKey, staticString } from './static-key.ts';

type Calls = readonly ModuleCall<TSESTree.CallExpression>[];

const known = new WeakMap<TSESLint.SourceCode, Calls>();

/**
 * Calls, with a literal specifier, of functions that `createRequire` of Node's `module` made for this file. One that is
 * made for another file resolves from there, and is unknown.
 */
export function createdRequireCalls(sourceCode: TSESLint.SourceCode): Calls {
  let calls = known.get(sourceCode);
  if (calls === undefined) known.set(sourceCode, (calls = findCalls(sourceCode)));
  return calls;
}

function findCalls(sourceCode: TSESLint.SourceCode): Calls {
  if (!sourceCode.text.includes('createRequire')) return [];
  return creatorsIn(sourceCode)
    .flatMap((creator) => findCall(creator) ?? [])
    .filter(({ arguments: [file] }) => isThisFile(file, sourceCode))
    .flatMap((made) => [made, ...readsOf(targetOf(made), sourceCode)])
    .flatMap((required) => {
      const call = findCall(required);
      const specifier = staticString(call?.arguments[0]);
      return call === undefined || specifier === undefined ? [] : [{ node: call, specifier }];
    });
}

/** The expressions that are `createRequire` itself. */
function creatorsIn(sourceCode: TSESLint.SourceCode): readonly TSESTree.Node[] {
  const imported = sourceCode.ast.body.flatMap((statement): readonly TSESTree.Node[] => {
    if (statement.type === 'TSImportEqualsDeclaration') {
      const { moduleReference, id } = statement;
      const isModule =
        moduleReference.type === 'TSExternalModuleReference' && isNodeModule(staticString(moduleReference.expression));
      return isModule ? creatorsOfModule(readsOf(id, sourceCode)) : [];
    }
    if (statement.type !== 'ImportDeclaration' || !isNodeModule(statement.source.value)) return [];
    return statement.specifiers.flatMap((clause) => {
      const reads = readsOf(clause.local, sourceCode);
      if (clause.type !== 'ImportSpecifier') return creatorsOfModule(reads);
      const taken = specifierName(clause.imported);
      return taken === 'createRequire' ? reads : taken === 'default' ? creatorsOfModule(reads) : [];
    });
  });
  const required = requireCalls(sourceCode).filter(({ specifier }) => isNodeModule(specifier));
  const promised = importCalls(sourceCode).filter(({ specifier }) => isNodeModule(specifier));
  const loaded = [
    ...required.map(({ node }) => node),
    ...promised.map(({ node }) => node.parent).filter(({ type }) => type === 'AwaitExpression'),
  ];
  return [...imported, ...loaded.flatMap((node) => creatorsOfLoaded(node, sourceCode))];
}

function creatorsOfLoaded(loaded: TSESTree.Node, sourceCode: TSESLint.SourceCode): readonly TSESTree.Node[] {
  const target = targetOf(loaded);
  if (target?.type !== 'ObjectPattern') return creatorsOfModule([loaded, ...readsOf(target, sourceCode)]);
  return target.properties.flatMap((property) =>
    property.type === 'Property' && staticKey(property) === 'createRequire' ? readsOf(property.value, sourceCode) : [],
  );
}

/** `module.createRequire` */
function creatorsOfModule(modules: readonly TSESTree.Node[]): readonly TSESTree.Node[] {
  return modules.flatMap(({ parent }) =>
    parent?.type === 'MemberExpression' && modules.includes(parent.object) && staticKey(parent) === 'createRequire'
      ? [parent]
      : [],
  );
}

/** What the declaration of which an expression is the value binds. */
function targetOf(value: TSESTree.Node): TSESTree.Node | undefined {
  const { node, isCertain } = enclosingExpression(value);
  return isCertain && node.parent?.type === 'VariableDeclarator' && node.parent.init === node
    ? node.parent.id
    : undefined;
}

/** The reads of a name that is bound once. */
function readsOf(name: TSESTree.Node | undefined, sourceCode: TSESLint.SourceCode): readonly TSESTree.Node[] {
  if (name?.type !== 'Identifier') return [];
  const variable = findVariable(sourceCode, name);
  if (variable?.defs.length !== 1) return [];
  if (variable.references.some((reference) => reference.isWrite() && reference.init !== true)) return [];
  return variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier);
}

function findCall(callee: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { node, isCertain } = enclosingExpression(callee);
  const { parent } = node;
  return isCertain && parent?.type === 'CallExpression' && parent.callee === node ? parent : undefined;
}

function isNodeModule(specifier: string | undefined): boolean {
  return specifier === 'module' || specifier === 'node:module';
}

/** `import.meta.url`, `import.meta.filename` or `__filename` */
function isThisFile(node: TSESTree.Node | undefined, sourceCode: TSESLint.SourceCode): boolean {
  if (node?.type !== 'MemberExpression') return node !== undefined && isGlobal(node, '__filename', sourceCode);
  return node.object.type === 'MetaProperty' && ['url', 'filename'].includes(staticKey(node) ?? '');
}
