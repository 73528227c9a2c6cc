import type { Audit, ConceptAudit, Isolation } from '../audit.ts';
import { counted } from '../counted.ts';
import { gateNames } from '../readiness.ts';
import { baselinePageOf } from './baseline-page-of.ts';
import type { ConceptPage, Fact, Page, TallyRow, Titled } from './page.ts';
import type { Report } from './report.ts';

const gateStates = { passed: 'Passed', failed: 'Failed', open: 'Not judged' } as const;

/** Puts what an audit has to say into words. */
export function pageOf({ audit, comparison, baseline = '' }: Report): Page {
  const { files, concepts, unparsed, isolation } = audit;
  return {
    headline: `${counted(concepts.length, 'concept')} in ${counted(files.length, 'file')}`,
    concepts: concepts.map(conceptPageOf),
    unparsed: titled(
      `${counted(unparsed.length, 'file')} could not be parsed, so nothing is known of what they use:`,
      unparsed,
    ),
    isolation: titled('Users are not kept apart', isolation.rules),
    readiness: readinessOf(audit),
    baseline: comparison && baselinePageOf(comparison, baseline),
  };
}

function conceptPageOf(concept: ConceptAudit): ConceptPage {
  const { name, deprecated, canonical, sites, reasons, files } = concept;
  return {
    name,
    facts: factsOf(concept),
    toGo: {
      title: 'Still to go',
      items: [
        ...deprecated.map((thing) => row(thing.name, thing.sites, { module: moduleOf(thing.ref) })),
        ...(canonical.sites.constructions === 0
          ? []
          : [row(canonical.name, canonical.sites, { remark: 'made outside its factory' })]),
        ...(deprecated.length > 1 ? [row('all', sites, { isSum: true })] : []),
      ],
    },
    done: sites.constructions + sites.references === 0 ? 'Nothing is left to migrate.' : undefined,
    reasons: titled('Why there is no fix', reasons),
    files: titled(
      `Files to go (${files.length})`,
      files.map(({ file, sites: tally }) => row(file, tally)),
    ),
  };
}

function factsOf({ canonical, factory, onFactory, root }: ConceptAudit): readonly Fact[] {
  return [
    ...(root === '.' ? [] : [{ label: 'root', kind: 'folder', code: root } as const]),
    { label: 'canonical', kind: 'thing', code: canonical.name, module: moduleOf(canonical.ref) },
    ...(factory === undefined
      ? []
      : [{ label: 'factory', kind: 'call', code: factory.call, module: factory.module } as const]),
    ...(onFactory === undefined ? [] : [{ label: 'on factory', kind: 'share', share: onFactory } as const]),
    ...(onFactory === undefined || onFactory.unawaited === 0
      ? []
      : [{ label: 'not awaited', kind: 'fault', words: counted(onFactory.unawaited, 'promise') } as const]),
  ];
}

function readinessOf({ readiness, isolation, concepts, paths }: Audit): Page['readiness'] {
  const { gates, atLeast, atMost } = readiness;
  const range = atLeast === atMost ? String(atLeast) : `${atLeast} to ${atMost}`;
  const sentences = Object.entries(gateStates).flatMap(([state, label]) => {
    const names = gateNames.filter((gate) => gates[gate] === state);
    return names.length === 0 ? [] : [`${label}: ${names.join(', ')}.`];
  });
  return {
    title: `Readiness: ${range} of ${gateNames.length} gates`,
    paragraphs: [
      sentences.join(' '),
      ...(concepts.length === 0 ? ['The settings declare no concept, so that there is nothing to pass.'] : []),
      ...(gates.isolation === 'open' ? idleRemark(isolation) : []),
      ...(paths.length === 0 ? [] : [`This was looked at and nothing else: ${paths.join(', ')}.`]),
    ],
  };
}

function idleRemark({ idle }: Isolation): readonly string[] {
  return idle.length === 0 ? [] : [`For isolation, these rules are not on everywhere: ${idle.join(', ')}.`];
}

/** A list that is left out when it is empty. */
function titled<Item>(title: string, items: readonly Item[]): Titled<Item> | undefined {
  return items.length === 0 ? undefined : { title, items };
}

function row(label: string, tally: TallyRow['tally'], rest: Partial<TallyRow> = {}): TallyRow {
  return { label, isSum: false, tally, ...rest };
}

function moduleOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('#'));
}
