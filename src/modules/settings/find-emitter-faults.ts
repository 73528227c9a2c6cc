import type { Emitter, Registry } from '../../concepts/concept.ts';
import { findClosestName } from '../../concepts/find-closest-name.ts';
import type { ModuleGraph } from '../module-graph.ts';
import type { Origin } from '../records/module-record.ts';
import type { ParameterShape } from '../signatures/class-table.ts';
import type { DeadReference } from './dead-reference.ts';
import { locate } from './locate.ts';

/** Finds what the emitters of a registry say and their classes and functions do not: methods, and what carries the scope. */
export function findEmitterFaults({ root, emitters }: Registry, graph: ModuleGraph): readonly DeadReference[] {
  return emitters.flatMap((emitter) => {
    const location = locate(emitter.reference, root, graph);
    if (location === undefined) return [];
    const carrier = findMissingCarrier(emitter);
    if (location.member !== undefined) return carrier;
    const methods = findMethodFaults(emitter, location.origin, graph);
    return [...methods, ...carrier, ...(methods.length > 0 ? [] : findCarrierFaults(emitter, location.origin, graph))];
  });
}

function findMissingCarrier({ reference, scopeArgument, scopeProperty }: Emitter): readonly DeadReference[] {
  if (scopeArgument !== undefined || scopeProperty !== undefined) return [];
  const expected = 'without a scopeArgument no call of it is judged';
  return [{ ...placeOf(reference.keyPath, reference.text), problem: 'scope-argument-missing', expected }];
}

function findMethodFaults(
  { reference, methods }: Emitter,
  origin: Origin,
  graph: ModuleGraph,
): readonly DeadReference[] {
  const table = graph.classTableOf(origin);
  if (table !== undefined && methods.length === 0) {
    const expected = 'a class sends by methods, which are not named';
    return [{ ...placeOf(reference.keyPath, reference.text), problem: 'methods-missing', expected }];
  }
  const shape = table === undefined ? graph.shapeOf(origin) : undefined;
  const isKnown = table === undefined ? shape?.kind === 'object' && !shape.isPartial : !table.isPartial;
  if (!isKnown) return [];
  const names = table?.members.map(({ name }) => name) ?? [...(shape?.members.keys() ?? [])];
  return methods.flatMap((method, index): readonly DeadReference[] => {
    if (names.includes(method)) return [];
    const keyPath = `${entryOf(reference.keyPath)}.methods[${String(index)}]`;
    return [{ keyPath, text: method, problem: 'method-not-found', closest: findClosestName(method, names) }];
  });
}

/** What no method, nor the function, takes cannot carry the scope. */
function findCarrierFaults(
  { reference, methods, scopeArgument, scopeProperty }: Emitter,
  origin: Origin,
  graph: ModuleGraph,
): readonly DeadReference[] {
  const names = methods.length === 0 ? [undefined] : methods;
  const lists = names.map((name) => graph.signatureOf(origin, name)?.signatures);
  if (lists.includes(undefined)) return [];
  const signatures = lists.flatMap((list) => list ?? []);
  const mayCarry =
    scopeArgument === undefined
      ? signatures.some((list) => list.some((parameter) => mayHave(parameter, scopeProperty)))
      : signatures.some((list) => scopeArgument < list.length || list.at(-1)?.isRest === true);
  if (mayCarry || (scopeArgument ?? scopeProperty) === undefined) return [];
  const most = Math.max(...signatures.map(({ length }) => length));
  const what = methods.length === 0 ? 'the function takes' : 'its methods take';
  const expected =
    scopeArgument === undefined
      ? `nothing that ${what} has such a property`
      : `${what} no more than ${String(most)} ${most === 1 ? 'argument' : 'arguments'}, which are counted from 0`;
  return [
    {
      ...placeOf(`${entryOf(reference.keyPath)}.scopeArgument`, String(scopeArgument ?? scopeProperty)),
      problem: 'scope-argument-unfit',
      expected,
    },
  ];
}

function mayHave({ properties, isOpen, kinds }: ParameterShape, property: string | undefined): boolean {
  if (property === undefined || properties === undefined) return kinds === undefined || kinds.has('object');
  return isOpen || properties.has(property);
}

function placeOf(keyPath: string, text: string): Pick<DeadReference, 'closest' | 'keyPath' | 'text'> {
  return { keyPath, text, closest: undefined };
}

/** `emitters[0]` of `emitters[0].ref` */
function entryOf(keyPath: string): string {
  return keyPath.replace(/\.ref$/u, '');
}
