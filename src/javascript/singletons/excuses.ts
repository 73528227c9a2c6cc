import type { TSESTree } from '@typescript-eslint/utils';

const KEYWORD = 'ssot-shared';
const comments = /\/\/[^\n]*|\/\*[\s\S]*?\*\//gu;
const excusing = /^\/[/*][\s*]*ssot-shared\s*:\s*[^\s*]/u;
const blank = /^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/u;

/** Tells the declarations of a module that a comment with a reason excuses: above them, or in the line of their name. */
export function createExcuseTest(text: string): (name: TSESTree.Node, declaration: TSESTree.Node) => boolean {
  if (!text.includes(KEYWORD)) return () => false;
  const excuses = [...text.matchAll(comments)]
    .filter(([comment]) => excusing.test(comment))
    .map(({ 0: comment, index }) => ({ start: index, end: index + comment.length }));
  return (name, declaration) =>
    excuses.some(({ start, end }) => {
      if (end <= declaration.range[0]) return blank.test(text.slice(end, declaration.range[0]));
      const lineEnd = text.indexOf('\n', name.range[1]);
      return start >= declaration.range[0] && (lineEnd < 0 || start < lineEnd);
    });
}
