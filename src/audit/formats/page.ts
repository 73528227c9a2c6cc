import type { BaselineEntry } from '../baseline/baseline.ts';
import type { FactoryShare, ReasonCount, Tally } from '../audit.ts';
import type { Collection } from '../collection.ts';
import type { Finding } from '../findings/finding.ts';

/** What an audit tells people, before it is set as text, as Markdown or as HTML: these say the same. */
export interface Page {
  readonly headline: string;
  readonly concepts: readonly ConceptPage[];
  readonly unparsed: Titled<Collection['unparsed'][number]> | undefined;
  readonly isolation: Titled<{ readonly rule: string; readonly count: number }> | undefined;
  readonly readiness: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly baseline: BaselinePage | undefined;
}

/** A list with what stands over it. */
export interface Titled<Item> {
  readonly title: string;
  readonly items: readonly Item[];
}

export interface ConceptPage {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly toGo: Titled<TallyRow>;
  /** Says so if nothing is left to go. */
  readonly done: string | undefined;
  readonly reasons: Titled<ReasonCount> | undefined;
  readonly files: Titled<TallyRow> | undefined;
}

/** Something about a concept. */
export type Fact = { readonly label: string } & (
  | { readonly kind: 'thing' | 'call'; readonly code: string; readonly module: string }
  | { readonly kind: 'folder'; readonly code: string }
  | { readonly kind: 'share'; readonly share: FactoryShare }
  | { readonly kind: 'fault'; readonly words: string }
);

/** What is counted, and how often. */
export interface TallyRow {
  /** A name or a path; in the last line of some tables a word for all of them. */
  readonly label: string;
  readonly isSum: boolean;
  /** The module of what is counted. */
  readonly module?: string;
  readonly remark?: string;
  readonly tally: Tally;
}

/** What an audit has that its baseline has not, and the other way round, with what to do. */
export interface BaselinePage {
  readonly title: string;
  readonly fresh: (Titled<Finding> & { readonly remedy: Remedy }) | undefined;
  readonly paid: (Titled<BaselineEntry> & { readonly remedy: Remedy }) | undefined;
}

export interface Remedy {
  readonly words: string;
  readonly command: string;
}
