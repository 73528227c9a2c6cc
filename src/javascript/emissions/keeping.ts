import type { TSESTree } from '@typescript-eslint/utils';
import { decoratorsOf } from '../syntax/decorators-of.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { isNamePath, rootOf, unwrap } from '../syntax/unwrap.ts';
import { closestOf } from '../syntax/ancestors.ts';
import { walk } from '../syntax/walk.ts';
import { type ClassNode, isClass } from '../values/class-node.ts';
import type { Code, Variable } from './code.ts';
import type { Keeping } from './standing.ts';

/** Decorators of classes of which containers make one instance for all. */
const singletons =
  /^(?:Injectable|Controller|Resolver|WebSocketGateway|Gateway|Service|Singleton|singleton|Processor)$/u;

/** Does something at the top of the module make instances of the class, or does a container? Then there is one for all. */
export function keepingOf(owner: ClassNode, code: Code): Keeping {
  if (decoratorsOf(owner).some(isSingleton)) return 'singleton';
  const named = owner.type === 'ClassDeclaration' ? owner : owner.parent;
  const variables = [...code.declaredBy(named), ...code.declaredBy(owner)];
  const isMade = variables.some((variable) => variable.references.some(({ identifier }) => isMadeForAll(identifier)));
  return isMade || makesItself(owner, code) ? 'singleton' : 'field';
}

function isSingleton({ expression }: TSESTree.Decorator): boolean {
  const callee = expression.type === 'CallExpression' ? expression.callee : expression;
  if (callee.type !== 'Identifier' || !singletons.test(callee.name)) return false;
  return expression.type !== 'CallExpression' || !hasOtherScope(expression);
}

/** `@Injectable({ scope: Scope.REQUEST })` */
function hasOtherScope({ arguments: given }: TSESTree.CallExpression): boolean {
  return given.some(
    (argument) =>
      argument.type === 'ObjectExpression' &&
      argument.properties.some(
        (property) =>
          property.type === 'Property' &&
          property.key.type === 'Identifier' &&
          (property.key.name === 'scope' || property.key.name === 'transient') &&
          !isDefault(property.value),
      ),
  );
}

/** `Scope.DEFAULT` of Nest */
function isDefault(value: TSESTree.Node): boolean {
  return value.type === 'MemberExpression' && staticKey(value) === 'DEFAULT';
}

function isMadeForAll(name: TSESTree.Node): boolean {
  const { parent } = name;
  if (parent?.type !== 'NewExpression' || parent.callee !== name) return false;
  return isAtModuleLevel(parent) || isStoredForAll(parent);
}

/** `this.instance ??= new this()` in a static method */
function makesItself(owner: ClassNode, { visitorKeys }: Code): boolean {
  let isFound = false;
  walk(
    owner.body,
    visitorKeys,
    (node) => {
      isFound ||= node.type === 'ThisExpression' && isInStatic(node, owner) && isMadeForAll(node);
    },
    (node) => !isFound && (node === owner.body || !isClass(node)),
  );
  return isFound;
}

/** Does a node of a class stand where `this` is the class, and no instance of it? */
export function isInStatic(node: TSESTree.Node, { body }: ClassNode): boolean {
  const element = closestOf(node, 'MethodDefinition', 'PropertyDefinition', 'StaticBlock');
  if (element?.parent !== body) return false;
  return element.type === 'StaticBlock' || element.static;
}

/** Where what is assigned to a target stays; `unknown` for what is up to the rest of the code. */
export function keepingOfTarget(target: TSESTree.Node, code: Code): Keeping {
  const bare = unwrap(target as TSESTree.Expression);
  if (bare.type === 'Identifier') {
    const variable = code.variableOf(bare);
    return variable !== undefined && isAtTop(variable) ? 'module' : 'unknown';
  }
  if (bare.type !== 'MemberExpression') return 'unknown';
  const { object } = bare;
  if (object.type === 'ThisExpression') {
    const owner = classAround(object);
    if (owner === undefined) return 'unknown';
    return isInStatic(object, owner) ? 'static' : keepingOf(owner, code);
  }
  if (object.type !== 'Identifier') return 'unknown';
  if (object.name === 'globalThis' || object.name === 'global') return 'module';
  return isClass(code.variableOf(object)?.defs[0]?.node) ? 'static' : 'unknown';
}

/** Does a node run while the module is evaluated, as far as the text around it tells? */
function isAtModuleLevel(node: TSESTree.Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunction(parent)) return false;
    if (parent.type === 'PropertyDefinition' && !parent.static) return false;
  }
  return true;
}

/** `Class.instance ??= new Class()`, `this.instance = new Class()` in a static method. */
function isStoredForAll(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'AssignmentExpression' || parent.right !== node) return false;
  if (parent.left.type !== 'MemberExpression' || !isNamePath(parent.left)) return false;
  const root = rootOf(parent.left);
  if (root.type === 'Identifier') return /^[A-Z]/u.test(root.name) || root.name === 'globalThis';
  return isInStaticMethod(node);
}

function isInStaticMethod(node: TSESTree.Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'MethodDefinition') return parent.static;
  }
  return false;
}

/** Is it a variable of the module, outside of all functions? */
export function isAtTop({ scope }: Variable): boolean {
  return !scopesFrom(scope).some((each) => each.type === 'function' && !isWrapper(each));
}

function scopesFrom(inner: Variable['scope']): readonly Variable['scope'][] {
  return inner.upper === null ? [inner] : [inner, ...scopesFrom(inner.upper)];
}

/** CommonJS modules are functions to the scope analysis. */
function isWrapper(scope: Variable['scope']): boolean {
  return scope.block.type === 'Program';
}

export function classAround(node: TSESTree.Node): ClassNode | undefined {
  let inner = node;
  for (let { parent } = node; parent; inner = parent, { parent } = parent) {
    if (isClass(parent) && inner === parent.body) return parent;
    const isOther = parent.type === 'FunctionDeclaration' || parent.type === 'FunctionExpression';
    if (isOther && parent.parent?.type !== 'MethodDefinition') return undefined;
  }
  return undefined;
}
