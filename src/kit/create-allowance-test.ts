import { referencePattern } from '../concepts/parse-reference.ts';
import type { TakeSite } from '../javascript/singletons/find-takes.ts';
import { locate } from '../modules/settings/locate.ts';
import { graph } from './view-of.ts';

/**
 * Makes the test for the entries of `allow`: names as the text has them, or references to what is taken, to the function
 * that gives it, or to the class that it is a member of.
 */
export function createAllowanceTest(entries: readonly string[], root: string): (take: TakeSite) => boolean {
  const names = new Set(entries.filter((entry) => !entry.includes('#')));
  const places = new Set(entries.flatMap((entry) => placesOf(entry, root)));
  return ({ name, holder, sources }) => {
    const bare = name.replace(/\(\)$/u, '');
    if (names.has(bare) || names.has(holder) || names.has(bare.split('.')[0] ?? '')) return true;
    return sources.some(({ path, localName, member }) => {
      const place = `${path}#${localName}`;
      return places.has(place) || (member !== undefined && places.has(`${place}.${member}`));
    });
  };
}

function placesOf(entry: string, root: string): readonly string[] {
  const [, module, exportName, member] = referencePattern.exec(entry) ?? [];
  if (module === undefined || exportName === undefined) return [];
  const location = locate({ text: entry, module, exportName, member, keyPath: '' }, root, graph);
  if (location === undefined) return [];
  const { path, localName } = location.origin;
  return [location.member === undefined ? `${path}#${localName}` : `${path}#${localName}.${location.member}`];
}
