import type { TSESLint } from '@typescript-eslint/utils';
import type { FileFacts } from '../javascript/site.ts';

type Sighting = FileFacts['constructions'][number] | FileFacts['references'][number];

/** What may happen to the sightings that a rule reports; `off` when the rule does not run. */
export type EditMode = 'fix' | 'off' | 'suggestion';

const rules = { construction: 'no-direct-construction', reference: 'no-deprecated-reference' } as const;

/** By file, what the rules that run on it may do. Every rule says so before the first one reports. */
const modes = new WeakMap<TSESLint.SourceCode, Map<keyof typeof rules, EditMode>>();

/** Tells that a rule runs on a file and what it may do there. */
export function permitEdits(sourceCode: TSESLint.SourceCode, kind: keyof typeof rules, mode: EditMode): void {
  const known = modes.get(sourceCode) ?? new Map<keyof typeof rules, EditMode>();
  modes.set(sourceCode, known.set(kind, mode));
}

/**
 * Makes the test whether an edit that starts from another sighting may take this one along: not when it is suppressed
 * by a comment, and not when its own rule could only suggest what the other one would fix.
 */
export function createEditPermission(sourceCode: TSESLint.SourceCode): (sighting: Sighting) => boolean {
  const known = modes.get(sourceCode);
  const isCapped = [...(known?.values() ?? [])].includes('suggestion') && [...(known?.values() ?? [])].includes('fix');
  const isSuppressed = createSuppressionTest(sourceCode);
  return (sighting) => {
    if (isCapped || (!('usage' in sighting) && known?.has('construction') !== true)) return false;
    return !isSuppressed(sighting);
  };
}

/** Makes the test whether a comment switches off the rule that would report a sighting. */
export function createSuppressionTest(sourceCode: TSESLint.SourceCode): (sighting: Sighting) => boolean {
  const suppressed = suppressions(sourceCode);
  return (sighting) => {
    const rule = rules['usage' in sighting ? 'reference' : 'construction'];
    return suppressed.some((suppression) => suppression.covers(rule, sighting.place.loc.start));
  };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Suppression {
  covers(rule: string, at: Position): boolean;
}

function suppressions(sourceCode: TSESLint.SourceCode): readonly Suppression[] {
  // Only ESLint itself tells of its comments.
  const read = (sourceCode as Partial<DirectiveReader>).getDisableDirectives;
  if (read === undefined) return [];
  const { directives } = read.call(sourceCode);
  return directives
    .filter(({ type }) => type !== 'enable')
    .map((directive) => {
      const end = directive.type === 'disable' ? endOf(directive, directives) : undefined;
      return { covers: (rule, at) => names(directive, rule) && isUnder(directive, end, at) };
    });
}

interface Directive {
  readonly type: 'disable' | 'disable-line' | 'disable-next-line' | 'enable';
  readonly node: { readonly loc: { readonly start: Position; readonly end: Position } };
  readonly value: string;
}

interface DirectiveReader {
  getDisableDirectives(): { readonly directives: readonly Directive[] };
}

function names({ value }: Directive, rule: string): boolean {
  const listed = value.split(',').map((name) => name.trim());
  return value.trim() === '' || listed.some((name) => name === rule || name.endsWith(`/${rule}`));
}

function isUnder({ type, node }: Directive, end: Position | undefined, at: Position): boolean {
  switch (type) {
    case 'disable-line':
      return at.line === node.loc.start.line;
    case 'disable-next-line':
      return at.line === node.loc.end.line + 1;
    default:
      return isBefore(node.loc.start, at) && (end === undefined || isBefore(at, end));
  }
}

/** The comment that ends a suppression: an `enable` of all rules, or of the same ones. */
function endOf(directive: Directive, directives: readonly Directive[]): Position | undefined {
  return directives.find(
    ({ type, node, value }) =>
      type === 'enable' &&
      isBefore(directive.node.loc.start, node.loc.start) &&
      (value.trim() === '' || value.trim() === directive.value.trim()),
  )?.node.loc.start;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
