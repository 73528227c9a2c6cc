export function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(' ', '-');
}

export class Words {
  static slug(text: string): string {
    return slugOf(text);
  }
}
