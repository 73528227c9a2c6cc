import { describe, expect, it } from 'vitest';
import { compileGlob } from '../../src/concepts/compile-glob.ts';

describe('compileGlob', () => {
  it.each([
    ['src/*.ts', 'src/a.ts'],
    ['src/*', 'src/.hidden'],
    ['src/a?.ts', 'src/ab.ts'],
    ['src/**', 'src/a/b/c.ts'],
    ['src/**', 'src/.hidden/a.ts'],
    ['**/*.ts', 'a.ts'],
    ['**/*.ts', 'src/a/b.ts'],
    ['src/**/agents/**/*.ts', 'src/agents/a.ts'],
    ['src/**/agents/**/*.ts', 'src/a/agents/b/c.ts'],
    ['{src,lib}/**', 'lib/a.ts'],
    ['src/{a,b/{c,d}}/*.ts', 'src/b/d/x.ts'],
    ['src/{agents/**,main.ts}', 'src/agents/a/b.ts'],
    ['src/a.{ts,mts}', 'src/a.mts'],
    ['src/v{1..3}/*', 'src/v2/a.ts'],
    ['./src/**', 'src/a.ts'],
    ['../shared/**', '../shared/a.ts'],
    ['src/[id]/**', 'src/[id]/page.tsx'],
    ['src/[...all]/*', 'src/[...all]/page.tsx'],
    ['src/(group)/*', 'src/(group)/page.tsx'],
    ['src/@part/*', 'src/@part/page.tsx'],
    ['src/+(a)/$b/^c/*', 'src/+(a)/$b/^c/page.tsx'],
    ['src/{(a),[b]}/*', 'src/[b]/page.tsx'],
    ['src/a b#/*', 'src/a b#/c.ts'],
    ['#src/*', '#src/a.ts'],
    ['src/{a/*', 'src/{a/b.ts'],
  ])('%s matches %s', (glob, path) => {
    expect(compileGlob(glob)(path)).toBe(true);
  });

  it.each([
    ['src/*.ts', 'src/a/b.ts'],
    ['src/*.ts', 'src/a.tsx'],
    ['src/*.ts', 'src/a-ts'],
    ['src/a?.ts', 'src/a.ts'],
    ['src/a?b.ts', 'src/a/b.ts'],
    ['src/**', 'lib/src/a.ts'],
    ['src/**', 'srcs/a.ts'],
    ['src/**', '.src/a.ts'],
    ['src/**', '../src/a.ts'],
    ['src/**', String.raw`src\a.ts`],
    ['src/agents', 'src/agents/a.ts'],
    ['{src,lib}/**', 'li/a.ts'],
    ['src/v{1..3}/*', 'src/v4/a.ts'],
    ['src/[id]/**', 'src/i/page.tsx'],
    ['src/(group)/*', 'src/group/page.tsx'],
    ['src/@(a|b)/*', 'src/a/page.tsx'],
    ['src/!(a)/*', 'src/b/page.tsx'],
    ['src/A.ts', 'src/a.ts'],
  ])('%s does not match %s', (glob, path) => {
    expect(compileGlob(glob)(path)).toBe(false);
  });
});
