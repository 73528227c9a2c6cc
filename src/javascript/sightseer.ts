import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import type { Construction, Usage } from '../sightings/sighting.ts';
import type { ConstructionSite } from './site.ts';
import type { FactoryFunction } from './source-file.ts';
import type { Value } from './value.ts';

/** Is told where the values of a file turn up. */
export interface Sightseer {
  /** `thing`, or a class that builds on it, named at `place`, is constructed by `node`. */
  construct(
    node: ConstructionSite['node'],
    place: TSESTree.Node,
    thing: Implementation,
    kinship: Construction['kinship'],
    isCertain: boolean,
  ): void;
  /** `thing` stands at `place`, reached by its imported name and not by an alias, and is not constructed there. */
  refer(place: TSESTree.Node, thing: Implementation, usage: Usage): void;
  /** The module at `path` is exported whole from `place`. */
  exportModule(place: TSESTree.Node, path: string): void;
  /** A declaration other than an import statement binds `variable` to a value of another module as an import does. */
  bindImport(place: TSESTree.Node, value: Value, variable: TSESLint.Scope.Variable | undefined): void;
  /** `call` takes an instance from a concept's factory; or may do so, when it is not certain that it calls that. */
  acquire(call: TSESTree.CallExpression, factory: FactoryFunction, isCertain: boolean): void;
  /** `variable` is another name of `thing`. */
  alias(variable: TSESLint.Scope.Variable, thing: Implementation): void;
}
