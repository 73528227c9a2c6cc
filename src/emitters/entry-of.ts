/** The entry of a record under a name that comes from the code: `valueOf` is none. */
export function entryOf<Entry>(record: Readonly<Record<string, Entry>> | undefined, name: string): Entry | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
