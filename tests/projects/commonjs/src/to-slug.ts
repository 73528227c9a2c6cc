/** @deprecated Use `slugify`. */
function toSlug(text: string): string {
  return text.toLowerCase();
}

export = toSlug;
