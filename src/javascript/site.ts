import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import type { FactoryFunction } from './source-file.ts';
import type { Making } from '../modules/signatures/class-table.ts';
import type { Acquisition, Construction, ThingReference } from '../sightings/sighting.ts';
import type { Registration } from './registration.ts';

/** A construction with the syntax that makes it. */
export interface ConstructionSite extends Construction {
  readonly node: TSESTree.NewExpression | TSESTree.CallExpression;
  /** The static method of the class that is called, with what it makes. */
  readonly creator: { readonly method: string; readonly making: Making } | undefined;
  /** A type or test of this file that rests on a name given to the class by another module; no edit changes it. */
  readonly dependent: Dependent | undefined;
  /** Every registered class that may be constructed here. */
  readonly candidates: readonly Implementation[];
  /** Nothing but the one candidate can be constructed here. */
  readonly isCertain: boolean;
}

/** A type, or a test for instances, by a name that another module gives to a class. */
export interface Dependent {
  readonly name: string;
  /** The first line of the file where it stands, from 1. */
  readonly line: number;
}

/** A reference with the syntax that makes it. */
export interface ReferenceSite extends ThingReference {
  readonly node: TSESTree.Node;
  /** The variable that an import or alias declares. */
  readonly variable: TSESLint.Scope.Variable | undefined;
  /** How it stands in a container, if it does. */
  readonly registration: Registration | undefined;
}

/** A factory call with the syntax that makes it. */
export interface AcquisitionSite extends Acquisition {
  readonly node: TSESTree.CallExpression;
  readonly factory: FactoryFunction;
  /** Nothing but the factory can be called here. */
  readonly isCertain: boolean;
}

/** The sightings of one file, in source order. */
export interface FileFacts {
  readonly constructions: readonly ConstructionSite[];
  readonly references: readonly ReferenceSite[];
  readonly acquisitions: readonly AcquisitionSite[];
}
