/** @deprecated Use `slugify`. */
export function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(' ', '-');
}

/** @deprecated Use `slugify`. */
export class Slugs {
  static of(text: string): string {
    return slugOf(text);
  }
}
