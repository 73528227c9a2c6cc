/** A stretch of code on one line of Markdown, in a table too. */
export function markdownCode(code: string): string {
  const text = code.replaceAll(/\s+/gu, ' ');
  if (!/[`|\\]|^ | $/u.test(text) && text !== '') return `\`${text}\``;
  // Escaping differs between a table and the text around it, and so do the services; they agree on entities.
  return `<code>${text.replaceAll(/[^A-Za-z\d ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`)}</code>`;
}
