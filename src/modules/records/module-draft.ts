import type { ExportEntry, ImportEntry } from './module-record.ts';

/** A module's record while it is being read. */
export interface ModuleDraft {
  readonly imports: Map<string, ImportEntry>;
  readonly exports: Map<string, ExportEntry>;
  readonly typeExports: Set<string>;
  readonly stars: string[];
  /** Specifiers with the place where they stand, in no order. */
  readonly requests: { readonly specifier: string; readonly start: number; readonly isType: boolean }[];
  whole: ExportEntry | undefined;
}

export function newDraft(): ModuleDraft {
  return {
    imports: new Map(),
    exports: new Map(),
    typeExports: new Set(),
    stars: [],
    requests: [],
    whole: undefined,
  };
}
