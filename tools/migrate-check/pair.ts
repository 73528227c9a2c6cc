import type { CodeBase } from './code-base.ts';
import type { DeprecatedClass } from './deprecated-class.ts';
import { ClassError, findClass } from './find-class.ts';
import type { StandIn } from './stand-in.ts';
import { standInOf } from './stand-in-of.ts';

/** A class and what takes its place. */
export interface Pair {
  readonly deprecated: DeprecatedClass;
  readonly standIn: StandIn;
}

/** Pairs classes with stand-ins, and says why some cannot be paired. */
export function pairClasses(
  references: readonly string[],
  codeBase: CodeBase,
  lacks: boolean,
): { readonly pairs: readonly Pair[]; readonly skipped: readonly string[] } {
  const pairs: Pair[] = [];
  const skipped: string[] = [];
  for (const reference of references) {
    try {
      const deprecated = findClass(reference, codeBase);
      pairs.push({ deprecated, standIn: standInOf(deprecated, codeBase, lacks) });
    } catch (error) {
      if (!(error instanceof ClassError)) throw error;
      skipped.push(error.message);
    }
  }
  return { pairs, skipped };
}
