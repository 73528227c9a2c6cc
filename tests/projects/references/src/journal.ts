export const journal: string[] = [];
