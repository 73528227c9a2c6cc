export const counted: string[] = [];
