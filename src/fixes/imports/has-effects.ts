import type { SourceFile } from '../../javascript/source-file.ts';

/** Does the module that a specifier names do something when it is loaded, or one whose exports it hands on? */
export function hasEffects(specifier: string, { graph, path: from }: SourceFile): boolean {
  const entry = graph.resolve(specifier, from);
  const loaded = new Set(entry === undefined ? [] : [entry]);
  for (const path of loaded) {
    const record = graph.recordOf(path);
    if (record?.hasSideEffects === true) return true;
    const handedOn = [...(record?.exports.values() ?? [])].flatMap((each) =>
      each.kind === 'indirect' ? each.specifier : [],
    );
    for (const each of new Set([...(record?.stars ?? []), ...handedOn])) {
      const target = graph.resolve(each, path);
      if (target !== undefined) loaded.add(target);
    }
  }
  return false;
}
