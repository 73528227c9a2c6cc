// Taken in by `watch.ts`, which emits and knows of no user.
export const sources: string[] = [];
