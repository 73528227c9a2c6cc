import * as v from 'valibot';
import { findClosestName } from './find-closest-name.ts';

/**
 * Schema of a plain object that has the given keys and no others.
 *
 * Unlike `v.strictObject` alone it refuses arrays, names every unknown key together with the one that was probably
 * meant, and says of a missing key what its value should be.
 */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries, expected?: string) {
  return v.pipe(
    v.custom<v.InferInput<v.StrictObjectSchema<Entries, undefined>>>(isRecord, () => expected ?? expectedOf(entries)),
    v.strictObject(entries, (issue) => expectedOfKey(String(issue.path?.at(-1)?.key), entries)),
    v.rawCheck(({ dataset, addIssue }) => {
      const place = dataset.issues?.find(isUnknownKey)?.path?.[0];
      if (place?.type !== 'object') return;
      for (const [key, value] of Object.entries(place.input)) {
        // `v.strictObject` has reported the first unknown key and stopped there.
        if (key === place.key || Object.hasOwn(entries, key)) continue;
        addIssue({ message: expectedOfKey(key, entries), path: [{ ...place, key, value }] });
      }
    }),
  );
}

function expectedOf(entries: v.ObjectEntries): string {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
  if (required.length === 0) return `an object with any of the keys ${listOf(Object.keys(entries))}`;
  return `an object with the key${required.length > 1 ? 's' : ''} ${listOf(required)}`;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isUnknownKey({ type, expected, path }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never' && path?.length === 1;
}

function expectedOfKey(key: string, entries: v.ObjectEntries): string {
  const schema = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (schema !== undefined) return v.safeParse(schema, undefined).issues?.[0].message ?? 'a value';
  const closest = findClosestName(key, Object.keys(entries));
  return closest === undefined
    ? `no key but ${listOf(Object.keys(entries))}`
    : `no such key; did you mean '${closest}'?`;
}

/** A key for editors, such as `$schema`, is not among those that somebody looks for. */
function listOf(keys: readonly string[]): string {
  const names = keys.filter((key) => !key.startsWith('$'));
  list ??= new Intl.ListFormat('en');
  return list.format(names.map((key) => `'${key}'`));
}

// Making one takes longer than all schemas together, and only what is wrong needs it.
let list: Intl.ListFormat | undefined;
