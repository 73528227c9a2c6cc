// Keys of registries, as other modules have them.

export const OLD = 'old';
export const NEW = 'new';
export const FIRST = 0;
export const RENAMED = OLD;

export enum Kind {
  Old = 'old',
  New = 'new',
}

export enum Place {
  First,
  Second,
}

export const kinds = { old: 'old', new: 'new' } as const;
export const frozen = Object.freeze({ old: 'old', new: 'new' });
export const loose: { kind: 'old' | 'new' } = { kind: 'new' };
export let current: 'old' | 'new' = 'new';

export function choose(kind: 'old' | 'new'): void {
  current = kind;
  loose.kind = kind;
}
