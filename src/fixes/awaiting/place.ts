import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';

/** Something that is read and written: a variable, a member, or the contents of a collection. */
export interface Place {
  /** Two places with the same key are the same, as far as the text tells. */
  readonly key: string;
  /** How the source writes it. */
  readonly node: TSESTree.Expression;
  /** What it is part of, if it is an element; else the place itself. */
  readonly holder: TSESTree.Expression;
  /** Where the path of members begins; `undefined` for what is no variable. */
  readonly variable: TSESLint.Scope.Variable | undefined;
  /** It is a variable itself and no member of one. */
  readonly isVariable: boolean;
}

/** Which variable each identifier means. */
export type References = ReadonlyMap<TSESTree.Node, TSESLint.Scope.Reference>;

/** The key of an element, whichever it is: that two computed keys differ cannot be told. */
export const anyElement = '*';

/** How many names for the same object are seen through. */
const mostAliases = 8;

/**
 * Finds the place that an expression means; `undefined` for a value that is made on the spot.
 *
 * @param member a member of it that the text has no expression for.
 */
export function findPlace(
  expression: TSESTree.Expression,
  references: References,
  sourceCode: TSESLint.SourceCode,
  member?: string,
): Place | undefined {
  const node = unwrap(expression);
  const path = member === undefined ? [] : [member];
  let root: TSESTree.Expression = node;
  let variable: TSESLint.Scope.Variable | undefined;
  for (let aliases = 0; aliases < mostAliases; aliases += 1) {
    while (root.type === 'MemberExpression') {
      path.unshift(stepOf(root));
      root = unwrap(root.object);
    }
    variable = references.get(root)?.resolved ?? undefined;
    const original: TSESTree.Expression | undefined = path.length > 0 ? findOriginal(variable) : undefined;
    if (original === undefined) break;
    root = original;
  }
  const name = nameOf(root, variable, sourceCode);
  if (name === undefined) return undefined;
  const isElement = member === undefined && node.type === 'MemberExpression' && path.at(-1) === anyElement;
  return {
    key: [name, ...path].join(' '),
    node,
    holder: isElement ? node.object : node,
    variable,
    isVariable: path.length === 0,
  };
}

function stepOf(member: TSESTree.MemberExpression): string {
  if (member.property.type === 'PrivateIdentifier') return `#${member.property.name}`;
  const key = staticKey(member);
  // Putting something into a collection changes how much is in it.
  if (key === undefined || /^\d+$/u.test(key) || key === 'length' || key === 'size') return anyElement;
  return `.${key}`;
}

/** `const engines = this.engines` is another name for the same object. */
function findOriginal(variable: TSESLint.Scope.Variable | undefined): TSESTree.Expression | undefined {
  const [definition, another] = variable?.defs ?? [];
  if (definition?.type !== 'Variable' || another !== undefined || definition.parent.kind !== 'const') return undefined;
  if (definition.node.id.type !== 'Identifier' || definition.node.init === null) return undefined;
  const init = unwrap(definition.node.init);
  return /^(?:Identifier|MemberExpression|ThisExpression)$/u.test(init.type) ? init : undefined;
}

function nameOf(
  root: TSESTree.Expression,
  variable: TSESLint.Scope.Variable | undefined,
  sourceCode: TSESLint.SourceCode,
): string | undefined {
  switch (root.type) {
    case 'Identifier': {
      // The place of the declaration tells apart variables of one name.
      const [definition] = variable?.defs ?? [];
      return `${root.name}@${definition?.name.range[0] ?? ''}`;
    }
    case 'ThisExpression':
    case 'Super':
      return 'this';
    case 'CallExpression':
    case 'AwaitExpression':
    case 'MetaProperty':
      return sourceCode
        .getTokens(root)
        .map(({ value }) => value)
        .join(' ');
    default:
      return undefined;
  }
}
