import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import { isInjectedType } from '../javascript/containers/is-injected-type.ts';
import { isEmittedType } from '../javascript/is-emitted-type.ts';
import type { ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { resolveFromRoot } from '../modules/locate.ts';
import type { Reason, TextEdit } from '../sightings/proposal.ts';
import { canonicalNeed, type Drafted } from './draft.ts';
import { findMentionedGap } from './find-mentioned-gap.ts';
import { findMissingAmong } from './find-missing-member.ts';
import { because } from './reason.ts';
import { membersOfTarget } from './used-members.ts';

/**
 * Drafts the canonical class in the place of a deprecated one, in all given references of a file at once: types that
 * refer to each other must change together.
 */
export function replaceTypes(
  sites: readonly ReferenceSite[],
  implementation: Implementation,
  file: SourceFile,
): Drafted {
  const path = resolveFromRoot(implementation.concept.canonical.reference.module, file.registry.root, file.graph);
  if (path === undefined) return because('reference-dead', implementation.concept.canonical.reference.text);
  if (implementation.concept.canonical.reference.member !== undefined) return because('used-as-value');
  for (const site of sites) {
    const obstacle = typeObstacle(site, implementation, file);
    if (obstacle !== undefined) return obstacle;
  }
  const gap = findMentionedGap(implementation, file);
  if (gap !== undefined) return because('member-missing', gap);
  const isType = sites.every(({ usage }) => usage === 'type');
  const needs = sites.map(({ node }) => canonicalNeed(implementation, path, node, isType));
  return {
    needs,
    choices: [
      {
        label: '',
        write: (localName) => needs.map((need): TextEdit => ({ range: nameRange(need.site), text: localName(need) })),
      },
    ],
    dropped: [],
    concern: sites.some(({ usage }) => usage === 'instanceof') ? because('instance-test') : undefined,
  };
}

function typeObstacle({ node }: ReferenceSite, implementation: Implementation, file: SourceFile): Reason | undefined {
  const { parent } = node;
  if (parent?.type === 'TSTypeQuery' && !isInstanceType(parent)) return because('typeof-class');
  if (parent?.type === 'TSInterfaceHeritage') return because('subclass');
  if (isEmittedType(node)) return because(isInjectedType(node, file) ? 'injection-token' : 'used-as-value');
  if (isTiedToValue(node)) return because('linked-site', implementation.name);
  if (!typeArgumentsFit(node, implementation, file)) return because('type-arguments');
  const target = annotatedTarget(node);
  const missing =
    target === undefined ? undefined : findMissingAmong(membersOfTarget(target, file), implementation, file);
  return missing === undefined ? undefined : because('member-missing', missing);
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

/** `InstanceType<typeof X>` is the instance; any other `typeof X` is the constructor with its parameters. */
function isInstanceType(query: TSESTree.TSTypeQuery): boolean {
  const reference = query.parent.parent;
  return (
    query.parent.type === 'TSTypeParameterInstantiation' &&
    reference?.type === 'TSTypeReference' &&
    reference.typeName.type === 'Identifier' &&
    reference.typeName.name === 'InstanceType'
  );
}

function typeArgumentsFit(node: TSESTree.Node, { concept }: Implementation, file: SourceFile): boolean {
  const reference = node.type === 'TSImportType' ? node : node.parent;
  const given = reference !== undefined && 'typeArguments' in reference ? reference.typeArguments?.params.length : 0;
  const taken = file.catalog.classTableOf(concept.canonical)?.typeParameters;
  if (taken === undefined) return (given ?? 0) === 0;
  return taken.least <= (given ?? 0) && (given ?? 0) <= taken.most;
}

/** What is declared to be of the type itself, or of a union with it; `undefined` when the type stands deeper. */
function annotatedTarget(node: TSESTree.Node): TSESTree.Node | undefined {
  let type: TSESTree.Node | undefined = node.type === 'TSImportType' ? node : node.parent;
  while (type?.parent?.type === 'TSUnionType') type = type.parent;
  if (type?.parent?.type !== 'TSTypeAnnotation') return undefined;
  const target = type.parent.parent;
  return target.parent?.type === 'TSParameterProperty' ? target.parent : target;
}

/** The name without its type arguments, which stay. */
function nameRange(node: TSESTree.Node): readonly [number, number] {
  if (node.type !== 'TSImportType') return node.range;
  return [node.range[0], node.typeArguments?.range[0] ?? node.range[1]];
}
