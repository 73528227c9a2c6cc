import { describe, expect, it } from 'vitest';

import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

/** The packages that `a` of the module `m.ts` comes from. */
function packagesOf(files: string | Record<string, string>, localName = 'a'): readonly string[] {
  const project = temporaryProject(typeof files === 'string' ? { 'm.ts': files } : files);
  return createModuleGraph().packagesOf({ path: project.path('m.ts'), localName });
}

describe('packages of what a module makes', () => {
  it.each([
    "import { Container } from 'di'; export const a = new Container();",
    "import { createContainer } from 'di'; export const a = createContainer({});",
    "import { container } from 'di'; export const a = container;",
    "import * as di from 'di'; export const a = new di.Container();",
    "import { Container } from 'di'; const base = new Container(); export const a = base.createChild().createChild();",
    "import { open } from 'di'; export const a = (await open())!;",
    "import type { Container } from 'di'; export const a: Container = make();",
    "import type { Provider } from 'di'; export const a: Provider[] = [];",
    "import type { interfaces } from 'di'; export let a: interfaces.Container;",
    "import { Container } from 'di'; export class a extends Container {}",
    "import { Container } from 'di'; export const a = class extends Container {};",
    "const { Container } = require('di'); exports.a = new Container();",
    "import type { Container } from 'di'; export function a(): Container { return make(); }",
    "import type { Container } from 'di'; export const a = async (): Promise<Container> => make();",
    "import type { Container } from 'di'; export const a = function (): Container { return make(); };",
    "import type { Container } from 'di'; export declare function a(): Container;",
    "import type { Container } from 'di'; function open(): Container { return make(); } export const a = open();",
  ])('%s', (text) => {
    expect(packagesOf(text)).toEqual(['di']);
  });

  it.each([
    'export const a = {};',
    'export const a = new Map();',
    'export const a = make();',
    'export function a() {}',
    'export function a(): Promise<string> { return make(); }',
    'export function a(): Promise { return make(); }',
    'export class a {}',
    'export const a = b; const b = a;',
    "import { b } from './m'; export const a = b; export { a as b };",
    "import { Container } from './nowhere'; export const a = new Container();",
    'export enum a { B }',
  ])('there are none: %s', (text) => {
    expect(packagesOf(text)).toEqual([]);
  });

  it('are found through the modules that hand it on', () => {
    const files = {
      'm.ts': "import { made } from './made'; export const a = made.createChild();",
      'made.ts': "import { Container } from 'di'; export const made = new Container();",
    };
    expect(packagesOf(files)).toEqual(['di']);
  });

  it('tell of path aliases on the way', () => {
    const files = {
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@app/*": ["./*"] } } }',
      'm.ts': "import { made } from '@app/made'; export const a = made;",
      'made.ts': "import { Container } from 'di'; export const made = new Container();",
    };
    expect(packagesOf(files)).toEqual(['@app/made', 'di']);
  });

  it('have the names of their folders where they are installed', () => {
    const files = {
      'm.ts': "import { Container } from './kit'; export const a = new Container();",
      'kit.ts': "export { Container } from '@scope/di';",
      'node_modules/@scope/di/package.json': '{ "name": "@scope/di", "types": "lib/index.d.ts" }',
      'node_modules/@scope/di/lib/index.d.ts': 'export declare class Container {}',
    };
    expect(packagesOf(files)).toEqual(['@scope/di']);
  });

  it('are themselves what an origin without a path names', () => {
    expect(createModuleGraph().packagesOf({ path: 'di', localName: 'Container' })).toEqual(['di']);
  });
});
