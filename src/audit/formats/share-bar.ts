const length = 20;

/** A share as a bar of characters: what is done, and the rest. */
export function shareBar(share: number): { readonly done: string; readonly rest: string } {
  const filled = Math.round(share * length);
  return { done: '█'.repeat(filled), rest: '░'.repeat(length - filled) };
}
