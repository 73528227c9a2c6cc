import type { TSESTree } from '@typescript-eslint/utils';
import type { StateAnalysis } from '../../javascript/state/interpret-state.ts';
import type { StateSite } from '../../javascript/state/judge-root.ts';
import type { StateChoice } from '../../sightings/shared-state.ts';
import { isExported } from '../../javascript/syntax/unused-variable.ts';

const weakMethods: ReadonlySet<string> = new Set(['delete', 'get', 'has', 'set']);

/** A `Map` whose keys are all parameters that hold objects becomes a `WeakMap`. */
export function keyWeakly({ root }: StateSite, { it }: StateAnalysis): StateChoice | undefined {
  const variable = root?.kind === 'module' ? root.variable : undefined;
  const name = variable?.identifiers[0];
  if (variable === undefined || name?.parent.type !== 'VariableDeclarator' || isExported(name.parent)) return undefined;
  const { init } = name.parent;
  if (init?.type !== 'NewExpression' || init.arguments.length > 0 || init.callee.type !== 'Identifier')
    return undefined;
  if (init.callee.name !== 'Map' || ('typeAnnotation' in name && name.typeAnnotation != null)) return undefined;
  const uses = variable.references.filter((reference) => reference.init !== true);
  if (uses.length === 0 || !uses.every(({ identifier }) => isKeyedByObject(identifier, it))) return undefined;
  return { act: 'keyWeakly', edits: [{ range: init.callee.range, text: 'WeakMap' }] };
}

function isKeyedByObject(use: TSESTree.Node, it: StateAnalysis['it']): boolean {
  const member = use.parent;
  if (member?.type !== 'MemberExpression' || member.property.type !== 'Identifier') return false;
  const call = member.parent;
  if (call.type !== 'CallExpression' || call.callee !== member || !weakMethods.has(member.property.name)) return false;
  const [key] = call.arguments;
  const variable = key?.type === 'Identifier' ? it.bodies.variableOf(key) : undefined;
  const [definition] = variable?.defs ?? [];
  if (definition?.type !== 'Parameter' || definition.name.type !== 'Identifier') return false;
  return isObjectType(definition.name.typeAnnotation?.typeAnnotation, it);
}

/** `object`, a type literal, or a class or interface of the file */
function isObjectType(type: TSESTree.TypeNode | undefined, { bodies }: StateAnalysis['it']): boolean {
  if (type?.type === 'TSObjectKeyword' || type?.type === 'TSTypeLiteral') return true;
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  const definition = bodies.variableOf(type.typeName)?.defs[0]?.node;
  return definition?.type === 'TSInterfaceDeclaration' || definition?.type === 'ClassDeclaration';
}
