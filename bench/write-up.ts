import { cpuTable } from './cpu-table.ts';
import { goalTable } from './goal.ts';
import { goalsOf } from './goals-of.ts';
import { keystrokeTable } from './keystroke-table.ts';
import { markedTable } from './marked-table.ts';
import type { CpuMeasured } from './measure-cpu.ts';
import type { Measured } from './measured.ts';
import type { Plan } from './plan.ts';
import { median, reportOf } from './report-of.ts';

type Section = readonly [title: string, ...paragraphs: string[]];

/** Everything that was measured, as Markdown: a section for each, and the goals last. */
export function writeUp(measured: Measured, plan: Plan, name: string): string {
  const { corpus, references, busiest, lines } = plan;
  const { short, engine, long, imports, comparison } = measured;
  const [first] = measured.ordinary[0]?.runs ?? [];
  const sizes = [counted(first?.files ?? 0, 'file'), counted(corpus.lines, 'line')].join(', ');
  const loading = median(imports.map(({ wall }) => wall)).toFixed(1);
  const { eslintSeconds, oxlintSeconds, rounds } = comparison.oxlint;
  return written([
    [name, `${sizes}. Deprecated:`, listOf(references), reportOf(measured.ordinary)],
    ['The same with the classes that are constructed most often', listOf(busiest), reportOf(measured.busiest)],
    ...(measured.marked.length === 0
      ? []
      : [
          [
            'A copy in which these are marked as deprecated, their own modules aside',
            reportOf(measured.marked),
            markedTable(measured.marked),
          ] as const,
        ]),
    ...cpuSections(measured.cpu, plan),
    [
      'Workers, a cache, and oxlint',
      `All rules with the busiest classes: ${counted(comparison.findings, 'finding')}. ESLint took ${eslintSeconds.toFixed(2)} s, oxlint ${oxlintSeconds.toFixed(2)} s, medians of ${counted(rounds, 'pair')}.`,
    ],
    [`A generated file of ${counted(lines, 'line')}`, reportOf(measured.large)],
    ...[measured.few, measured.some, measured.many].map(
      ({ modules, series }) =>
        [`A generated project of ${counted(modules, 'module')} behind barrels of barrels`, reportOf(series)] as const,
    ),
    ...measured.quiet.map(
      (series) =>
        [
          `${counted(series[0]?.runs[0]?.files ?? 0, 'file')} that mention nothing of interest`,
          reportOf(series),
        ] as const,
    ),
    [
      'Keystrokes in generated modules',
      keystrokeTable([short, engine, long].map((measures) => ['generated', measures] as const)),
    ],
    ['Import of the plugin', `${loading} ms in a process of its own, median of ${imports.length}.`],
    ['Goals', goalTable(goalsOf(measured))],
  ]);
}

/** What was measured of CPU time alone, as Markdown. */
export function writeUpCpu(measured: CpuMeasured, plan: Plan, name: string): string {
  const registries: readonly Section[] = [
    [
      name,
      'An ordinary registry deprecates:',
      listOf(plan.references),
      'One of the busiest classes:',
      listOf(plan.busiest),
    ],
  ];
  return written([...registries, ...cpuSections(measured, plan)]);
}

export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function cpuSections({ ordinary, busiest, keystrokes }: CpuMeasured, { typed }: Plan): readonly Section[] {
  return [
    [
      'CPU time by rule',
      'All rules in one process. What several of them have in common falls upon the first one.',
      cpuTable({ 'an ordinary registry': ordinary, 'the busiest classes': busiest }),
    ],
    [
      'Keystrokes in the checkout',
      keystrokeTable(keystrokes.map((measures, index) => [`\`${typed[index] ?? ''}\``, measures] as const)),
    ],
  ];
}

function written(sections: readonly Section[]): string {
  return sections.flatMap(([title, ...paragraphs]) => [`## ${title}`, ...paragraphs]).join('\n\n');
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'Nothing.' : names.map((name) => `- \`${name}\``).join('\n');
}
