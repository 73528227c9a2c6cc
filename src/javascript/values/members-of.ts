import { findCreator } from './find-creator.ts';
import { moved } from './follow-foreign.ts';
import { isNamed, matchKeys } from './member-key.ts';
import type { SourceFile } from '../source-file.ts';
import { type Value, valuesAt, withForeign } from './value.ts';

/** A value that may be read from another one. */
export interface Member {
  readonly value: Value;
  /** The text tells that it is this one. */
  readonly isCertain: boolean;
}

/**
 * The values that a value gives to whoever reads its member `key`. Any member may be read by a key that the text does not
 * tell, except from a module.
 */
export function membersOf(value: Value, key: string | undefined, file: SourceFile): readonly Member[] {
  switch (value.kind) {
    case 'namespace': {
      if (key === undefined) return [];
      const origin = file.graph.originAmong(value.path, key, file.landmarks.paths);
      const values = origin === undefined ? [] : valuesAt(origin, file);
      return withForeign(values, value.path, key).map((member) => ({ value: member, isCertain: true }));
    }
    case 'foreign':
      return [{ value: moved(value, isNamed(key) ? `.${key}` : '[]'), isCertain: isNamed(key) }];
    case 'holder': {
      const match = matchKeys(value.key, key);
      return match === 'never' ? [] : [{ value: value.value, isCertain: match === 'always' }];
    }
    case 'thing': {
      const creator = key === undefined ? undefined : findCreator(value.implementation, key, file);
      return creator === undefined ? [] : [{ value: creator, isCertain: true }];
    }
    default:
      return [];
  }
}
