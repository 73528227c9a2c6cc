export function slugTag(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(parts, ...values).replaceAll(' ', '-');
}
