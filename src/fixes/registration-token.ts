import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Registration } from '../javascript/containers/registration.ts';
import { staticKey } from '../javascript/static-key.ts';

/** The token under which a container finds what is registered. */
export interface RegistrationToken {
  /** As people know it; empty when the registration does not tell. */
  readonly text: string;
  /** The token is the registered class itself, or is declared to stand for its instances. */
  readonly isOwn: boolean;
}

/** Tells the token of a registration whose class is `value`. */
export function tokenOf(
  { form }: Registration,
  value: TSESTree.Node,
  sourceCode: TSESLint.SourceCode,
): RegistrationToken {
  const own = sourceCode.getText(value);
  switch (form.kind) {
    case 'element':
    case 'self':
      return { text: own, isOwn: true };
    case 'property':
      return named(ofProperty(form.property), own, sourceCode);
    case 'argument':
      return ofCall(form.call, own, sourceCode);
    default:
      return { text: '', isOwn: false };
  }
}

function named(token: TSESTree.Node | undefined, own: string, sourceCode: TSESLint.SourceCode): RegistrationToken {
  const text = token === undefined ? '' : sourceCode.getText(token);
  return { text, isOwn: text === own };
}

/** `provide` or `token` of the same object, or the argument before it. */
function ofProperty({ parent: object }: TSESTree.Property): TSESTree.Node | undefined {
  if (object.type !== 'ObjectExpression') return undefined;
  for (const each of object.properties) {
    if (each.type === 'Property' && /^(?:provide|token)$/u.test(staticKey(each) ?? '')) return each.value;
  }
  return object.parent.type === 'CallExpression' ? object.parent.arguments[0] : undefined;
}

/** `bind<T>(token).to(X)`, `register<T>(token, X)`, `{ token: asClass(X) }` */
function ofCall(call: TSESTree.CallExpression, own: string, sourceCode: TSESLint.SourceCode): RegistrationToken {
  if (call.arguments.length === 1) {
    const { callee } = call;
    const bind =
      callee.type === 'MemberExpression' && callee.object.type === 'CallExpression' ? callee.object : undefined;
    return bind === undefined ? { text: keyAround(call), isOwn: false } : ofTyped(bind, own, sourceCode);
  }
  return ofTyped(call, own, sourceCode);
}

function ofTyped(call: TSESTree.CallExpression, own: string, sourceCode: TSESLint.SourceCode): RegistrationToken {
  const token = named(call.arguments[0], own, sourceCode);
  const type = call.typeArguments === undefined ? '' : sourceCode.getText(call.typeArguments);
  return { text: token.text, isOwn: token.isOwn || type === `<${own}>` };
}

/** The key of the property that a call is the value of, with methods called on it or not. */
function keyAround(call: TSESTree.CallExpression): string {
  let node: TSESTree.Node = call;
  while (node.parent.type === 'MemberExpression' || node.parent.type === 'CallExpression') node = node.parent;
  return node.parent.type === 'Property' ? (staticKey(node.parent) ?? '') : '';
}
