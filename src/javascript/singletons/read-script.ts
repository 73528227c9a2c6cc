import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ModuleScript } from '../../modules/records/module-store.ts';
import { loadPackage } from '../../modules/syntax/load-package.ts';
import type { Script } from '../interpretation/body.ts';
import { moduleVisitorKeys } from './module-visitor-keys.ts';

type Child = TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;

const scripts = new WeakMap<object, Script | undefined>();

/**
 * Makes of a module's syntax tree what interpretation needs: ranges and parents, which it writes to the tree, and scopes as
 * typescript-eslint finds them. The same for all who ask while the tree is kept. `undefined` if the scopes cannot be found, as
 * when a name is declared in a way that no program may.
 */
export function readScript({ text, program }: ModuleScript): Script | undefined {
  if (!scripts.has(program)) scripts.set(program, makeScript(text, program as unknown as TSESLint.SourceCode.Program));
  return scripts.get(program);
}

function makeScript(text: string, ast: TSESLint.SourceCode.Program): Script | undefined {
  const keys = moduleVisitorKeys();
  linkNodes(ast, keys);
  const isModule = ast.sourceType === 'module';
  try {
    const { analyze } = loadPackage('@typescript-eslint/scope-manager');
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

function linkNodes(root: TSESTree.Node, keys: Script['visitorKeys']): void {
  root.range = rangeOf(root);
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const key of keys[node.type] ?? []) {
      const child = (node as unknown as Record<string, Child>)[key];
      for (const each of Array.isArray(child) ? child : [child]) {
        if (each === null || each === undefined) continue;
        each.range = rangeOf(each);
        each.parent = node;
        pending.push(each);
      }
    }
  }
}

/** As the parser of modules tells it. */
function rangeOf(node: TSESTree.Node): TSESTree.Range {
  const { start, end } = node as TSESTree.Node & { readonly start: number; readonly end: number };
  return [start, end];
}
