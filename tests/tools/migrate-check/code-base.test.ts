import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CodeBase } from '../../../tools/migrate-check/code-base.ts';
import { checkoutOf } from './checkout.ts';

const FILES = {
  'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "target": "ES2022" }, "include": ["src"] }',
  'src/consumer.ts': 'export const double = (factor) => factor * planck;\n',
  'node_modules/@types/physics/index.d.ts': 'declare const planck: number;\n',
};

describe('the code base of a project that has a TypeScript which is too old to be called', () => {
  it('is checked with the defaults that it was written for', () => {
    expect(complaintsOf({ ...FILES, 'node_modules/typescript/package.json': '{ "version": "4.6.3" }' })).toEqual([]);
  });

  it('is checked with what its configuration says in spite of them', () => {
    const strict = FILES['tsconfig.json'].replace('"target"', '"strict": true, "target"');
    const files = {
      ...FILES,
      'tsconfig.json': strict,
      'node_modules/typescript/package.json': '{ "version": "5.9.3" }',
    };
    expect(complaintsOf(files)).toEqual([7006]);
  });

  it.each([
    ['of version 6', { 'node_modules/typescript/package.json': '{ "version": "6.0.3" }' }],
    ['of version 7', { 'node_modules/typescript/package.json': '{ "version": "7.0.2" }' }],
    ['that is not installed', {}],
  ])('is checked with the defaults of the compiler when that stands in for one %s', (_, installed) => {
    expect(complaintsOf({ ...FILES, ...installed })).toEqual([7006, 2304]);
  });
});

it('leaves out data that is imported', () => {
  const tsconfig = '{ "compilerOptions": { "resolveJsonModule": true }, "include": ["src", "src/units.json"] }';
  const files = { 'tsconfig.json': tsconfig, 'src/units.json': '{}', 'src/consumer.ts': 'export {};\n' };
  expect([...new CodeBase(ts, checkoutOf(files), ['tsconfig.json']).files().keys()]).toEqual(['src/consumer.ts']);
});

function complaintsOf(files: Readonly<Record<string, string>>): readonly number[] {
  return new CodeBase(ts, checkoutOf(files), ['tsconfig.json']).problems().map(({ code }) => code);
}
