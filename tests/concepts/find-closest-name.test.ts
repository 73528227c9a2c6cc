import { expect, it } from 'vitest';
import { findClosestName } from '../../src/concepts/find-closest-name.ts';

const keys = ['ref', 'parameters', 'call', 'reason', 'since', 'removeBy'];

it.each([
  ['Ref', 'ref'],
  ['reference', 'ref'],
  ['params', 'parameters'],
  ['paramaters', 'parameters'],
  ['raeson', 'reason'],
  ['sinc', 'since'],
  ['removeAt', 'removeBy'],
  ['remove_by', 'removeBy'],
  ['calls', 'call'],
])('%s probably means %s', (name, meant) => {
  expect(findClosestName(name, keys)).toBe(meant);
});

it.each(['', 'x', 'version', 'module', '__proto__', 'x'.repeat(1_000_000)])('%.20s means nothing known', (name) => {
  expect(findClosestName(name, keys)).toBeUndefined();
});
