/** What the documentation and the presets need to know of a rule. */
export interface RuleDocs {
  readonly description: string;
  /** Presets that switch the rule on; none for a rule that a project has to choose. */
  readonly presets: readonly ('recommended' | 'strict')[];
}
