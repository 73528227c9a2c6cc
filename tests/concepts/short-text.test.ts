import { expect, it } from 'vitest';
import { plainCopyOf } from '../../src/concepts/plain-copy.ts';
import { shortTextOf } from '../../src/concepts/short-text.ts';

it.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [true, 'true'],
  [-0.5, '-0.5'],
  [NaN, 'NaN'],
  [-Infinity, '-Infinity'],
  ['a "b"', '"a \\"b\\""'],
  [[1, undefined, NaN], '[1,null,"<NaN>"]'],
  [{ make: () => 1, size: 2n }, '{"make":"<a function>","size":"<a bigint>"}'],
  [new Date(0), 'an instance of Date'],
  ['x'.repeat(100), `"${'x'.repeat(77)}…"`],
  [Array.from({ length: 100 }, () => 'x'), `[${'"x",'.repeat(25).slice(0, 78)}…`],
])('%o is shown as %s', (value, text) => {
  expect(shortTextOf(plainCopyOf(value))).toBe(text);
});
