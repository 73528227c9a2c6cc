import { expect, it } from 'vitest';
import { keyPathOf } from '../../src/concepts/key-path.ts';

it.each([
  [[], ''],
  [['root'], 'root'],
  [['concepts', 0, 'factory', 'call'], 'concepts[0].factory.call'],
  [['concepts', 10, 'deprecated', 2, 'ref'], 'concepts[10].deprecated[2].ref'],
  [['two words', 'a"b', ''], '["two words"]["a\\"b"][""]'],
])('%j is written %s', (keys, keyPath) => {
  expect(keyPathOf(keys)).toBe(keyPath);
});
