export function slugOf(text: string): string {
  return text.toLowerCase();
}
