const mention = /@[a-z]+/gu;

export function mentionsSomebody(prompt: string): boolean {
  return mention.test(prompt);
}
