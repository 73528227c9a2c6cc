import type { TSESTree } from '@typescript-eslint/utils';
import { memberKey } from './member-key.ts';
import type { SourceFile } from '../source-file.ts';

/** Where the keys of an object literal are given their values, as offsets in the text. */
export interface ObjectLayout {
  /** The last place for each key. */
  readonly last: ReadonlyMap<string, number>;
  /** The last place that may give any key a value: a spread, or a key that the text does not tell. */
  readonly lastOpen: number;
}

const known = new WeakMap<TSESTree.ObjectExpression, ObjectLayout>();

export function layoutOf(object: TSESTree.ObjectExpression, file: SourceFile): ObjectLayout {
  let layout = known.get(object);
  if (layout === undefined) known.set(object, (layout = readLayout(object, file)));
  return layout;
}

function readLayout({ properties }: TSESTree.ObjectExpression, file: SourceFile): ObjectLayout {
  const last = new Map<string, number>();
  let lastOpen = -1;
  for (const property of properties) {
    const key = property.type === 'Property' ? memberKey(property, file) : undefined;
    if (key === undefined) [lastOpen] = property.range;
    else last.set(key, property.range[0]);
  }
  return { last, lastOpen };
}
