import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Registration } from '../../javascript/registration.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';

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
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || !isMethod(callee))
    return { text: textAround(call, sourceCode), isOwn: false };
  const bind = callee.object.type === 'CallExpression' && call.arguments.length === 1 ? callee.object : call;
  const token = named(bind.arguments[0], own, sourceCode);
  const type = bind.typeArguments == null ? '' : sourceCode.getText(bind.typeArguments);
  return { text: token.text, isOwn: token.isOwn || type === `<${own}>` };
}

/** Of a container, rather than a function of its package: `awilix.asClass(X)`. */
function isMethod(callee: TSESTree.MemberExpression): boolean {
  return staticKey(callee) !== 'asClass';
}

/** The key or the argument before a call, with methods called on its result or not. */
function textAround(call: TSESTree.CallExpression, sourceCode: TSESLint.SourceCode): string {
  const value = endOfChain(call);
  const { parent } = value;
  if (parent.type === 'Property') return staticKey(parent) ?? '';
  const [name] = parent.type === 'CallExpression' ? parent.arguments : [];
  return name === undefined || name === value ? '' : sourceCode.getText(name);
}

/** The last of the calls that are made on each other's results. */
function endOfChain(call: TSESTree.CallExpression): TSESTree.CallExpression {
  const { parent } = call;
  if (parent.type !== 'MemberExpression' || parent.object !== call) return call;
  return parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? endOfChain(parent.parent) : call;
}
