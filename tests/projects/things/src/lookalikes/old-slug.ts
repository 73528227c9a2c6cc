export function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(' ', '-');
}

export class Slugs {
  static of(text: string): string {
    return slugOf(text);
  }
}
