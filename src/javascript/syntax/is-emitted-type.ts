import type { TSESTree } from '@typescript-eslint/utils';
import { decoratorsOf } from './decorators-of.ts';

/**
 * Is a type there at run time? With `emitDecoratorMetadata`, TypeScript hands the types of what is decorated to the
 * decorators, and containers and mappers take the class from there.
 */
export function isEmittedType(node: TSESTree.Node): boolean {
  let type: TSESTree.Node | undefined = node.type === 'TSImportType' ? node : node.parent;
  while (type?.parent?.type === 'TSUnionType') type = type.parent;
  const annotation = type?.parent;
  if (annotation?.type !== 'TSTypeAnnotation') return false;
  const owner = annotation.parent;
  switch (owner.type) {
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return decoratorsOf(owner).length > 0;
    case 'FunctionExpression':
      return owner.parent.type === 'MethodDefinition' && isDecorated(owner.parent);
    default:
      return isDecoratedParameter(owner);
  }
}

/** Parameters of a method or constructor count when it, one of them, or for a constructor its class is decorated. */
function isDecoratedParameter(target: TSESTree.Node): boolean {
  let parameter = target;
  while (parameter.parent?.type === 'AssignmentPattern' || parameter.parent?.type === 'TSParameterProperty') {
    parameter = parameter.parent;
  }
  const callable = parameter.parent;
  if (callable?.type !== 'FunctionExpression' || callable.parent.type !== 'MethodDefinition') return false;
  return callable.params.some((each) => each === parameter) && isDecorated(callable.parent);
}

function isDecorated(method: TSESTree.MethodDefinition): boolean {
  const owners = method.kind === 'constructor' ? [method.parent.parent] : [];
  return [method, ...method.value.params, ...owners].some((node) => decoratorsOf(node).length > 0);
}
