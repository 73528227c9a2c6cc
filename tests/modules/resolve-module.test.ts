import { describe, expect, it } from 'vitest';

import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { type TemporaryProject, temporaryProject } from './temporary-project.ts';

function resolver(project: TemporaryProject): (from: string, specifier: string) => string | undefined {
  const graph = createModuleGraph();
  return (from, specifier) => graph.resolve(specifier, project.path(from))?.replace(`${project.root}/`, '');
}

function resolved(files: Record<string, string>, from: string, specifier: string): string | undefined {
  return resolver(temporaryProject(files))(from, specifier);
}

describe('a relative specifier', () => {
  const files = {
    'src/m.ts': '',
    'src/a.ts': '',
    'src/component.tsx': '',
    'src/script.mts': '',
    'src/old.cts': '',
    'src/plain.js': '',
    'src/both.ts': '',
    'src/both.js': '',
    'src/folder/index.ts': '',
    'src/twice.ts': '',
    'src/twice/index.ts': '',
    'src/types.d.ts': '',
    'src/data.json': '{}',
    'src/style.css': '',
    'src/dots.in.name.ts': '',
    'src/query?raw.ts': '',
    'index.ts': '',
    'empty/readme.md': '',
  };

  it.each([
    ['./a', 'src/a.ts'],
    ['./a.ts', 'src/a.ts'],
    ['./a.js', 'src/a.ts'],
    ['./component', 'src/component.tsx'],
    ['./component.js', 'src/component.tsx'],
    ['./component.jsx', 'src/component.tsx'],
    ['./script.mjs', 'src/script.mts'],
    ['./old.cjs', 'src/old.cts'],
    ['./plain', 'src/plain.js'],
    ['./plain.js', 'src/plain.js'],
    ['./both', 'src/both.ts'],
    ['./both.js', 'src/both.ts'],
    ['./folder', 'src/folder/index.ts'],
    ['./folder/', 'src/folder/index.ts'],
    ['./folder/index.js', 'src/folder/index.ts'],
    ['./twice', 'src/twice.ts'],
    ['./twice/', 'src/twice/index.ts'],
    ['./types', 'src/types.d.ts'],
    ['./types.js', 'src/types.d.ts'],
    ['./data.json', 'src/data.json'],
    ['./style.css', 'src/style.css'],
    ['./dots.in.name', 'src/dots.in.name.ts'],
    ['./a?raw', 'src/a.ts'],
    ['./a.ts?worker&inline', 'src/a.ts'],
    ['./a.ts#part', 'src/a.ts'],
    ['..', 'index.ts'],
    ['../', 'index.ts'],
    ['../empty', undefined],
    ['./missing', undefined],
    ['./missing?raw', undefined],
    ['./a/inside', undefined],
    ['.', undefined],
  ])('%s', (specifier, expected) => {
    expect(resolved(files, 'src/m.ts', specifier)).toBe(expected);
  });

  it('may be absolute or a file URL', () => {
    const project = temporaryProject(files);
    const resolve = resolver(project);
    expect(resolve('src/m.ts', project.path('src/a'))).toBe('src/a.ts');
    expect(resolve('src/m.ts', `file://${project.path('src/a.ts')}`)).toBe('src/a.ts');
  });

  it('resolves from a file that is not saved yet', () => {
    expect(resolved(files, 'src/new.ts', './a')).toBe('src/a.ts');
  });

  it('does not resolve from a text without a file', () => {
    expect(createModuleGraph().resolve('./a', '<input>')).toBeUndefined();
  });
});

describe('what is no file', () => {
  it.each([
    'fs',
    'node:fs/promises',
    '',
    'https://esm.sh/a',
    'data:text/javascript,1',
    'virtual:module',
    '\0module',
    '?',
    '#',
  ])('%j', (specifier) => {
    expect(resolved({ 'm.ts': '' }, 'm.ts', specifier)).toBeUndefined();
  });
});

