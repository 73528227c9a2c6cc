import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { loadPackage } from '../../modules/syntax/load-package.ts';
import type { Script } from '../interpretation/body.ts';

interface Tools {
  readonly analyze: typeof import('@typescript-eslint/scope-manager').analyze;
  readonly keys: Record<string, string[]>;
}

type Child = TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;

/**
 * Makes of a syntax tree what interpretation needs: parents, and scopes as typescript-eslint finds them. Writes to the
 * tree. `undefined` if the scopes cannot be found, as when a name is declared in a way that no program may.
 */
export function readScript(text: string, program: unknown): Script | undefined {
  const ast = program as TSESLint.SourceCode.Program;
  tools ??= loadTools();
  const { analyze, keys } = tools;
  linkParents(ast, keys);
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

let tools: Tools | undefined;

function loadTools(): Tools {
  const { visitorKeys } = loadPackage('@typescript-eslint/visitor-keys');
  const keys = Object.entries(visitorKeys).map(([type, children]): [string, string[]] => [type, [...(children ?? [])]]);
  return { analyze: loadPackage('@typescript-eslint/scope-manager').analyze, keys: Object.fromEntries(keys) };
}

function linkParents(root: TSESTree.Node, keys: Script['visitorKeys']): void {
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
