import { describe, expect, it } from 'vitest';
import { asItIs, inFunction, writesInFunction } from '../../../tools/peer-suites/translate.ts';

describe('a case of a peer in the words of our rule', () => {
  it('may stay as it is', () => {
    expect(asItIs('a = 1;')).toBe('a = 1;');
  });

  it('has its writes in an exported function, below what it declares', () => {
    expect(
      writesInFunction(`import m from 'm'; const a = { b: 1 } as Box; m.b = 1; const c = Object.assign(a, m);`),
    ).toBe(
      `import m from 'm';
const a = { b: 1 } as Box;
export function perRequest() {
m.b = 1;
const c = Object.assign(a, m);
}`,
    );
  });

  it('is left alone where there is nothing but declarations', () => {
    expect(writesInFunction('let a; function f() { a = 1; }')).toBe('let a; function f() { a = 1; }');
  });

  it('has all but its imports in an exported function', () => {
    expect(inFunction(`import m from 'm'; const a = []; a.push(m);`)).toBe(
      `import m from 'm';
export function perRequest() {
const a = [];
a.push(m);
}`,
    );
  });
});
