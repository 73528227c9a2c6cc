const longest = 80;
const quotes = 2;

/**
 * A value of a plain copy as one short line: JSON where it is JSON, words where it is not. For messages.
 *
 * Symbols stand for what a plain copy could not take over; their description is shown.
 */
export function shortTextOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'symbol') return value.description ?? 'a symbol';
  if (typeof value === 'number') return String(value);
  return clip(JSON.stringify(value, shortened), longest);
}

function shortened(_key: string, value: unknown): unknown {
  if (typeof value === 'symbol') return `<${value.description}>`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `<${value}>`;
  return typeof value === 'string' ? clip(value, longest - quotes) : value;
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
