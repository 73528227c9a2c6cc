/** @deprecated Use `slugOf`. */
export function makeSlug(text: string): string {
  return text.toLowerCase();
}

export const most = 10;
