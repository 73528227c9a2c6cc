import type { Origin } from '../../modules/records/module-record.ts';
import type { ClassTable } from '../../modules/signatures/class-table.ts';
import type { ModuleGraph } from '../../modules/module-graph.ts';
import type { ValueShape } from '../../modules/shapes/value-shape.ts';
import { isTypeScript } from '../../modules/syntax/parse-source.ts';
import type { CallTemplate } from './call-template.ts';
import type { TemplateFault } from './template-fault.ts';

/** Holds what a template's call gives against the canonical class. Nothing is said of what cannot be read. */
export function findResultFault(
  { callee }: CallTemplate,
  factoryPath: string,
  canonical: Origin | undefined,
  graph: ModuleGraph,
): TemplateFault | undefined {
  const origin = callee === undefined ? undefined : graph.originOf(factoryPath, callee.name);
  const table = canonical && graph.classTableOf(canonical);
  if (origin === undefined || callee === undefined || table === undefined) return undefined;
  if (callee.isConstructed || callee.isCast) return undefined;
  const call = graph.shapeOf(origin, callee.member).call;
  if (call === undefined) return undefined;
  const name = callee.member === undefined ? callee.name : `${callee.name}.${callee.member}`;
  const fault = (gift: string, isNarrow = false): TemplateFault => ({
    text: name,
    problem: 'result-unlike',
    expected: `${name} ${gift}`,
    closest: undefined,
    isNarrow,
  });
  if (call.timing.endsWith('generator')) return fault('is a generator');
  if (call.mayGiveNothing) return fault('may give `undefined` or `null`');
  // The longest of several need not be the one that is called.
  return call.overloads.length > 1 ? undefined : judge(call.result, isTypeScript(origin.path), table, fault);
}

function judge(
  result: ValueShape,
  isTyped: boolean,
  { members, isPartial }: ClassTable,
  fault: (gift: string, isNarrow?: boolean) => TemplateFault,
): TemplateFault | undefined {
  if (result.kin === 'array') return fault('gives a list');
  if (result.kind === 'primitive' || result.kind === 'constant') {
    return fault(result.text === 'void' ? 'gives nothing' : 'gives no object');
  }
  // In JavaScript anything that has what is used will do.
  if (!isTyped || result.kind !== 'object' || result.isPartial || isPartial || result.members.size === 0)
    return undefined;
  const own = members.filter(({ isStatic, visibility }) => !isStatic && visibility === 'public');
  const names = new Set(own.map(({ name }) => name));
  const missing = [...names].find((name) => !result.members.has(name));
  if (missing === undefined) return undefined;
  return fault(
    `gives an object without '${missing}'`,
    [...result.members.keys()].every((name) => names.has(name)),
  );
}
