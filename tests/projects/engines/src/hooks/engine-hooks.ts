/** Called when an engine starts; the factory loads it through the list of hooks. */
export function onStart(userId: string): string {
  return `${userId} started`;
}
