import type { ModuleGraph } from '../../modules/module-graph.ts';
import type { ValueShape } from '../../modules/shapes/value-shape.ts';
import { isTypeScript } from '../../modules/syntax/parse-source.ts';
import type { CallTemplate, TemplateCallee } from './call-template.ts';
import type { TemplateFault } from './template-fault.ts';

/** Finds out why what a template calls cannot be called, or not so; nothing is said of what cannot be read. */
export function findCallingFault(
  { names, callee }: CallTemplate,
  factoryPath: string,
  graph: ModuleGraph,
): TemplateFault | undefined {
  const type = names.find((name) => graph.isTypeExport(factoryPath, name) || isType(name, factoryPath, graph));
  if (type !== undefined) return fault(type, `${type} is there for types alone`);
  const hindrance = callee && findHindrance(callee, factoryPath, graph);
  if (callee === undefined || hindrance === undefined) return undefined;
  return fault(callee.member === undefined ? callee.name : `${callee.name}.${callee.member}`, hindrance);
}

function fault(text: string, expected: string): TemplateFault {
  return { text, problem: 'call-impossible', expected, closest: undefined };
}

function isType(name: string, factoryPath: string, graph: ModuleGraph): boolean {
  const origin = graph.originOf(factoryPath, name);
  return origin !== undefined && graph.shapeOf(origin).kind === 'type';
}

function findHindrance(callee: TemplateCallee, factoryPath: string, graph: ModuleGraph): string | undefined {
  const origin = graph.originOf(factoryPath, callee.name);
  if (origin === undefined) return undefined;
  const { name, member, isConstructed } = callee;
  const table = graph.classTableOf(origin);
  if (member !== undefined) {
    const found = table?.members.filter((each) => each.isStatic && each.name === member) ?? [];
    const hidden = found.find(({ visibility }) => visibility !== 'public');
    if (hidden !== undefined) return `${name}.${member} is ${hidden.visibility}`;
    return isNoFunction(graph.shapeOf(origin, member)) ? `${name}.${member} is no function` : undefined;
  }
  if (table !== undefined) {
    if (!isConstructed) return `${name} is a class, and is made with \`new\``;
    if (table.isAbstract) return `${name} is abstract`;
    return table.constructorVisibility === 'public' ? undefined : `its constructor is ${table.constructorVisibility}`;
  }
  const shape = graph.shapeOf(origin);
  // Functions of JavaScript may be constructors.
  if (isConstructed)
    return shape.kind === 'function' && isTypeScript(origin.path) ? `${name} is a function` : undefined;
  return isNoFunction(shape) ? `${name} is no function` : undefined;
}

/** Objects that do not show all they have may be called. */
function isNoFunction(shape: ValueShape): boolean {
  if (shape.kind === 'object') return shape.call === undefined && !shape.isPartial;
  return shape.kind === 'constant' || shape.kind === 'primitive';
}
