import { findOverloadProblems } from './find-overload-problems.ts';
import { keyPathOf, type Keys } from './key-path.ts';
import type { SettingsProblem } from './settings-error.ts';
import type { ParsedSettings } from './settings-schema.ts';

type ParsedConcept = ParsedSettings['concepts'][number];

/** Finds keys that are well-formed by themselves but cannot be true together. */
export function findContradictions({ concepts }: ParsedSettings): SettingsProblem[] {
  return [
    ...findSharedNames(concepts),
    ...findDoublyJudged(concepts),
    ...concepts.flatMap((concept, index) => [
      ...findIdleCalls(concept, ['concepts', index]),
      ...findRepeatedParameters(concept, ['concepts', index]),
      ...findOverloadProblems(concept, ['concepts', index]),
      ...findSelfClosingPairs(concept, ['concepts', index]),
    ]),
  ];
}

function findSharedNames(concepts: readonly ParsedConcept[]): SettingsProblem[] {
  const places = new Map<string, Keys>();
  return concepts.flatMap(({ name }, index) => {
    const keys = ['concepts', index, 'name'];
    const other = places.get(name);
    if (other === undefined) places.set(name, keys);
    return other === undefined ? [] : [{ keys, found: name, expected: `another name than ${keyPathOf(other)}` }];
  });
}

/** Finds references deprecated more than once, and references that are canonical as well as deprecated. */
function findDoublyJudged(concepts: readonly ParsedConcept[]): SettingsProblem[] {
  const canonical = new Map(
    concepts.map((concept, index) => [identityOf(concept.canonical), ['concepts', index, 'canonical']]),
  );
  const deprecated = new Map<string, Keys>();
  return concepts.flatMap((concept, index) =>
    deprecatedOf(concept, ['concepts', index]).flatMap(({ keys, ref }) => {
      const identity = identityOf(ref);
      const other = canonical.get(identity) ?? deprecated.get(identity);
      deprecated.set(identity, other ?? keys);
      return other === undefined ? [] : [{ keys, found: ref, expected: `another reference than ${keyPathOf(other)}` }];
    }),
  );
}

function findIdleCalls(concept: ParsedConcept, above: Keys): SettingsProblem[] {
  if (concept.factory !== undefined) return [];
  return concept.deprecated.flatMap((entry, index) => {
    if (typeof entry === 'string' || entry.call === undefined) return [];
    const keys = [...above, 'deprecated', index, 'call'];
    return [{ keys, found: entry.call, expected: `no call, since ${keyPathOf(above)} has no factory` }];
  });
}

function findRepeatedParameters(concept: ParsedConcept, above: Keys): SettingsProblem[] {
  return concept.deprecated.flatMap((entry, index) => {
    const parameters = (typeof entry === 'string' ? undefined : entry.parameters) ?? [];
    const seen = new Set<string>();
    return parameters.flatMap((name, position) => {
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      const keys = [...above, 'deprecated', index, 'parameters', position];
      return [{ keys, found: name, expected: 'a parameter name that does not stand before it already' }];
    });
  });
}

function findSelfClosingPairs({ events }: ParsedConcept, above: Keys): SettingsProblem[] {
  return events.pairs.flatMap(({ start, end }, index) => {
    const keys = [...above, 'events', 'pairs', index, 'end'];
    const expected = 'another event than the start of the pair';
    if (typeof end === 'string') return end === start ? [{ keys, found: end, expected }] : [];
    return end.flatMap((name, position) =>
      name === start ? [{ keys: [...keys, position], found: name, expected }] : [],
    );
  });
}

function deprecatedOf({ deprecated }: ParsedConcept, above: Keys): { keys: Keys; ref: string }[] {
  return deprecated.map((entry, index) => {
    const keys = [...above, 'deprecated', index];
    return typeof entry === 'string' ? { keys, ref: entry } : { keys: [...keys, 'ref'], ref: entry.ref };
  });
}

/**
 * Text under which two spellings of one reference are the same, as far as texts can tell.
 *
 * Without a slash a module may be a package, and `bignumber.js` is another package than `bignumber`.
 */
function identityOf(reference: string): string {
  const [module = '', thing = ''] = reference.split(/(?<=.)#/);
  const path = module.includes('/') ? module.replace(/\.[cm]?[jt]sx?$/, '') : module;
  return `${path.replace(/^(?:\.\/)+/, '')}#${thing}`;
}
