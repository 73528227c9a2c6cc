/** A replacement of a stretch of text; an empty range inserts. */
export interface TextEdit {
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** Why a sighting cannot be rewritten, or not without a person's decision; stable names for machines. */
export type ReasonCode =
  | 'ambiguous-scope'
  | 'ambiguous-target'
  | 'argument-has-effects'
  | 'argument-unmapped'
  | 'arguments-bound'
  | 'arguments-differ'
  | 'await-not-allowed'
  | 'binding-shared'
  | 'caught-elsewhere'
  | 'class-cast'
  | 'client-file-server-factory'
  | 'comment-would-be-lost'
  | 'constructor-unknown'
  | 'error-expected'
  | 'exported-again'
  | 'factory-mismatch'
  | 'injected-elsewhere'
  | 'injection-token'
  | 'instance-differs'
  | 'instance-test'
  | 'kind-differs'
  | 'lifetime-declared'
  | 'linked-site'
  | 'member-doubtful'
  | 'member-missing'
  | 'mocked-module'
  | 'module-style'
  | 'named-in-comments'
  | 'no-factory'
  | 'promise-expected'
  | 'overload-unknown'
  | 'promise-handed-on'
  | 'reference-dead'
  | 'scope-not-found'
  | 'shape-unknown'
  | 'signature-differs'
  | 'spread-argument'
  | 'still-used'
  | 'subclass'
  | 'test-file'
  | 'type-arguments'
  | 'typeof-class'
  | 'update-not-atomic'
  | 'used-as-value'
  | 'value-differs'
  | 'would-import-cycle';

/** A reason with the words that its sentence needs. */
export interface Reason {
  readonly code: ReasonCode;
  /** Names the argument, member or module in question; empty when the code says it all. */
  readonly subject: string;
  /** Where in the file that stands which is in the way, if that is not the sighting itself; 1-based. */
  readonly line?: number;
  /** The reason is about a function or value; without this, it is about a class. */
  readonly isOfValue?: boolean;
  /** The reason is about what takes the instance, and not about the sites of this file. */
  readonly isOfReceiver?: boolean;
  /** The reason is about a promise where a value was. */
  readonly isOfPromise?: boolean;
  /** The reason is about a member that may not be there. */
  readonly isOfOptional?: boolean;
  /** The reason is about a member that may be used on something else. */
  readonly isUnfollowed?: boolean;
  /** What is in the way, as the end of a sentence, where that is not what the code commonly says. */
  readonly detail?: string;
}

/** What can be done about a sighting: behaviour as the registry declares and nothing lost, or a reason. */
export type Proposal = Outcome & {
  /** The call template that applies to this construction, where it is that of an overload. */
  readonly call?: string | undefined;
};

type Outcome =
  | {
      readonly kind: 'fix';
      readonly edits: readonly TextEdit[];
      readonly dropped: readonly string[];
      /** Names of the file that nothing uses afterwards. */
      readonly left?: readonly string[];
    }
  | {
      readonly kind: 'suggestion';
      /** Each label is the end of the sentence that offers the choice. */
      readonly choices: readonly { readonly label: string; readonly edits: readonly TextEdit[] }[];
      readonly reason: Reason;
    }
  | { readonly kind: 'explanation'; readonly reason: Reason };