describe('an alias', () => {
  const source = { 'src/a.ts': '', 'src/m.ts': '' };
  const paths = JSON.stringify({ compilerOptions: { paths: { '@/*': ['./src/*'] } } });

  it.each([
    ['of the configuration', { 'tsconfig.json': paths }],
    ['of a configuration with comments', { 'tsconfig.json': `// why\n${paths.slice(0, -1)},}` }],
    ['of an extended configuration', { 'tsconfig.json': '{ "extends": "./base.json" }', 'base.json': paths }],
    [
      'of one of several extended configurations',
      { 'tsconfig.json': '{ "extends": ["./other.json", "./base.json"] }', 'base.json': paths, 'other.json': '{}' },
    ],
    [
      'of a configuration extended from a package',
      {
        'tsconfig.json': '{ "extends": "@acme/config/base.json" }',
        'node_modules/@acme/config/package.json': '{}',
        'node_modules/@acme/config/base.json': '{ "compilerOptions": { "paths": { "@/*": ["../../../src/*"] } } }',
      },
    ],
    [
      'of a referenced configuration',
      {
        'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
        'tsconfig.app.json': paths,
      },
    ],
    ['of a configuration that leaves the file out', { 'tsconfig.json': `{ "include": ["lib"], ${paths.slice(1)}` }],
    ['of a JavaScript project', { 'jsconfig.json': paths }],
  ])('%s', (_, files) => {
    expect(resolved({ ...source, ...files }, 'src/m.ts', '@/a')).toBe('src/a.ts');
  });

  it('may be a base folder', () => {
    const config = '{ "compilerOptions": { "baseUrl": "./src" } }';
    expect(resolved({ ...source, 'tsconfig.json': config }, 'src/m.ts', 'a')).toBe('src/a.ts');
  });

  it('has fallbacks', () => {
    const config = '{ "compilerOptions": { "paths": { "@/*": ["./gone/*", "./src/*"] } } }';
    expect(resolved({ ...source, 'tsconfig.json': config }, 'src/m.ts', '@/a')).toBe('src/a.ts');
  });

  const packages = { 'packages/a/src/a.ts': '', 'packages/a/src/m.ts': '', 'packages/b/src/m.ts': '' };

  it('of a base that only the packages extend is known in them and not above', () => {
    const files = {
      ...packages,
      'tsconfig.base.json': '{ "compilerOptions": { "paths": { "@a/*": ["./packages/a/src/*"] } } }',
      'packages/b/tsconfig.json': '{ "extends": "../../tsconfig.base.json" }',
    };
    expect(resolved(files, 'packages/b/src/m.ts', '@a/a')).toBe('packages/a/src/a.ts');
    expect(resolved(files, 'packages/a/src/m.ts', '@a/a')).toBeUndefined();
    expect(resolved(files, 'settings.ts', '@a/a')).toBeUndefined();
    const extended = { ...files, 'tsconfig.json': '{ "extends": "./tsconfig.base.json" }' };
    expect(resolved(extended, 'settings.ts', '@a/a')).toBe('packages/a/src/a.ts');
  });

  it('of one project of a solution is known in it and neither above nor beside', () => {
    const files = {
      ...packages,
      'tsconfig.json': '{ "files": [], "references": [{ "path": "packages/a" }, { "path": "packages/b" }] }',
      'packages/a/tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      'packages/b/tsconfig.json': '{}',
    };
    expect(resolved(files, 'packages/a/src/m.ts', '@/a')).toBe('packages/a/src/a.ts');
    expect(resolved(files, 'packages/b/src/m.ts', '@/a')).toBeUndefined();
    expect(resolved(files, 'settings.ts', '@/a')).toBeUndefined();
  });

  it('belongs to the nearest configuration', () => {
    const files = { ...source, 'tsconfig.json': paths, 'sub/tsconfig.json': '{}', 'sub/m.ts': '' };
    expect(resolved(files, 'sub/m.ts', '@/a')).toBeUndefined();
  });

  it('does not resolve without its configuration', () => {
    expect(resolved(source, 'src/m.ts', '@/a')).toBeUndefined();
  });
});

describe('a broken configuration', () => {
  it.each([
    ['no JSON', '{ nope'],
    ['a missing base', '{ "extends": "./missing.json" }'],
    ['itself as base', '{ "extends": "./tsconfig.json" }'],
    ['a missing reference', '{ "references": [{ "path": "./missing" }] }'],
    ['no object', '[]'],
    ['nothing', ''],
    ['odd values', '{ "compilerOptions": { "paths": 3 }, "include": {} }'],
  ])('with %s leaves other specifiers alone', (_, config) => {
    const resolve = resolver(
      temporaryProject({
        'tsconfig.json': config,
        'm.ts': '',
        'a.ts': '',
        'node_modules/lib/index.js': '',
      }),
    );
    expect(resolve('m.ts', './a.js')).toBe('a.ts');
    expect(resolve('m.ts', 'lib')).toBe('node_modules/lib/index.js');
    expect(resolve('m.ts', '@/a')).toBeUndefined();
  });

  it('in a folder named like the file is passed over', () => {
    expect(resolved({ 'tsconfig.json/a': '', 'm.ts': '', 'a.ts': '' }, 'm.ts', './a')).toBe('a.ts');
  });
});

