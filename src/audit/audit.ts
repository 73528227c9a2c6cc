import type { ReasonCode } from '../sightings/proposal.ts';
import type { CollectedUse, Collection } from './collection.ts';
import type { DeclaredConcept, DeclaredDeprecation, DeclaredThing } from './declared-concept.ts';
import type { Spot } from './spot.ts';
import type { Finding } from './findings/finding.ts';
import type { Readiness } from './readiness.ts';

/** Uses that are still to go, and what can be done about them. */
export interface Tally {
  readonly constructions: number;
  readonly references: number;
  /** `eslint --fix` rewrites it. */
  readonly fix: number;
  /** The editor offers a rewrite, and a person decides. */
  readonly suggestion: number;
  /** Imports that go once nothing in their file uses them any more. */
  readonly waiting: number;
  /** Only a reason is given. */
  readonly explanation: number;
}

/** How often a reason stands in the way of a fix. */
export interface ReasonCount {
  readonly code: ReasonCode;
  readonly count: number;
  /** The reason in words; completes "because …". */
  readonly sentence: string;
}

/** A deprecated thing and what is left of it. */
export interface DeprecatedAudit extends DeclaredDeprecation {
  readonly sites: Tally;
}

/** How many of the instances are made by the factory. */
export interface FactoryShare {
  readonly calls: number;
  /** Promises of the factory that are taken for the instance, or dropped. */
  readonly unawaited: number;
  /** Constructions by hand, of the canonical class outside its factory as well. */
  readonly direct: number;
  /** Between 0 and 1; `undefined` when no instance is made at all. */
  readonly share: number | undefined;
}

/** A file that a migration has to go through. */
export interface FileAudit {
  readonly file: string;
  readonly sites: Tally;
}

export interface ConceptAudit {
  readonly name: string;
  readonly root: string;
  readonly canonical: DeclaredThing & { readonly sites: Tally };
  readonly factory: DeclaredConcept['factory'];
  /** `undefined` for a concept without a factory. */
  readonly onFactory: FactoryShare | undefined;
  readonly deprecated: readonly DeprecatedAudit[];
  readonly sites: Tally;
  readonly reasons: readonly ReasonCount[];
  /** Those with most sites first. */
  readonly files: readonly FileAudit[];
  /** Every site, by file and place. */
  readonly uses: readonly CollectedUse[];
  /** Where instances are taken from the factory. */
  readonly factoryCalls: readonly Spot[];
  /** Where promises of the factory are taken for the instance, or dropped. */
  readonly unawaited: readonly Spot[];
}

/** The verdict on a project. */
export interface Audit {
  /** Those that were looked at. */
  readonly files: readonly string[];
  /** What was asked for; empty for the whole working directory. */
  readonly paths: readonly string[];
  readonly concepts: readonly ConceptAudit[];
  readonly readiness: Readiness;
  readonly isolation: Isolation;
  /** Every debt, by file and place. */
  readonly findings: readonly Finding[];
  readonly unparsed: Collection['unparsed'];
}

/** Whether users are kept apart, as far as the rules for it are switched on. */
export interface Isolation {
  /** Rules with findings, by name. */
  readonly rules: readonly { readonly rule: string; readonly count: number }[];
  /** Rules that are switched off for some file with settings. */
  readonly idle: readonly string[];
}
