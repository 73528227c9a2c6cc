import type { Corpus } from './corpus.ts';
import { goalTable } from './goal.ts';
import { goalsOf, type Measured } from './goals-of.ts';
import { keystrokeTable } from './keystroke-table.ts';
import { median, reportOf } from './report-of.ts';

/** What was measured on. */
interface Subject {
  readonly name: string;
  readonly corpus: Pick<Corpus, 'lines'>;
  readonly references: readonly string[];
  readonly busiest: readonly string[];
  /** The file of the checkout that is typed into. */
  readonly typed: string;
  /** Of the generated file. */
  readonly lines: number;
}

/** Everything that was measured, as Markdown: a section for each, and the goals last. */
export function writeUp(measured: Measured, { name, corpus, references, busiest, typed, lines }: Subject): string {
  const [first] = measured.ordinary[0]?.runs ?? [];
  const sizes = [counted(first?.files ?? 0, 'file'), counted(corpus.lines, 'line')].join(', ');
  const imports = median(measured.imports.map(({ wall }) => wall)).toFixed(1);
  const sections: readonly (readonly [title: string, ...paragraphs: string[]])[] = [
    [
      name,
      `${sizes} of TypeScript, ${counted(first?.unparsed ?? 0, 'file')} not parsed. Deprecated:`,
      listOf(references),
      reportOf(measured.ordinary),
    ],
    ['The same with the classes that are constructed most often', listOf(busiest), reportOf(measured.busiest)],
    [`A generated file of ${counted(lines, 'line')}`, reportOf(measured.large)],
    ...[measured.few, measured.some, measured.many].map(
      ({ modules, series }) =>
        [`A generated project of ${counted(modules, 'module')} behind barrels of barrels`, reportOf(series)] as const,
    ),
    ['Files that mention nothing of interest', reportOf(measured.quiet)],
    [
      'Keystrokes',
      `In \`${typed}\` of the checkout, and in generated modules:`,
      keystrokeTable([measured.own, measured.short, measured.engine, measured.long]),
    ],
    ['Import of the plugin', `${imports} ms in a process of its own, median of ${measured.imports.length}.`],
    ['Goals', goalTable(goalsOf(measured))],
  ];
  return sections.flatMap(([title, ...paragraphs]) => [`## ${title}`, ...paragraphs]).join('\n\n');
}

export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'Nothing.' : names.map((name) => `- \`${name}\``).join('\n');
}
