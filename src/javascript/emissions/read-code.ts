import type { TSESLint } from '@typescript-eslint/utils';
import type { Script } from '../interpretation/body.ts';
import type { Code, Variable } from './code.ts';

/** Makes of a file under lint, or of another one with its scopes, what the reading of emissions needs. */
export function readCode(path: string, script: Script): Code {
  let byName: Map<object, Variable> | undefined;
  const scopes = script.scopeManager?.scopes ?? [];
  return {
    path,
    ast: script.ast,
    visitorKeys: script.visitorKeys,
    variableOf: (name) => (byName ??= readNames(scopes)).get(name),
    topVariable: (name) =>
      scopes
        .filter(({ block }) => block.type === 'Program')
        .map(({ set }) => set.get(name))
        .find((variable) => variable !== undefined && variable.defs.length > 0),
    declaredBy: (node) => script.getDeclaredVariables(node),
  };
}

function readNames(scopes: readonly TSESLint.Scope.Scope[]): Map<object, Variable> {
  const byName = new Map<object, Variable>();
  for (const scope of scopes) {
    for (const variable of scope.variables) {
      for (const identifier of variable.identifiers) if (!byName.has(identifier)) byName.set(identifier, variable);
    }
    for (const { identifier, resolved } of scope.references) if (resolved) byName.set(identifier, resolved);
  }
  return byName;
}
