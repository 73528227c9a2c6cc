import type { TSESTree } from '@typescript-eslint/utils';
import { wordsOf } from '../../emitters/scope-names.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/**
 * May a test come out as it does because a scope is missing: `userId === undefined` that holds, `user?.id` that does not?
 * What is asked of a scope that is there, as its role, its state or its length, is no such test.
 *
 * @param outcome what the test comes to
 */
export function isAbsence(test: TSESTree.Node, outcome: boolean, isScope: (name: string) => boolean): boolean {
  const bare = unwrap(test as TSESTree.Expression);
  switch (bare.type) {
    case 'UnaryExpression':
      return bare.operator === '!' && isAbsence(bare.argument, !outcome, isScope);
    case 'LogicalExpression':
      return isAbsence(bare.left, outcome, isScope) || isAbsence(bare.right, outcome, isScope);
    case 'CallExpression': {
      const [argument] = bare.arguments;
      const isBoolean = bare.callee.type === 'Identifier' && bare.callee.name === 'Boolean';
      return isBoolean && argument !== undefined && isAbsence(argument, outcome, isScope);
    }
    case 'BinaryExpression':
      return isEquality(bare.operator) === outcome && isComparedWithNothing(bare, isScope);
    default:
      return !outcome && isScopeValue(bare, isScope);
  }
}

/** `undefined` for what compares in another way. */
function isEquality(operator: string): boolean | undefined {
  if (operator === '===' || operator === '==') return true;
  return operator === '!==' || operator === '!=' ? false : undefined;
}

function isComparedWithNothing(
  { left, right }: TSESTree.BinaryExpression,
  isScope: (name: string) => boolean,
): boolean {
  return [
    [left, right],
    [right, left],
  ].some(([value, other]) => {
    if (value === undefined || other === undefined) return false;
    const asked = unwrap(value as TSESTree.Expression);
    const isType = asked.type === 'UnaryExpression' && asked.operator === 'typeof';
    if (isType) return isScopeValue(asked.argument, isScope) && isText(other, 'undefined');
    return isScopeValue(asked, isScope) && isNothing(other);
  });
}

function isNothing(node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  if (node.type === 'UnaryExpression') return node.operator === 'void';
  return (node.type === 'Literal' && node.value === null) || isText(node, '');
}

function isText(node: TSESTree.Node, text: string): boolean {
  return node.type === 'Literal' && node.value === text;
}

/** `userId`, `this.userId`, `user.id`: the value of a scope, and not what else is known of it. */
function isScopeValue(node: TSESTree.Node, isScope: (name: string) => boolean): boolean {
  const bare = unwrap(node as TSESTree.Expression);
  if (bare.type === 'Identifier') return isNameOfValue(bare.name, isScope);
  if (bare.type !== 'MemberExpression') return false;
  const key = staticKey(bare);
  if (key === undefined) return false;
  if (isNameOfValue(key, isScope)) return true;
  const owner = unwrap(bare.object);
  const name = owner.type === 'Identifier' ? owner.name : owner.type === 'MemberExpression' ? staticKey(owner) : '';
  return isIdWord(key.replace(/^[_#]+/u, '').toLowerCase()) && isNameOfValue(name ?? '', isScope);
}

const flagWords: ReadonlySet<string> = new Set(['are', 'can', 'did', 'has', 'have', 'is', 'may', 'should', 'was']);

/** `userId` and `currentUser` name a scope, `isUser`, `userCount` and `sessionClosed` something that is known of it. */
function isNameOfValue(name: string, isScope: (name: string) => boolean): boolean {
  if (!isScope(name)) return false;
  const words = wordsOf(name);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (flagWords.has(first)) return false;
  // The settings may name a scope as a whole.
  return isIdWord(last) || isScope(last) || !words.some((word) => isScope(word));
}

function isIdWord(word: string): boolean {
  return /^(?:u?u?ids?|key|keys|name|names|slug|token)$/u.test(word);
}
