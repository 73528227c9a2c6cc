import { analyze } from '@typescript-eslint/scope-manager';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { Script } from '../interpretation/body.ts';

type Child = TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;

/**
 * Makes of a syntax tree what interpretation needs: parents, and scopes as typescript-eslint finds them. Writes to the
 * tree. `undefined` if the scopes cannot be found, as when a name is declared in a way that no program may.
 */
export function readScript(text: string, program: unknown): Script | undefined {
  const ast = program as TSESLint.SourceCode.Program;
  linkParents(ast);
  const isModule = ast.sourceType === 'module';
  try {
    const scopeManager = analyze(ast, { sourceType: ast.sourceType, globalReturn: !isModule, lib: [] });
    return {
      ast,
      text,
      visitorKeys: keys,
      scopeManager,
      getDeclaredVariables: (node) => scopeManager.getDeclaredVariables(node),
    };
  } catch {
    return undefined;
  }
}

const keys: Record<string, string[]> = Object.fromEntries(
  Object.entries(visitorKeys).map(([type, children]) => [type, [...(children ?? [])]]),
);

function linkParents(root: TSESTree.Node): void {
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const key of keys[node.type] ?? []) {
      const child = (node as unknown as Record<string, Child>)[key];
      for (const each of Array.isArray(child) ? child : [child]) {
        if (each === null || each === undefined) continue;
        each.parent = node;
        pending.push(each);
      }
    }
  }
}
