import { describe, expect, it } from 'vitest';
import { faultsOf, sharedStateOf } from './shared-state-of.ts';

describe('the phases', () => {
  it('count what the module itself does as initialisation', () => {
    expect(faultsOf('const list = []; list.push(1); export const first = () => list[0];')).toEqual([]);
  });

  it('count what only the module calls as initialisation, however deep', () => {
    const code = `const list = [];
function fill(n) { if (n > 0) { add(n); fill(n - 1); } }
function add(n) { list.push(n); }
fill(3);`;
    expect(faultsOf(code)).toEqual([]);
  });

  it('lower a function, and all that it calls, once it is exported', () => {
    const code = `const list = [];
export function fill() { add(); }
function add() { list.push(1); }
fill();`;
    expect(faultsOf(code)).toEqual(['list: mutated']);
  });

  it('lower a function that is handed to an unknown one', () => {
    expect(faultsOf('let n = 0; const hit = () => { n += 1; }; listen(hit);')).toEqual(['n: reassigned']);
  });

  it('take a function that nothing calls for one that others call', () => {
    expect(faultsOf('let n = 0; function hit() { n += 1; }')).toEqual(['n: reassigned']);
  });
});

describe('the summaries', () => {
  it('carry an effect on a parameter through several calls', () => {
    const code = `const list = [];
const add = (target, item) => target.push(item);
const addTwice = (target, item) => { add(target, item); add(target, item); };
export function visit() { addTwice(list, 1); }`;
    expect(faultsOf(code)).toEqual(['list: mutated']);
  });

  it('end in circles', () => {
    const code = `const list = [];
function odd(target, n) { if (n > 0) even(target, n - 1); }
function even(target, n) { target.push(n); odd(target, n - 1); }
export function visit() { odd(list, 3); }`;
    expect(faultsOf(code)).toEqual(['list: mutated']);
  });

  it('tell one call of a function from another', () => {
    const code = `const list = [];
const add = (target) => target.push(1);
add(list);
export function visit() { const own = []; add(own); return own; }`;
    expect(faultsOf(code)).toEqual([]);
  });
});

describe('what is found', () => {
  it('stands at the declaration, with the first write and the number of writes', () => {
    const [state] = sharedStateOf('let n = 0;\nexport function hit() {\n  n = 1;\n  n = 2;\n}');
    expect(state).toMatchObject({
      place: { range: [4, 5], loc: { start: { line: 1, column: 4 }, end: { line: 1, column: 5 } } },
      fault: 'reassigned',
      name: 'n',
      writer: "'hit'",
      line: 3,
      writes: 2,
    });
  });

  it('is in source order', () => {
    expect(faultsOf('let a = 0; let b = 0; export const hit = () => { b += 1; a += 1; };')).toEqual([
      'a: reassigned',
      'b: reassigned',
    ]);
  });
});