describe('root folders', () => {
  it('are laid over each other', () => {
    const files = {
      'tsconfig.json': '{ "compilerOptions": { "rootDirs": ["./src", "./generated"] } }',
      'src/m.ts': '',
      'generated/a.ts': '',
    };
    expect(resolved(files, 'src/m.ts', './a')).toBe('generated/a.ts');
  });
});

describe('a package', () => {
  function inPackage(manifest: object, files: readonly string[], specifier = 'lib'): string | undefined {
    const contents = new Map(files.map((file) => [`node_modules/lib/${file}`, '']));
    const project = {
      'm.ts': '',
      'node_modules/lib/package.json': JSON.stringify(manifest),
      ...Object.fromEntries(contents),
    };
    return resolved(project, 'm.ts', specifier)?.replace('node_modules/lib/', '');
  }

  it.each([
    ['its types', { main: './a.js', types: './types/a.d.ts' }, ['a.js', 'types/a.d.ts'], 'types/a.d.ts'],
    ['a declaration beside its main file', { main: './a.js' }, ['a.js', 'a.d.ts'], 'a.d.ts'],
    ['its main file without types', { main: './a.js' }, ['a.js'], 'a.js'],
    ['its index', {}, ['index.js'], 'index.js'],
    ['its ES module', { main: './a.js', module: './a.mjs' }, ['a.js', 'a.mjs'], 'a.mjs'],
    ['the exports over the rest', { main: './a.js', exports: './b.js' }, ['a.js', 'b.js'], 'b.js'],
    [
      'one face for both kinds of import',
      {
        exports: {
          import: { types: './a.d.mts', default: './a.mjs' },
          require: { types: './a.d.cts', default: './a.cjs' },
        },
      },
      ['a.d.mts', 'a.mjs', 'a.d.cts', 'a.cjs'],
      'a.d.mts',
    ],
    [
      'the same face in another order',
      { exports: { require: './a.cjs', import: './a.mjs' } },
      ['a.mjs', 'a.cjs'],
      'a.cjs',
    ],
    [
      'its TypeScript source',
      { exports: { '.': { source: './src/a.ts', types: './a.d.ts', default: './a.js' } } },
      ['src/a.ts', 'a.d.ts', 'a.js'],
      'src/a.ts',
    ],
    [
      'what it ships when the source is left out',
      { exports: { '.': { source: './src/a.ts', types: './a.d.ts', default: './a.js' } } },
      ['a.d.ts', 'a.js'],
      'a.d.ts',
    ],
    ['nothing that it does not export', { exports: { './other': './a.js' } }, ['a.js'], undefined],
    ['nothing for a manifest that leads nowhere', { main: './gone.js' }, [], undefined],
  ])('gives %s', (_, manifest, files, expected) => {
    expect(inPackage(manifest, files)).toBe(expected);
  });

  it('gives the same module by a subpath and by the main entry', () => {
    const manifest = { exports: { '.': { types: './a.d.ts', default: './a.js' }, './a': './a.js' } };
    expect(inPackage(manifest, ['a.d.ts', 'a.js'], 'lib/a')).toBe('a.d.ts');
  });

  it('has patterns', () => {
    expect(inPackage({ exports: { './*': './dist/*.js' } }, ['dist/x.js'], 'lib/x')).toBe('dist/x.js');
  });

  it('with a broken manifest is not resolved', () => {
    const files = { 'm.ts': '', 'node_modules/lib/package.json': '{ nope', 'node_modules/lib/index.js': '' };
    expect(resolved(files, 'm.ts', 'lib')).toBeUndefined();
  });

  it('that is not installed is not resolved', () => {
    expect(resolved({ 'm.ts': '' }, 'm.ts', 'lib')).toBeUndefined();
  });

  it('has imports of its own and may import itself', () => {
    const files = {
      'package.json': JSON.stringify({
        name: 'self',
        exports: './a.ts',
        imports: { '#a': './a.ts', '#src/*': './src/*.ts' },
      }),
      'a.ts': '',
      'src/b.ts': '',
      'm.ts': '',
    };
    const resolve = resolver(temporaryProject(files));
    expect([resolve('m.ts', '#a'), resolve('m.ts', '#src/b'), resolve('m.ts', 'self'), resolve('m.ts', '#c')]).toEqual([
      'a.ts',
      'src/b.ts',
      'a.ts',
      undefined,
    ]);
  });
});

