import type { ArrowFunctionExpression, Expression, Function as SyntaxFunction, Node, TSType } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { Making } from './class-table.ts';
import { readHanded } from './read-handed.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';

/** A static method, one of its overloads, or a function in a static field. */
type Method = SyntaxFunction | ArrowFunctionExpression;

/**
 * Reads whether a static method, given by its overloads, makes instances of its class: it returns `new X(…)` or
 * `new this(…)`, or its declared type is the class, `this`, or a promise of one of them.
 *
 * @param className of the class; `undefined` for one without a name
 */
export function readMaking(overloads: readonly Method[], className: string | undefined): Making | undefined {
  const made = overloads.map((method) => shownBy(method, className)).find((what) => what !== undefined);
  const types = overloads.flatMap(({ returnType }) => returnType?.typeAnnotation ?? []);
  const declared = types
    .map((type) => declaredBy(promisedBy(type) ?? type, className))
    .find((what) => what !== undefined);
  const what = made ?? declared;
  if (what === undefined) return undefined;
  return {
    isShown: made !== undefined,
    isPolymorphic: what === 'this',
    isPassage: made !== undefined && overloads.some(isPassage),
    handed:
      made === undefined
        ? []
        : overloads.flatMap((method) =>
            readHanded(method, (each) => madeBy(each, className, noVariables) !== undefined),
          ),
  };
}

/** Is `new X(…)` of its own parameters, in their order and without defaults, all there is to a method? */
function isPassage({ params, body }: Method): boolean {
  const [only, ...others] = body?.type === 'BlockStatement' ? body.body : [];
  const given = only?.type === 'ReturnStatement' && others.length === 0 ? only.argument : body;
  if (given === null || given.type === 'BlockStatement') return false;
  const made = bareExpression(given);
  if (made.type !== 'NewExpression' || made.arguments.length !== params.length) return false;
  return made.arguments.every((argument, index) => {
    const name = passedName(argument);
    return name !== undefined && name === passedName(params[index]);
  });
}

/** The name of a plain parameter or argument, with its dots if there are any. */
function passedName(node: Node | undefined): string | undefined {
  switch (node?.type) {
    case 'Identifier':
      return node.name;
    case 'RestElement':
    case 'SpreadElement': {
      const name = passedName(node.argument);
      return name && `...${name}`;
    }
    default:
      return undefined;
  }
}

const noVariables: ReadonlyMap<string, Made> = new Map();

/** What is made: the class by its name, or whatever class the method is called on. */
type Made = 'this' | 'class';

function declaredBy(type: TSType, className: string | undefined): Made | undefined {
  if (type.type === 'TSThisType') return 'this';
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  return type.typeName.name === className ? 'class' : undefined;
}

function promisedBy(type: TSType): TSType | undefined {
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  return type.typeName.name === 'Promise' ? type.typeArguments?.params[0] : undefined;
}

function shownBy({ body, generator }: Method, className: string | undefined): Made | undefined {
  if (body === null || generator) return undefined;
  const variables = new Map<string, Made>();
  if (body.type !== 'BlockStatement') return madeBy(body, className, variables);
  let shown: Made | undefined;
  visitNodes(body, (node) => {
    if (isFunctionOrClass(node)) return false;
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init !== null) {
      const made = madeBy(node.init, className, variables);
      if (made !== undefined) variables.set(node.id.name, made);
    }
    if (node.type === 'ReturnStatement' && node.argument !== null)
      shown ??= madeBy(node.argument, className, variables);
    return true;
  });
  return shown;
}

function madeBy(
  expression: Expression,
  className: string | undefined,
  variables: ReadonlyMap<string, Made>,
): Made | undefined {
  const bare = bareExpression(expression);
  switch (bare.type) {
    case 'NewExpression': {
      const callee = bareExpression(bare.callee);
      if (callee.type === 'ThisExpression') return 'this';
      return callee.type === 'Identifier' && callee.name === className ? 'class' : undefined;
    }
    case 'Identifier':
      return variables.get(bare.name);
    case 'AwaitExpression':
      return madeBy(bare.argument, className, variables);
    case 'AssignmentExpression':
      return madeBy(bare.right, className, variables);
    case 'ConditionalExpression':
      return madeBy(bare.consequent, className, variables) ?? madeBy(bare.alternate, className, variables);
    case 'LogicalExpression':
      return madeBy(bare.right, className, variables) ?? madeBy(bare.left, className, variables);
    default:
      return undefined;
  }
}

function isFunctionOrClass({ type }: Node): boolean {
  return /^(?:Function|ArrowFunction|Class)(?:Declaration|Expression)$/.test(type);
}
