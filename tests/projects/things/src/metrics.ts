export function count(name: string): number {
  return name.length;
}
