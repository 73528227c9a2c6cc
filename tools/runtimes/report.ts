import type { CheckoutResult } from './check-checkout.ts';
import type { Agreement } from './check-oxlint.ts';
import type { EslintVersions } from './versions.ts';

/** The figures of a run. */
export interface RuntimesReport {
  readonly platform: string;
  /** On which the cache, oxlint and the checkouts were run. */
  readonly node: string;
  readonly cells: readonly (EslintVersions & {
    readonly node: string;
    readonly findings: number;
    /** What was not that of the first cell. */
    readonly differences: readonly string[];
  })[];
  readonly cache: readonly { readonly eslint: string; readonly scenario: string; readonly isTrue: boolean }[];
  readonly oxlint: { readonly version: string; readonly agreements: readonly Agreement[] };
  readonly checkouts: readonly CheckoutResult[];
}
