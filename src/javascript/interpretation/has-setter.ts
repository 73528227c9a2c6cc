import type { TSESTree } from '@typescript-eslint/utils';
import { isClass } from '../values/class-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import type { Content, Interpreter } from './interpreter.ts';
import type { Ref } from './ref.ts';

/**
 * Is to assign to a member to call an accessor of the file that keeps nothing in its object? What else it writes is seen in
 * its body.
 */
export function hasSetter(ref: Ref, key: string, it: Interpreter): boolean {
  if (ref.boxes > 0) return false;
  const contents = it.contentsOf(ref);
  return contents.length > 0 && contents.every((content) => isSetter(setterOf(content, key, it), it));
}

function isSetter(setter: TSESTree.Node | undefined, { bodies }: Interpreter): boolean {
  return setter !== undefined && !/\bthis\b/u.test(bodies.sourceCode.text.slice(...setter.range));
}

function setterOf({ node, isInstance }: Content, key: string, it: Interpreter): TSESTree.Node | undefined {
  if (node.type === 'ObjectExpression') {
    return node.properties.find((each) => each.type === 'Property' && each.kind === 'set' && staticKey(each) === key);
  }
  const made = node.type === 'NewExpression' ? it.findClass(node.callee) : undefined;
  const owner = made ?? (isClass(node) ? node : undefined);
  const isStatic = made === undefined && !isInstance;
  return owner?.body.body.find(
    (element) =>
      element.type === 'MethodDefinition' &&
      element.kind === 'set' &&
      element.static === isStatic &&
      staticKey(element) === key,
  );
}
