/** A specifier between the quotation marks that `sample` has. */
export function quoted(specifier: string, sample: string): string {
  const quote = sample.startsWith('"') ? '"' : sample.startsWith('`') ? '`' : "'";
  return quote + specifier + quote;
}
