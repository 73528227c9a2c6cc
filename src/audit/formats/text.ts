import type { Audit, ConceptAudit, FactoryShare, Isolation, ReasonCount } from '../audit.ts';
import { gateNames } from '../readiness.ts';
import type { Paint } from '../../command/surroundings.ts';
import { counted } from '../counted.ts';
import { baselineBlocks } from './baseline-blocks.ts';
import type { Report } from './report.ts';
import type { TextOptions } from './text-options.ts';
import { tallyTable } from './tally-table.ts';
import { wrapped } from './wrapped.ts';

const barLength = 20;
const labelWidth = 12;
const gateStates = { passed: 'Passed', failed: 'Failed', open: 'Not judged' } as const;

/** The audit for people: a page for a terminal. */
export function renderText({ audit, comparison, baseline = '' }: Report, options: TextOptions): string {
  const { files, concepts, unparsed } = audit;
  const blocks = [
    [`${counted(concepts.length, 'concept')} in ${counted(files.length, 'file')}`],
    ...concepts.flatMap((concept) => conceptBlocks(concept, options)),
    ...(unparsed.length === 0 ? [] : [unparsedBlock(audit, options)]),
    ...(audit.isolation.rules.length === 0 ? [] : [isolationBlock(audit.isolation, options)]),
    readinessBlock(audit, options),
    ...(comparison === undefined ? [] : baselineBlocks(comparison, baseline, options)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function conceptBlocks(concept: ConceptAudit, options: TextOptions): readonly (readonly string[])[] {
  const { name, deprecated, canonical, sites, reasons, files } = concept;
  const { paint } = options;
  const total = sites.constructions + sites.references;
  const done = paint('green', '  Nothing is left to migrate.');
  return [
    [paint('bold', name), ...inventoryOf(concept, options)],
    tallyTable(
      'Still to go',
      [
        ...deprecated.map((thing) => ({ label: thing.name, note: moduleOf(thing.ref), tally: thing.sites })),
        ...(canonical.sites.constructions === 0
          ? []
          : [{ label: canonical.name, note: 'made outside its factory', tally: canonical.sites }]),
        ...(deprecated.length > 1 ? [{ label: 'all', note: '', tally: sites }] : []),
      ],
      options,
    ),
    ...(total === 0 ? [[done]] : []),
    ...(reasons.length === 0 ? [] : [reasonBlock(reasons, options)]),
    ...(files.length === 0
      ? []
      : [
          tallyTable(
            `Files to go (${files.length})`,
            files.map(({ file, sites: tally }) => ({ label: file, note: '', tally })),
            options,
          ),
        ]),
  ];
}

function inventoryOf({ canonical, factory, onFactory, root }: ConceptAudit, options: TextOptions): readonly string[] {
  const { paint } = options;
  const line = (label: string, text: string): string => `  ${paint('dim', label.padEnd(labelWidth))}${text}`;
  return [
    ...(root === '.' ? [] : [line('root', root)]),
    line('canonical', `${canonical.name} ${paint('dim', moduleOf(canonical.ref))}`),
    ...(factory === undefined ? [] : [line('factory', factory.call), line('', paint('dim', factory.module))]),
    ...(onFactory === undefined ? [] : [line('on factory', shareText(onFactory, paint))]),
    ...(onFactory === undefined || onFactory.unawaited === 0
      ? []
      : [line('not awaited', paint('red', counted(onFactory.unawaited, 'promise')))]),
  ];
}

function shareText({ calls, direct, share }: FactoryShare, paint: Paint): string {
  if (share === undefined) return 'no instance is made';
  const filled = Math.round(share * barLength);
  const bar =
    paint(share === 1 ? 'green' : 'yellow', '█'.repeat(filled)) + paint('dim', '░'.repeat(barLength - filled));
  // Not rounded up: what is not done must not read as done.
  return `${bar} ${Math.floor(share * 100)} % (${calls} of ${counted(calls + direct, 'instance')})`;
}

function reasonBlock(reasons: readonly ReasonCount[], { columns, paint }: TextOptions): readonly string[] {
  const countWidth = Math.max(...reasons.map(({ count }) => String(count).length));
  const codeWidth = Math.max(...reasons.map(({ code }) => code.length));
  const indent = 2 + countWidth + 2 + codeWidth + 2;
  return [
    paint('bold', '  Why there is no fix'),
    ...reasons.flatMap(({ count, code, sentence }) => {
      const [first = '', ...rest] = wrapped(sentence, columns - indent);
      const head = `  ${String(count).padStart(countWidth)}  ${paint('yellow', code.padEnd(codeWidth))}  `;
      return [head + paint('dim', first), ...rest.map((line) => ' '.repeat(indent) + paint('dim', line))];
    }),
  ];
}

function unparsedBlock({ unparsed }: Audit, { paint }: TextOptions): readonly string[] {
  return [
    paint('red', `${counted(unparsed.length, 'file')} could not be parsed, so nothing is known of what they use:`),
    ...unparsed.map(({ file, line, column, message }) => `  ${file}:${line}:${column} ${paint('dim', message)}`),
  ];
}

function isolationBlock({ rules }: Isolation, { paint }: TextOptions): readonly string[] {
  const width = Math.max(...rules.map(({ count }) => String(count).length));
  return [
    paint('bold', 'Users are not kept apart'),
    ...rules.map(({ rule, count }) => `  ${String(count).padStart(width)}  ${paint('yellow', rule)}`),
  ];
}

function readinessBlock(
  { readiness: { gates, atLeast, atMost }, isolation, concepts, paths }: Audit,
  { columns, paint }: TextOptions,
): readonly string[] {
  const range = atLeast === atMost ? String(atLeast) : `${atLeast} to ${atMost}`;
  const sentences = Object.entries(gateStates).flatMap(([state, label]) => {
    const names = gateNames.filter((gate) => gates[gate] === state);
    return names.length === 0 ? [] : [`${label}: ${names.join(', ')}.`];
  });
  const idle = isolation.idle.join(', ');
  const remarks = [
    ...(concepts.length === 0 ? ['The settings declare no concept, so that there is nothing to pass.'] : []),
    ...(gates.isolation === 'open' && idle !== ''
      ? [`For isolation, these rules are not on everywhere: ${idle}.`]
      : []),
    ...(paths.length === 0 ? [] : [`This was looked at and nothing else: ${paths.join(', ')}.`]),
  ];
  return [
    paint('bold', `Readiness: ${range} of ${gateNames.length} gates`),
    ...[sentences.join(' '), ...remarks]
      .flatMap((paragraph) => wrapped(paragraph, columns - 2))
      .map((line) => paint('dim', `  ${line}`)),
  ];
}

function moduleOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('#'));
}
