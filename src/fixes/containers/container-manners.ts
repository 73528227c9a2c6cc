import type { Registration } from '../../javascript/registration.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import type { ReferenceSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Delivery } from './factory-function.ts';

/** How the container of a registration calls a factory; `undefined` where it takes none. */
export function deliveryOf(registration: Registration, site: ReferenceSite, file: SourceFile): Delivery | undefined {
  switch (registration.container) {
    case 'NestJS':
    case 'Angular':
      return { kind: 'parameters' };
    case 'InversifyJS':
      return { kind: 'resolver', parameter: 'context', method: isInversify6(file) ? 'container.get' : 'get' };
    case 'tsyringe':
      return { kind: 'resolver', parameter: 'container', method: 'resolve' };
    case 'Awilix':
      return { kind: 'names', isDestructured: takesOneObject(site, file) };
    default:
      return undefined;
  }
}

/** The container's own function that the factory function has to be given to. */
export function wrapperOf({ container, form }: Registration): { module: string; name: string } | undefined {
  if (container === 'Awilix') return { module: 'awilix', name: 'asFunction' };
  if (container !== 'tsyringe' || (form.kind !== 'argument' && form.kind !== 'self')) return undefined;
  const { callee } = form.call;
  const isSingleton = callee.type === 'MemberExpression' && staticKey(callee) === 'registerSingleton';
  return isSingleton ? { module: 'tsyringe', name: 'instanceCachingFactory' } : undefined;
}

/** Since its seventh version, what a dynamic value is made from is asked of the context itself. */
function isInversify6({ graph, path }: SourceFile): boolean {
  const inversify = graph.resolve('inversify', path);
  if (inversify === undefined) return false;
  return (
    graph.originOf(inversify, 'ResolutionContext') === undefined &&
    graph.originOf(inversify, 'interfaces') !== undefined
  );
}

/** A class that takes its dependencies apart is made for the mode in which the container hands over all of them. */
function takesOneObject({ implementation }: ReferenceSite, { catalog }: SourceFile): boolean {
  const first = catalog.classTableOf(implementation)?.parameters?.[0];
  return first?.properties !== undefined && first.name === undefined;
}
