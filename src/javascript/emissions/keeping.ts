import type { TSESTree } from '@typescript-eslint/utils';
import { decoratorsOf } from '../syntax/decorators-of.ts';
import { isFunction } from '../syntax/function-node.ts';
import { isNamePath, rootOf } from '../syntax/unwrap.ts';
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
  return variables.some((variable) => variable.references.some(({ identifier }) => isMadeForAll(identifier)))
    ? 'singleton'
    : 'field';
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
          (property.key.name === 'scope' || property.key.name === 'transient'),
      ),
  );
}

function isMadeForAll(name: TSESTree.Node): boolean {
  const { parent } = name;
  if (parent?.type !== 'NewExpression' || parent.callee !== name) return false;
  return isAtModuleLevel(parent) || isStoredForAll(parent);
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
