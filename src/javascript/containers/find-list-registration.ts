import type { TSESTree } from '@typescript-eslint/utils';
import type { Container } from '../../sightings/container.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';
import { containerAround } from './container-around.ts';
import { containerOf } from './container-of.ts';
import { hasProviderKey } from './find-provider-registration.ts';
import { declaratorOf, type ListUse, listUsesOf } from './list-uses.ts';
import type { Registration } from '../registration.ts';

const providerLists = new Set(['providers', 'viewProviders']);

/** Lists of modules and components, where a container makes instances and no factory can stand. */
const classLists = new Set(['controllers', 'imports', 'declarations', 'bootstrap', 'entryComponents']);

/** Lists of routes, of what Angular asks its injector for. */
const guardLists = new Set(['canActivate', 'canActivateChild', 'canDeactivate', 'canLoad', 'canMatch']);

/**
 * The element of a list that goes into a container. Other lists than those of providers count when the container is known.
 *
 * @param list an array, or the variable or property that holds one.
 */
export function findListRegistration(list: TSESTree.Node, file: SourceFile): Registration | undefined {
  if (isArgumentTokens(list, file)) return { container: 'InversifyJS', usage: 'injection', form: { kind: 'token' } };
  const uses = listUsesOf(list, file);
  const isKnown = uses.some((use) => use !== undefined && (isDependencyList(use) || isContainerList(use)));
  if (!isKnown) return undefined;
  const container = containerOfList(list, file);
  if (container === 'Angular' && uses.some((use) => use !== undefined && guardLists.has(use.key))) {
    return { container, usage: 'injection', form: { kind: 'token' } };
  }
  if (uses.some((use) => use !== undefined && isDependencyList(use))) {
    return { container, usage: 'injection', form: { kind: 'token' } };
  }
  if (uses.some((use) => use !== undefined && providerLists.has(use.key))) {
    const isFree = uses.every((use) => use !== undefined && takesProviders(use, container));
    return { container, usage: 'registration', form: { kind: isFree ? 'element' : 'fixed' } };
  }
  if (container === undefined || !uses.some((use) => use !== undefined && isClassList(use))) return undefined;
  const isToken = uses.some((use) => use?.key === 'exports');
  return { container, usage: 'registration', form: { kind: isToken ? 'token' : 'fixed' } };
}

function containerOfList(list: TSESTree.Node, file: SourceFile): Container | undefined {
  const owner = list.type === 'MemberExpression' ? containerOf(list.object, file) : undefined;
  return owner ?? containerAround(declaratorOf(list, file)?.init ?? list, file);
}

function isContainerList(use: ListUse): boolean {
  return providerLists.has(use.key) || guardLists.has(use.key) || isClassList(use);
}

function isClassList({ key }: ListUse): boolean {
  return classLists.has(key) || key === 'exports';
}

/** What NestJS exports may be written as providers, too. */
function takesProviders({ key }: ListUse, container: Container | undefined): boolean {
  return providerLists.has(key) || (key === 'exports' && container === 'NestJS');
}

/** `inject` and `deps` of a provider object name what its factory or class is given. */
function isDependencyList({ key, object }: ListUse): boolean {
  return (key === 'inject' || key === 'deps') && object !== undefined && hasProviderKey(object);
}

/** `toResolvedValue(factory, [X])` */
function isArgumentTokens({ type, parent }: TSESTree.Node, file: SourceFile): boolean {
  return (
    type === 'ArrayExpression' &&
    parent.type === 'CallExpression' &&
    parent.callee.type === 'MemberExpression' &&
    staticKey(parent.callee) === 'toResolvedValue' &&
    containerOf(parent.callee, file) === 'InversifyJS'
  );
}
