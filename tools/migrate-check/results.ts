import type { Problem } from './code-base.ts';
import type { Construction } from './construction.ts';
import type { Report } from './plugin-linter.ts';
import type { VariantName } from './stand-in.ts';

/** What came of one code base. */
export interface Result {
  /** `owner/name` */
  readonly repository: string;
  readonly commit: string;
  /** Version of TypeScript. */
  readonly compiler: string;
  /** Arguments that repeat the run, the checkout apart. */
  readonly args: string;
  readonly files: number;
  readonly imports: { readonly found: number; readonly all: number };
  readonly problemsBefore: number;
  readonly classes: readonly { readonly reference: string; readonly sites: number }[];
  /** Classes that were asked for and cannot be migrated by this program, and why. */
  readonly skipped: readonly string[];
  readonly detection: Detection;
  readonly variants: readonly VariantResult[];
  /** Of a run with `--lacking`, which has no `variants`. Older files have none. */
  readonly lackings?: readonly LackingResult[];
}

/** What became of sites when the canonical classes lack a member that is used. */
export interface LackingResult {
  readonly variant: VariantName;
  readonly members: readonly { readonly reference: string; readonly member: string }[];
  /** Sites that are fixed when nothing is lacking. */
  readonly fixable: number;
  /** Those in files that would not compile without the member. */
  readonly needing: number;
  readonly fixed: number;
  /** Why sites are left, by reason. */
  readonly left: Readonly<Record<string, number>>;
  /** Sites in files that need no lacking member, and that are left all the same. */
  readonly heldBack: readonly (Construction & { readonly reason: string })[];
  /** Type errors of a stand-in that lacks nothing: it does not fit there, whatever the rules do. */
  readonly misfits: readonly Problem[];
  readonly newProblems: readonly Problem[];
  readonly unstable: readonly string[];
}

/** What the rules found of what the compiler knows. */
export interface Detection {
  /** Constructions by a name of the class: what recall counts. */
  readonly sites: number;
  readonly found: number;
  readonly missed: readonly Construction[];
  /** Constructions by a value that has the type of the class. */
  readonly values: number;
  readonly valuesFound: number;
  readonly valuesMissed: readonly Construction[];
  /** Constructions of subclasses. */
  readonly subclasses: number;
  readonly subclassesFound: number;
  /** Calls of static methods that give an instance of their class. */
  readonly methods: number;
  readonly methodsFound: number;
  /** Reports where the compiler knows of no such thing. */
  readonly falseReports: readonly Report[];
  /** Reports of references, by message of the rule. */
  readonly references: number;
  /** What ESLint could not parse, and what is wrong with the settings. */
  readonly failures: readonly Report[];
}

/** What became of sites, in figures. */
export interface Counts {
  readonly sites: number;
  /** Sites where a call of the factory may stand. */
  readonly legal: number;
  readonly fixed: number;
  /** Sites that were fixed although a call of the factory must not stand there. */
  readonly illegal: number;
  /** Sites that are left, by reason. */
  readonly suggested: Readonly<Record<string, number>>;
  readonly explained: Readonly<Record<string, number>>;
}

/** What became of the sites. */
export interface Fixed extends Counts {
  /** Sites that are left where a call may stand, and why. */
  readonly left: readonly (Construction & { readonly reason: string })[];
}

export interface VariantResult {
  readonly variant: VariantName;
  /** After `eslint --fix`, tests apart. */
  readonly code: Fixed;
  /** In tests, when their suggestions are taken too. */
  readonly tests: Fixed;
  /** The same for each class that can be called in this way. */
  readonly classes: readonly { readonly reference: string; readonly code: Counts; readonly tests: Counts }[];
  /** How many type errors there are after the fix, and when suggestions in tests are taken too. */
  readonly problems: number;
  readonly problemsWithTests: number;
  readonly newProblems: readonly Problem[];
  /** The same when suggestions in tests are taken too. */
  readonly newProblemsWithTests: readonly Problem[];
  /** Files that a second run of the fix would change. */
  readonly unstable: readonly string[];
}
