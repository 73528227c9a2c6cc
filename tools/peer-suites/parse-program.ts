import { parse } from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/utils';
import { childrenOf } from './children-of.ts';

/**
 * Reads a text as TypeScript, with the places and parents of its nodes.
 *
 * @throws {Error} when it cannot be parsed.
 */
export function parseProgram(code: string): TSESTree.Program {
  const program = parse(code, { range: true, loc: true, sourceType: 'module' });
  setParents(program);
  return program;
}

/** ESLint does so for rules; the parser by itself does not. */
function setParents(node: TSESTree.Node): void {
  for (const child of childrenOf(node)) {
    Object.assign(child, { parent: node });
    setParents(child);
  }
}
