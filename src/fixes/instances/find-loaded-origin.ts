import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';
import type { DemandReader } from '../../modules/demands/demand-reader.ts';

type Origin = NonNullable<ReturnType<DemandReader['originOf']>>;
type Name = Parameters<DemandReader['originOf']>[0];

/** Constants that stand for constants that are looked through. */
const mostSteps = 16;

/**
 * Finds where the value of an expression is declared that comes from another module as it is: by an import, by `require`, by
 * `await import(…)` or `import(…).then(…)`, by way of constants, patterns and members of namespaces.
 */
export function findLoadedOrigin(
  expression: TSESTree.Node,
  reader: DemandReader,
  sourceCode: TSESLint.SourceCode,
  steps = mostSteps,
): Origin | undefined {
  const find = (node: TSESTree.Node): Origin | undefined =>
    steps === 0 ? undefined : findLoadedOrigin(node, reader, sourceCode, steps - 1);
  const bare = unwrap(expression as TSESTree.Expression);
  switch (bare.type) {
    case 'Identifier': {
      const source = findSource(bare, sourceCode);
      if (source === 'import') return reader.originOf(bare as unknown as Name);
      const origin = source && find(source.value);
      return source?.keys.reduce<Origin | undefined>((owner, key) => owner && reader.originIn(owner, key), origin);
    }
    case 'MemberExpression': {
      const key = staticKey(bare);
      const owner = key === undefined ? undefined : find(bare.object);
      return key === undefined || owner === undefined ? undefined : reader.originIn(owner, key);
    }
    case 'AwaitExpression':
      return find(bare.argument);
    case 'ImportExpression':
      return bare.source.type === 'Literal' ? reader.originOfModule(String(bare.source.value)) : undefined;
    case 'CallExpression': {
      const [specifier] = bare.arguments;
      const isRequire = bare.callee.type === 'Identifier' && bare.callee.name === 'require';
      return isRequire && specifier?.type === 'Literal' ? reader.originOfModule(String(specifier.value)) : undefined;
    }
    default:
      return undefined;
  }
}

/** What a name is given, and the way from that value to its own. */
interface Source {
  readonly value: TSESTree.Node;
  readonly keys: readonly string[];
}

function findSource(name: TSESTree.Identifier, sourceCode: TSESLint.SourceCode): Source | 'import' | undefined {
  const [definition, ...others] = findVariable(sourceCode, name)?.defs ?? [];
  if (definition === undefined || others.length > 0) return undefined;
  if (definition.type === 'ImportBinding') return 'import';
  const own = definition.name;
  if (definition.type === 'Variable') {
    const { id, init } = definition.node;
    const keys = definition.parent.kind === 'const' || isRequired(init) ? keysTo(own, id) : undefined;
    return keys === undefined || init === null ? undefined : { value: init, keys };
  }
  if (definition.type !== 'Parameter') return undefined;
  // `import('./engines.js').then(({ open }) => …)`
  const { parent: call, params } = definition.node as TSESTree.ArrowFunctionExpression;
  const isGiven = call.type === 'CallExpression' && call.arguments[0] === definition.node;
  const callee = isGiven && call.callee.type === 'MemberExpression' ? call.callee : undefined;
  if (callee === undefined || staticKey(callee) !== 'then' || params[0] === undefined) return undefined;
  const keys = keysTo(own, params[0]);
  return keys && { value: callee.object, keys };
}

/** `var open = require('./open').open` */
function isRequired(init: TSESTree.Expression | null): boolean {
  if (init?.type === 'MemberExpression') return isRequired(init.object);
  return init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require';
}

/** The members from a value to a name in the pattern that takes it apart. */
function keysTo(name: TSESTree.Node, pattern: TSESTree.Node): readonly string[] | undefined {
  if (pattern === name) return [];
  if (pattern.type === 'AssignmentPattern') return keysTo(name, pattern.left);
  if (pattern.type !== 'ObjectPattern') return undefined;
  for (const property of pattern.properties) {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    const inner = property.type === 'Property' && key !== undefined ? keysTo(name, property.value) : undefined;
    if (key !== undefined && inner !== undefined) return [key, ...inner];
  }
  return undefined;
}
