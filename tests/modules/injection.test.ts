import { describe, expect, it } from 'vitest';

import type { InjectionShape } from '../../src/modules/signatures/injection-shape.ts';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

const neighbours = {
  'b.ts':
    'export class B {}\nexport interface Shape {}\nexport default class {}\nexport const value = 1;\nclass Hidden {}',
  'barrel.ts': "export { B as Renamed } from './b';",
};

/** The shape of the class `A` of a module beside {@link neighbours}; paths are relative to the project. */
function shapeOf(text: string, files: Record<string, string> = {}): InjectionShape | undefined {
  const project = temporaryProject({ ...neighbours, ...files, 'a.ts': text });
  const shape = createModuleGraph().injectionOf({ path: project.path('a.ts'), localName: 'A' });
  return JSON.parse(JSON.stringify(shape ?? null).replaceAll(`${project.root}/`, '')) as InjectionShape | undefined;
}

/** `export @ module`, or `-` for a parameter without a token. */
function tokensOf(text: string, files?: Record<string, string>): readonly string[] | undefined {
  return shapeOf(text, files)?.parameters?.map(({ token }) =>
    token === undefined ? '-' : `${token.exportName} @ ${token.path}${token.specifier === undefined ? ' itself' : ''}`,
  );
}

describe('tokens of parameters', () => {
  it.each([
    ["import { B } from './b'; export class A { constructor(b: B) {} }", ['B @ b.ts']],
    [
      "import { B } from './b'; export class A { constructor(private readonly b: B, c?: B, d: B = f()) {} }",
      ['B @ b.ts', 'B @ b.ts', 'B @ b.ts'],
    ],
    ["import { B as C } from './b'; export class A { constructor(b: C) {} }", ['B @ b.ts']],
    ["import C from './b'; export class A { constructor(b: C) {} }", ['default @ b.ts']],
    ["import * as c from './b'; export class A { constructor(b: c.B) {} }", ['B @ b.ts']],
    ["import { Renamed } from './barrel'; export class A { constructor(b: Renamed) {} }", ['Renamed @ barrel.ts']],
    ['export class B {} export class A { constructor(b: B) {} }', ['B @ a.ts itself']],
    ['class B {} export { B as C }; export class A { constructor(b: B) {} }', ['C @ a.ts itself']],
    ["import { B } from './b'; export class A { constructor(@Inject(B) b: Shape) {} }", ['B @ b.ts']],
    ["import * as c from './b'; export class A { constructor(@Inject(c.B) b: Shape) {} }", ['B @ b.ts']],
    ["import { B } from './b'; class Base { constructor(b: B) {} } export class A extends Base {}", ['B @ b.ts']],
    ['export class A {}', []],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it.each([
    ['a class that is not exported', 'class B {} export class A { constructor(b: B) {} }'],
    ['an import that is erased', "import type { B } from './b'; export class A { constructor(b: B) {} }"],
    ['a clause that is erased', "import { type B } from './b'; export class A { constructor(b: B) {} }"],
    ['an interface', "import { Shape } from './b'; export class A { constructor(b: Shape) {} }"],
    ['a value', "import { value } from './b'; export class A { constructor(@Inject(value) b: string) {} }"],
    ['an export that is not there', "import { Hidden } from './b'; export class A { constructor(b: Hidden) {} }"],
    ['a module that is not there', "import { B } from './nowhere'; export class A { constructor(b: B) {} }"],
    ['a union', "import { B } from './b'; export class A { constructor(b: B | undefined) {} }"],
    ['type arguments', "import { B } from './b'; export class A { constructor(b: B<string>) {} }"],
    ['a string', 'export class A { constructor(b: string) {} }'],
    ['no type', 'export class A { constructor(b) {} }'],
    ['a token by name', "import { B } from './b'; export class A { constructor(@Inject('b') b: B) {} }"],
    ['a decorator without arguments', "import { B } from './b'; export class A { constructor(@Optional() b: B) {} }"],
    ['a decorator that is no call', "import { B } from './b'; export class A { constructor(@optional b: B) {} }"],
    [
      'a decorator with a function',
      "import { B } from './b'; export class A { constructor(@Inject(() => B) b: B) {} }",
    ],
    ['a spread argument', "import { B } from './b'; export class A { constructor(@Inject(...[B]) b: B) {} }"],
    ['two decorators', "import { B } from './b'; export class A { constructor(@Inject(B) @Optional() b: B) {} }"],
    ['a member of a class', "import { B } from './b'; export class A { constructor(b: B.C) {} }"],
    ['a whole module', "import * as B from './b'; export class A { constructor(b: B) {} }"],
    ['a name of two dots', "import * as c from './b'; export class A { constructor(b: c.d.B) {} }"],
  ])('are unknown for %s', (_, text) => {
    expect(tokensOf(text)).toEqual(['-']);
  });

  it('are unknown as a whole behind a base class that is not there', () => {
    expect(shapeOf("import { Base } from './nowhere'; export class A extends Base {}")?.parameters).toBeUndefined();
  });

  it('are not asked of what is no class', () => {
    expect(shapeOf('export function A() {}')).toBeNull();
  });

  it('of a package are imported from the package', () => {
    const files = {
      'node_modules/settings/package.json': '{ "name": "settings", "types": "index.d.ts" }',
      'node_modules/settings/index.d.ts': "export { Settings } from './deep';",
      'node_modules/settings/deep.d.ts': 'export declare class Settings {}',
    };
    const text = "import { Settings } from 'settings'; export class A { constructor(settings: Settings) {} }";
    expect(tokensOf(text, files)).toEqual(['Settings @ node_modules/settings/index.d.ts']);
  });
});

describe('types of parameters', () => {
  it.each([
    ["import type { B } from './b'; export class A { constructor(b: B) {} }", 'b.ts', 'B'],
    ["import { Renamed } from './barrel'; export class A { constructor(@Inject('b') b: Renamed) {} }", 'b.ts', 'B'],
    ["import { Shape } from './b'; export class A { constructor(b: Shape) {} }", 'b.ts', 'Shape'],
  ])('%s', (text, path, localName) => {
    expect(shapeOf(text)?.parameters?.[0]?.type).toEqual({ path, localName });
  });
});

describe('lifetimes', () => {
  it.each([
    '@Injectable({ scope: Scope.REQUEST }) export class A {}',
    '@Injectable({ durable: true }) export class A {}',
    '@nest.Injectable({ scope }) export class A {}',
    '@Injectable(options) export class A {}',
    '@Injectable({ ...options }) export class A {}',
    "@injectable('Singleton') export class A {}",
    '@singleton() export class A {}',
    '@scoped(Lifecycle.ContainerScoped) export class A {}',
    '@Service({ transient: true }) export class A {}',
    'export class A { static [RESOLVER] = { lifetime: 1 }; }',
  ])('are declared: %s', (text) => {
    expect(shapeOf(text)?.declaresLifetime).toBe(true);
  });

  it.each([
    'export class A {}',
    '@Injectable() export class A {}',
    '@injectable export class A {}',
    "@Injectable({ providedIn: 'root' }) export class A {}",
    '@Controller({ scope: 1 }) export class A {}',
    '@(decorators[0])({ scope: 1 }) export class A {}',
    'export class A { static RESOLVER = 1; [key] = 2; }',
  ])('are not declared: %s', (text) => {
    expect(shapeOf(text)?.declaresLifetime).toBe(false);
  });
});
