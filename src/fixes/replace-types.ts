import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import { injectedToken } from '../javascript/containers/injected-token.ts';
import { isInjectedType } from '../javascript/containers/is-injected-type.ts';
import { findVariable } from '../javascript/syntax/find-variable.ts';
import { isEmittedType } from '../javascript/syntax/is-emitted-type.ts';
import type { ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { resolveFromRoot } from '../modules/settings/locate.ts';
import type { Reason } from '../sightings/proposal.ts';
import { canonicalNeed, type Draft, type Drafted } from './draft.ts';
import { differentKinds } from './moves/different-kinds.ts';
import { findLiteralGap } from './instances/find-literal-gap.ts';
import { findTypedGap } from './instances/find-mentioned-gap.ts';
import { ofMention } from './instances/of-mention.ts';
import { findConstraintGap, findReceiverGap, isDoubt } from './instances/find-receiver-gap.ts';
import { findTypeArgument } from './instances/find-type-argument.ts';
import { findMissingMember } from './instances/find-missing-member.ts';
import { valueGroupsOf } from './instances/value-groups.ts';
import { isToldType } from './instances/is-told-type.ts';
import { isConstructorType } from './instances/is-constructor-type.ts';
import { atLine, because } from './reason.ts';
import type { TypedValues } from './instances/typed-values.ts';
import type { UsedMember } from './instances/used-member.ts';

/**
 * Drafts the canonical class in the place of a deprecated one, for types that must change together.
 *
 * @param values the values of the types; `undefined` when they are unknown.
 */
export function replaceTypes(
  sites: readonly ReferenceSite[],
  implementation: Implementation,
  values: TypedValues | undefined,
  file: SourceFile,
): ReadonlyMap<ReferenceSite, Drafted> {
  const { reference } = implementation.concept.canonical;
  const path = resolveFromRoot(reference.module, file.registry.root, file.graph);
  const isType = sites.every(({ usage }) => usage === 'type');
  // A class that is a static member of another one is no type.
  const isOfNamespace = file.catalog.classTableOf(implementation.concept.canonical) !== undefined;
  const received = values && findReceiverGap(values.cells, implementation, file);
  const doubt = received && isDoubt(received) ? received : undefined;
  const reason =
    findGap(implementation, values?.used, file) ??
    (doubt === undefined ? received : undefined) ??
    findLiteralGap(values?.cells, implementation, file);
  const draft = (site: ReferenceSite): Drafted => {
    if (path === undefined) return because('reference-dead', reference.text);
    if (reference.member !== undefined && !isOfNamespace) return because('used-as-value');
    const obstacle = typeObstacle(site, implementation, file);
    if (obstacle !== undefined) return obstacle;
    return reason ?? draftType(site, implementation, path, { isType, doubt });
  };
  return new Map(sites.map((site) => [site, draft(site)]));
}

function draftType(
  { node, usage }: ReferenceSite,
  implementation: Implementation,
  path: string,
  { isType, doubt }: { readonly isType: boolean; readonly doubt: Reason | undefined },
): Draft {
  const need = canonicalNeed(implementation, path, node, isType);
  const { member } = implementation.concept.canonical.reference;
  const inNamespace = member === undefined ? '' : `.${member}`;
  return {
    needs: [need],
    choices: [{ label: '', write: (localName) => [{ range: nameRange(node), text: localName(need) + inNamespace }] }],
    dropped: [],
    concern: usage === 'instanceof' || isToldType(node) ? because('instance-test') : doubt,
  };
}

/** A member that the file uses on values of the types, or names in a type, and that the canonical class lacks. */
function findGap(
  implementation: Implementation,
  used: readonly UsedMember[] | undefined,
  file: SourceFile,
): Reason | undefined {
  const isUnknown = used === undefined || valueGroupsOf(file.sourceCode).hasUnknownKeys;
  if (isUnknown) return ofMention(implementation, file);
  const missing = findMissingMember(used, implementation, file) ?? findTypedGap(implementation, file);
  return missing === undefined ? undefined : because('member-missing', missing);
}

/** The type of a class itself, or that of a function or value, which no class can be. */
function typeQueryObstacle(implementation: Implementation, { catalog }: SourceFile): Reason {
  const { canonical } = implementation.concept;
  const kinds = differentKinds(catalog.shapeOf(implementation), catalog.shapeOf(canonical));
  return kinds === undefined ? because('typeof-class') : because('kind-differs', kinds);
}

function typeObstacle(
  { node, usage }: ReferenceSite,
  implementation: Implementation,
  file: SourceFile,
): Reason | undefined {
  if (usage === 'instanceof') return undefined;
  const { parent } = node;
  if (isConstructorType(node)) return typeQueryObstacle(implementation, file);
  if (parent?.type === 'TSInterfaceHeritage') return because('subclass');
  if (isEmittedType(node)) {
    if (!isInjectedType(node, file)) return because('used-as-value');
    const token = injectedToken(node, file);
    return because('injection-token', token && file.sourceCode.getText(token));
  }
  if (isTiedToValue(node)) return because('linked-site', implementation.name);
  const twin = findValueTwin(node, file);
  if (twin !== undefined) return atLine(because('linked-site', implementation.name), twin.loc.start.line);
  if (!typeArgumentsFit(node, implementation, file)) return because('type-arguments');
  const argument = findTypeArgument(node, file.sourceCode);
  return argument && findConstraintGap(argument, implementation, file);
}

/** `const Engine = X` beside `type Engine = X`: whoever has the name constructs the one and takes it for the other. */
function findValueTwin(node: TSESTree.Node, { sourceCode }: SourceFile): TSESTree.Node | undefined {
  const alias = node.parent?.parent;
  if (alias?.type !== 'TSTypeAliasDeclaration') return undefined;
  const definitions = findVariable(sourceCode, alias.id)?.defs ?? [];
  return definitions.find(({ node: declaring }) => declaring.type === 'VariableDeclarator')?.name;
}

/** `bind<X>(token).to(X)`, `make<X>(X)`: the type argument of a call must fit the class that is an argument further on. */
function isTiedToValue(node: TSESTree.Node): boolean {
  const call = node.parent?.parent?.parent;
  if (node.type !== 'Identifier' || node.parent.parent?.type !== 'TSTypeParameterInstantiation') return false;
  for (let link: TSESTree.Node | undefined = call; link !== undefined; link = link.parent) {
    if (link.type !== 'CallExpression' && link.type !== 'MemberExpression') return false;
    const isTied = link.type === 'CallExpression' && link.arguments.some((given) => isNamed(given, node.name));
    if (isTied) return true;
  }
  return false;
}

function isNamed(node: TSESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** Does the canonical class take the type arguments that are given, and are those the same that are left out? */
function typeArgumentsFit(node: TSESTree.Node, implementation: Implementation, { catalog }: SourceFile): boolean {
  const reference = node.type === 'TSImportType' ? node : node.parent;
  const isGeneric = reference !== undefined && 'typeArguments' in reference;
  const given = isGeneric ? (reference.typeArguments?.params.length ?? 0) : 0;
  const canonical = catalog.classTableOf(implementation.concept.canonical);
  if (canonical === undefined) return given === 0;
  const { least, most } = canonical.typeParameters;
  if (given < least || most < given) return false;
  const old = catalog.classTableOf(implementation)?.typeParameterTexts ?? [];
  return canonical.typeParameterTexts.every(({ constraint, otherwise }, index) => {
    const before = old[index];
    if (before === undefined) return true;
    return index < given
      ? constraint === undefined || constraint === before.constraint
      : otherwise === before.otherwise;
  });
}

/** The name without its type arguments, which stay. */
function nameRange(node: TSESTree.Node): readonly [number, number] {
  if (node.type !== 'TSImportType') return node.range;
  return [node.range[0], node.typeArguments?.range[0] ?? node.range[1]];
}
