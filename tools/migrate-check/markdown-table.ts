/** A Markdown table; its first columns are texts, and the others numbers. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly (number | string)[])[],
  texts: number,
): string {
  const rule = heads.map((_, index) => (index < texts ? '---' : '---:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