describe('a workspace', () => {
  it('is known by the real path of its packages', () => {
    const project = temporaryProject({
      'packages/engine/package.json': '{ "name": "@acme/engine", "main": "./src/index.ts" }',
      'packages/engine/src/index.ts': "export * from './engine';",
      'packages/engine/src/engine.ts': 'export class Engine {}',
      'packages/app/m.ts': '',
    });
    project.link('node_modules/@acme/engine', '../../packages/engine');
    const resolve = resolver(project);
    expect(resolve('packages/app/m.ts', '@acme/engine')).toBe('packages/engine/src/index.ts');
    expect(resolve('packages/app/m.ts', '@acme/engine/src/engine')).toBe('packages/engine/src/engine.ts');
  });

  it('is known by its source rather than by what is built from it', () => {
    const project = temporaryProject({
      'packages/engine/package.json': JSON.stringify({
        exports: { '.': { development: './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' } },
      }),
      'packages/engine/src/index.ts': '',
      'packages/engine/dist/index.d.ts': '',
      'packages/engine/dist/index.js': '',
      'packages/app/m.ts': '',
    });
    project.link('node_modules/@acme/engine', '../../packages/engine');
    expect(resolver(project)('packages/app/m.ts', '@acme/engine')).toBe('packages/engine/src/index.ts');
  });
});

describe('a condition of the configuration', () => {
  const manifest = JSON.stringify({
    imports: { '#models': { 'acme-ts': './src/models.ts', default: './dist/models.js' } },
  });
  const files = { 'package.json': manifest, 'src/m.ts': '', 'src/models.ts': '', 'dist/models.js': '' };
  const conditions = JSON.stringify({ compilerOptions: { customConditions: ['acme-ts'] } });

  it.each([
    ['is met', { 'tsconfig.json': conditions }, 'src/models.ts'],
    [
      'is met when it is extended',
      { 'src/tsconfig.json': '{ "extends": "../b.json" }', 'b.json': conditions },
      'src/models.ts',
    ],
    ['is not met without the configuration', {}, 'dist/models.js'],
    ['is not met by another one', { 'tsconfig.json': conditions.replace('acme', 'other') }, 'dist/models.js'],
    ['is not met when it is no list', { 'tsconfig.json': conditions.replace(/[[\]]/gu, '') }, 'dist/models.js'],
  ])('%s', (_, configs, expected) => {
    expect(resolved({ ...files, ...configs }, 'src/m.ts', '#models')).toBe(expected);
  });
});

describe('symbolic links', () => {
  it('lead to the real file', () => {
    const project = temporaryProject({ 'm.ts': '', 'real/a.ts': '' });
    project.link('alias', 'real');
    project.link('b.ts', 'real/a.ts');
    const resolve = resolver(project);
    expect([resolve('m.ts', './alias/a'), resolve('m.ts', './b')]).toEqual(['real/a.ts', 'real/a.ts']);
  });

  it('that lead in a circle or nowhere are not resolved', () => {
    const project = temporaryProject({ 'm.ts': '' });
    project.link('one.ts', 'two.ts');
    project.link('two.ts', 'one.ts');
    project.link('gone.ts', 'missing.ts');
    project.link('folder', '.');
    const resolve = resolver(project);
    expect([resolve('m.ts', './one'), resolve('m.ts', './gone'), resolve('m.ts', './folder/folder/m')]).toEqual([
      undefined,
      undefined,
      'm.ts',
    ]);
  });
});

describe('the identity of a file', () => {
  it('is the implementation in the project and the declaration in a package', () => {
    const project = temporaryProject({
      'a.js': '',
      'a.d.ts': '',
      'only.d.ts': '',
      'node_modules/lib/a.js': '',
      'node_modules/lib/a.d.ts': '',
    });
    project.link('link.js', 'a.js');
    const graph = createModuleGraph();
    const pathOf = (file: string): string => graph.pathOf(project.path(file)).replace(`${project.root}/`, '');
    expect(pathOf('a.d.ts')).toBe('a.js');
    expect(pathOf('link.js')).toBe('a.js');
    expect(pathOf('only.d.ts')).toBe('only.d.ts');
    expect(pathOf('node_modules/lib/a.js')).toBe('node_modules/lib/a.d.ts');
    expect(pathOf('new/file.ts')).toBe('new/file.ts');
  });
});
