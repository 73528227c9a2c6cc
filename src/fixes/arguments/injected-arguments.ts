import { relative, sep } from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { ImportedName, InjectedParameter } from '../../modules/signatures/injection-shape.ts';
import { isRelative } from '../../modules/resolution/is-relative.ts';
import type { Reason } from '../../sightings/proposal.ts';
import type { FactoryCall } from '../templates/factory-call.ts';
import { canOmit } from './passed-arguments.ts';
import type { ImportNeed } from '../imports/plan-imports.ts';
import { because, unmapped } from '../reason.ts';
import { isSpecial, type Step } from '../templates/template-placeholders.ts';

/** A parameter of the old constructor that a container has a value for. */
export interface InjectedArgument {
  /** Name of the parameter, or of the property of a destructured one. */
  readonly name: string;
  /** The class that the container is asked for; `undefined` where it goes by the name. */
  readonly token: ImportNeed | undefined;
  /** What the template reads of it, as text: `.tenant` of `$context.tenant`. */
  readonly members?: string;
}

/** One way to fill a template with what a container has. */
export interface InjectedArguments {
  /** The parameter that stands for `$scope`, where it is a choice; `undefined` for a single one. */
  readonly scope: string | undefined;
  /** By the key of the placeholder; one that is not there is left out. */
  readonly fillings: ReadonlyMap<string, readonly InjectedArgument[]>;
}

/** How a container finds what it injects. */
export type InjectedBy = 'name' | 'type';

/**
 * Finds what a container injects for the placeholders of a template: the parameters of the old constructor, each asked for
 * by its class, or by its name.
 *
 * @returns one way for each candidate for `$scope`, or the reason why there is none.
 */
export function injectedArguments(
  implementation: Implementation,
  call: FactoryCall,
  by: InjectedBy,
  site: TSESTree.Node,
  file: SourceFile,
): readonly InjectedArguments[] | Reason {
  const { placeholders } = call.template;
  const parameters = placeholders.length === 0 ? [] : parametersOf(implementation, by, site, file);
  if (parameters === undefined) return because('constructor-unknown', implementation.name);
  const omitting = { template: call.template, factoryPath: call.path, file };
  const fillings = new Map<string, readonly InjectedArgument[]>();
  for (const placeholder of placeholders) {
    const { name, path, key, isBacked } = placeholder;
    const found = name === 'args' ? allOf(parameters) : ownOf(name, path, parameters);
    if (found === undefined) continue;
    if (!('code' in found)) fillings.set(key, found);
    else if (isSpecial(name) || !(isBacked || canOmit(omitting)(placeholder))) return found;
  }
  if (!placeholders.some(({ name }) => name === 'scope')) return [{ scope: undefined, fillings }];
  const scopes = parameters.filter(({ isScope, argument }) => isScope && argument !== undefined);
  if (scopes.length === 0) return because('scope-not-found');
  return scopes.map(({ name, argument }) => ({
    scope: scopes.length === 1 ? undefined : name,
    fillings: new Map([...fillings, ['scope', argument === undefined ? [] : [argument]]]),
  }));
}

/** A parameter, or a property of a destructured one. */
interface Parameter {
  readonly name: string;
  readonly isOptional: boolean;
  /** Its type identifies one user. */
  readonly isScope: boolean;
  /** `undefined` when the container cannot be asked for it. */
  readonly argument: InjectedArgument | undefined;
}

function ownOf(
  name: string,
  path: readonly Step[],
  parameters: readonly Parameter[],
): readonly InjectedArgument[] | Reason | undefined {
  if (name === 'scope') return undefined;
  const argument = parameters.find((parameter) => parameter.name === name)?.argument;
  if (argument === undefined) return uninjected(name);
  const members = path.map(({ member, isOptional }) => `${isOptional ? '?.' : '.'}${member}`).join('');
  return [{ ...argument, members }];
}

function uninjected(name: string): Reason {
  return unmapped(name, 'nothing tells the container what to inject for it');
}

/** All parameters but the optional ones at the end that nothing is injected for. */
function allOf(parameters: readonly Parameter[]): readonly InjectedArgument[] | Reason {
  const last = parameters.findLastIndex(({ argument, isOptional }) => argument !== undefined || !isOptional);
  const taken = parameters.slice(0, last + 1);
  const lacking = taken.find(({ argument }) => argument === undefined);
  return lacking === undefined ? taken.flatMap(({ argument }) => argument ?? []) : uninjected(lacking.name);
}

function parametersOf(
  implementation: Implementation,
  by: InjectedBy,
  site: TSESTree.Node,
  file: SourceFile,
): readonly Parameter[] | undefined {
  const own = file.catalog.classTableOf(implementation)?.parameters;
  const injected = file.catalog.injectionOf(implementation)?.parameters ?? [];
  const isGiven = (name: string, token: ImportNeed | undefined): InjectedArgument | undefined =>
    by === 'name' || token !== undefined ? { name, token: by === 'name' ? undefined : token } : undefined;
  const whole = (name: string, index: number): Parameter => ({
    name,
    isOptional: own?.[index]?.isOptional === true,
    isScope: isScopeParameter(injected[index], file),
    argument: isGiven(name, needOf(injected[index]?.token, site, file)),
  });
  if (implementation.parameters !== undefined) return implementation.parameters.map(whole);
  return own?.flatMap(({ name, properties }, index): readonly Parameter[] => {
    if (name !== undefined || properties === undefined) return [whole(name ?? '', index)];
    return [...properties].map(([key, { isOptional }]) => ({
      name: key,
      isOptional,
      isScope: false,
      argument: isGiven(key, undefined),
    }));
  });
}

function isScopeParameter(parameter: InjectedParameter | undefined, { catalog }: SourceFile): boolean {
  return parameter?.type !== undefined && catalog.isUserScopeType(parameter.type);
}

/** A module that the class imports by a path is named in messages as the settings would name it. */
function needOf(token: ImportedName | undefined, site: TSESTree.Node, file: SourceFile): ImportNeed | undefined {
  if (token === undefined) return undefined;
  const { path, specifier, exportName } = token;
  const isBare = specifier !== undefined && !isRelative(specifier);
  const declared = isBare ? specifier : `./${relative(file.registry.root, path).split(sep).join('/')}`;
  return { path, declared, name: exportName, isType: false, site };
}
