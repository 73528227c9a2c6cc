import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { fieldSlotOf } from './field-slot.ts';
import type { FactoryFunction, SourceFile } from '../source-file.ts';
import { factoriesAt, type Value } from '../values/value.ts';

/** What means a factory function in the file that declares it. */
export interface OwnFactory {
  readonly value: Value;
  /** A variable that holds the value, or an expression that yields it. */
  readonly holder: TSESLint.Scope.Variable | TSESTree.Node;
}

/** Finds the factory functions that the file itself declares at its top level, and what means them there. */
export function findOwnFactories(file: SourceFile): readonly OwnFactory[] {
  const own = file.landmarks.factories.filter(({ origin }) => origin.path === file.path);
  const names = new Set(own.map(({ origin }) => origin.localName));
  const declared = [...names].flatMap((name) => {
    const values = factoriesAt({ path: file.path, localName: name }, file);
    return variablesOf(name, file).flatMap((holder) => values.map((value) => ({ value, holder })));
  });
  return [...declared, ...own.flatMap((factory) => staticCalls(factory, file))];
}

/** A class is known by two variables: one around it and one inside it. */
function variablesOf(name: string, { sourceCode }: SourceFile): readonly TSESLint.Scope.Variable[] {
  const outer = findTopLevelVariable(name, sourceCode);
  const classes = (outer?.defs ?? []).filter(({ node }) => node.type === 'ClassDeclaration');
  const inner = classes.flatMap(({ node }) => sourceCode.getDeclaredVariables(node));
  return outer === undefined ? [] : [...new Set([outer, ...inner])];
}

function findTopLevelVariable(
  name: string,
  { scopeManager, ast }: TSESLint.SourceCode,
): TSESLint.Scope.Variable | undefined {
  const globalScope = scopeManager?.globalScope;
  const scopes = globalScope == null ? [] : [globalScope, ...globalScope.childScopes];
  return scopes.filter(({ block }) => block === ast).flatMap(({ set }) => set.get(name) ?? [])[0];
}

/** `this.create` in another static method of the class. */
function staticCalls(factory: FactoryFunction, file: SourceFile): readonly OwnFactory[] {
  const { origin, member } = factory;
  const owner = findTopLevelVariable(origin.localName, file.sourceCode)?.defs.find(
    ({ node }) => node.type === 'ClassDeclaration',
  )?.node;
  if (member === undefined || owner?.type !== 'ClassDeclaration') return [];
  const { reads } = fieldSlotOf({ owner, isStatic: true }, member, file.sourceCode);
  return reads
    .filter(({ type }) => type === 'MemberExpression')
    .map((holder) => ({ value: { kind: 'factory', factory }, holder }));
}
