import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';

// What another module gives under a name of its own is told of in that module, where it takes the class in.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'the import of an exported alias',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';

export const engine = new Engine(currentContext());`,
    },
    {
      name: 'the unused import of an exported alias',
      code: `import { Engine } from './carriers/alias.js';`,
    },
    {
      name: 'an exported alias as a value, in a test and in types',
      code: `import { Engine, NamedEngine } from './carriers/alias.js';

export const kept = [Engine];
export const isOld = (engine: unknown) => engine instanceof Engine;
export const open = (engine: NamedEngine): InstanceType<typeof Engine> => engine;`,
    },
    {
      name: 'the type of an exported alias',
      code: `import type { NamedEngine } from './carriers/alias.js';

export const open = (engine: NamedEngine) => engine;`,
    },
    {
      name: 'an exported alias that is exported again',
      code: `export { Engine } from './carriers/alias.js';`,
    },
    {
      name: 'all that a module of aliases exports, exported again',
      code: `export * from './carriers/alias.js';
export * as carriers from './carriers/index.js';`,
    },
    {
      name: 'a class that extends an exported alias and one that extends a subclass',
      code: `import { Engine } from './carriers/alias.js';
import { TracedEngine } from './carriers/subclass.js';

export class Local extends Engine {}
export class Traced extends TracedEngine {}`,
    },
    {
      name: 'a registry, a getter and a slot of another module',
      code: `import { engineClass } from './carriers/getter.js';
import { engines } from './carriers/registry.js';
import { Slots } from './carriers/static-slots.js';
import { slots } from './carriers/typed-slots.js';

export const all = [engineClass(), engines.old, Slots.engine, slots.engine];`,
    },
    {
      name: 'a module of aliases, loaded',
      code: `const { Engine } = await import('./carriers/alias.js');
export const alias = Engine;
export const load = () => import('./carriers/index.js');`,
    },
  ],
  invalid: [],
});
