import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { Usage } from '../../sightings/sighting.ts';
import type { ConstructionSite } from '../site.ts';
import type { FactoryFunction } from '../source-file.ts';
import type { Value } from './value.ts';

/** A way to a construction. */
export interface SeenConstruction extends Pick<ConstructionSite, 'node' | 'form' | 'kinship' | 'creator'> {
  /** Where the text names the class. */
  readonly place: TSESTree.Node;
  readonly implementation: Implementation;
  /** Nothing else can be constructed by this way. To be asked when all values of the file have been followed. */
  readonly isCertain: () => boolean;
}

/** Is told where the values of a file turn up. */
export interface Sightseer {
  /** A registered class, or one that builds on it, is constructed. */
  construct(construction: SeenConstruction): void;
  /** `thing` stands at `place`, reached by its imported name and not by an alias, and is not constructed there. */
  refer(place: TSESTree.Node, thing: Implementation, usage: Usage): void;
  /** The file depends at `place`, by a name that another module gave the thing, on what its constructions give. */
  depend(place: TSESTree.Node, thing: Implementation): void;
  /** The module at `path` is exported whole from `place`. */
  exportModule(place: TSESTree.Node, path: string): void;
  /** A declaration other than an import statement binds `variable` to a value of another module as an import does. */
  bindImport(place: TSESTree.Node, value: Value, variable: TSESLint.Scope.Variable | undefined): void;
  /** `call` takes an instance from a concept's factory; or may do so, when it is not certain that it calls that. */
  acquire(call: TSESTree.CallExpression, factory: FactoryFunction, isCertain: boolean): void;
  /** `variable` is another name of `thing`. */
  alias(variable: TSESLint.Scope.Variable, thing: Implementation): void;
}
