import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { type ClassNode, isClass } from '../values/class-node.ts';
import type { Body } from '../interpretation/body.ts';
import { variableOfConstructing } from '../interpretation/constructing.ts';
import type { Content, Interpreter } from '../interpretation/interpreter.ts';

/** The functions of an object. */
export interface Functions {
  /** Those that can be called on it, inherited ones included. */
  readonly methods: readonly Body[];
  /** Those that made it, and whatever stands in their fields. */
  readonly makers: readonly Body[];
}

const none: Functions = { methods: [], makers: [] };

/** Finds the functions of what the text shows to be somewhere. */
export function functionsOf(content: Content, it: Interpreter): Functions {
  const { node } = content;
  if (node.type === 'ObjectExpression') {
    const values = node.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : []));
    return { methods: bodiesOf(values, it), makers: [] };
  }
  const owner = classOf(content, it);
  if (owner !== undefined) return ofClass(owner, it);
  return node.type === 'NewExpression' ? ofConstruction(node, it) : none;
}

/** The class of an instance. */
export function classOf({ node, isInstance }: Content, it: Interpreter): ClassNode | undefined {
  if (node.type === 'NewExpression') return it.findClass(node.callee);
  return isClass(node) && isInstance ? node : undefined;
}

function ofClass(owner: ClassNode, it: Interpreter): Functions {
  const methods: Body[] = [];
  const makers: Body[] = [];
  let current: ClassNode | undefined = owner;
  for (let steps = 0; current !== undefined && steps < 8; steps += 1) {
    for (const element of current.body.body) {
      const isMember = element.type === 'MethodDefinition' || element.type === 'PropertyDefinition';
      if (!isMember || element.static || !element.value) continue;
      if (element.type === 'MethodDefinition' && element.kind === 'constructor') continue;
      methods.push(...bodiesOf([element.value], it));
    }
    const maker = it.bodies.of(current);
    if (maker !== undefined) makers.push(maker);
    current = current.superClass ? it.findClass(current.superClass) : undefined;
  }
  return { methods, makers };
}

/** `function Hub() { … }`, `Hub.prototype.add = function () { … }`, `new Hub()` */
function ofConstruction(node: TSESTree.NewExpression, it: Interpreter): Functions {
  const constructing = it.findConstructing(node.callee);
  if (constructing === undefined) return none;
  const variable = variableOfConstructing(constructing, it.bodies);
  const shared = variable === undefined ? [] : [...it.bodies.prototypeOf(variable).values()].flat();
  return { methods: bodiesOf(shared, it), makers: bodiesOf([constructing], it) };
}

function bodiesOf(nodes: readonly TSESTree.Node[], it: Interpreter): readonly Body[] {
  return nodes.flatMap((node) => (isFunction(node) ? (it.bodies.of(node) ?? []) : []));
}
