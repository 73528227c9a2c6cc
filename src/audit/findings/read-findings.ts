import type { Linter } from 'eslint';
import type { DeclaredConcept } from '../declared-concept.ts';
import type { SightedUnawaited, SightedUse } from '../sighting-message.ts';
import type { Edit, Finding } from './finding.ts';
import { outlineOf } from './outline.ts';
import { positionsIn } from './positions.ts';

/** A message of ESLint, with what it tells. */
export interface Told {
  readonly message: Linter.LintMessage;
  /** A sighting of the collector, or the rule of the plugin that speaks. */
  readonly from: SightedUse | SightedUnawaited | { readonly kind: 'rule'; readonly rule: string };
}

const rules = {
  construction: 'no-direct-construction',
  reference: 'no-deprecated-reference',
  unawaited: 'no-unawaited-factory',
} as const;

/**
 * The findings of a file.
 *
 * @param file as findings are to name it
 * @param conceptOf the concept as the settings of the file declare it
 */
export function readFindings(
  file: string,
  text: string,
  told: readonly Told[],
  conceptOf: (name: string) => DeclaredConcept | undefined,
): readonly Finding[] {
  if (told.length === 0) return [];
  const symbolAt = outlineOf(file, text);
  const positions = positionsIn(text);
  const editOf = ({ range, text: replacement }: Linter.LintMessage['fix'] & object): Edit => ({
    start: positions.pointAt(range[0]),
    end: positions.pointAt(range[1]),
    text: replacement,
  });
  return told.map(({ message, from }) => {
    const { line, column, endLine = line, endColumn = column, fix, suggestions = [] } = message;
    return {
      ...subjectOf(from, message, conceptOf),
      symbol: symbolAt(positions.offsetAt(line, column)),
      file,
      line,
      column,
      endLine,
      endColumn,
      message: from.kind === 'rule' ? message.message : from.text,
      fix: fix && editOf(fix),
      suggestions: suggestions.map(({ desc, fix: edit }) => ({ text: desc, edit: editOf(edit) })),
    };
  });
}

function subjectOf(
  from: Told['from'],
  { message }: Linter.LintMessage,
  conceptOf: (name: string) => DeclaredConcept | undefined,
): Pick<Finding, 'concept' | 'rule' | 'thing'> {
  // What a message names first, in quotation marks, is what it is about; the rest of it has lines and paths.
  if (from.kind === 'rule') return { rule: from.rule, concept: '', thing: /'([^']*)'/u.exec(message)?.[1] ?? '' };
  const { concept } = from;
  return {
    rule: rules[from.kind],
    concept,
    thing: from.kind === 'unawaited' ? '' : thingOf(from.ref, conceptOf(concept)),
  };
}

/** The name alone, so that a file may move; the reference where another thing of the concept has the same name. */
function thingOf(ref: string, concept: DeclaredConcept | undefined): string {
  const things = concept === undefined ? [] : [concept.canonical, ...concept.deprecated];
  const name = things.find((thing) => thing.ref === ref)?.name ?? ref;
  return things.filter((thing) => thing.name === name).length > 1 ? ref : name;
}
