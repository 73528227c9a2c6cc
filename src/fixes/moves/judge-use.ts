import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingExpression } from '../../javascript/syntax/enclosing-expression.ts';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { isExported } from '../../javascript/syntax/unused-variable.ts';
import { usageOf } from '../../javascript/values/usage-of.ts';
import { isBuiltIn } from './find-missing-in-shape.ts';
import { findCallObstacle, type Given } from './judge-call.ts';
import { because } from '../reason.ts';
import {
  isKin,
  isOnlyInitial,
  judgeConstant,
  judgeEnums,
  judgeOffer,
  judgeType,
  judgeWhole,
  memberTwins,
  ofMember,
  type Twins,
} from './twins.ts';
import { allOf, ask, fitting, prevent, saidOf, type Verdict } from './verdict.ts';

/** Code that gives names to names without end is not followed; people's code stays far below. */
const mostAliases = 8;

/** Says whether the canonical thing fits where the deprecated one is used: at `node`, and by way of local names. */
export function judgeUse(node: TSESTree.Node, twins: Twins, file: SourceFile, aliases = 0): Verdict {
  return saidOf(node, judge(node, twins, file, aliases));
}

function judge(node: TSESTree.Node, twins: Twins, file: SourceFile, aliases: number): Verdict {
  if (node.type === 'TSImportType') return node.parent.type === 'TSTypeQuery' ? judgeWhole(twins) : judgeType(twins);
  switch (node.parent?.type) {
    case 'TSTypeReference':
    case 'TSInterfaceHeritage':
    case 'TSClassImplements':
      return judgeType(twins);
    case 'TSTypeQuery':
      return judgeWhole(twins);
    case 'TSQualifiedName':
      return node.parent.left === node
        ? judgeMember(node.parent, node.parent.right.name, twins, file, aliases)
        : fitting;
    case 'JSXMemberExpression':
      return judgeMember(node.parent, node.parent.property.name, twins, file, aliases);
    case 'JSXOpeningElement':
    case 'JSXClosingElement':
      return judgeWhole(twins);
  }
  const { node: value } = enclosingExpression(node);
  if (usageOf(value) === 're-export') return judgeOffer(twins);
  switch (value.parent?.type) {
    case 'CallExpression':
      if (value.parent.callee !== value) break;
      return judgeCall({ node: value.parent, arguments: value.parent.arguments }, twins, file);
    case 'TaggedTemplateExpression':
      if (value.parent.tag !== value) break;
      return judgeCall(
        { node: value.parent, arguments: [value.parent.quasi, ...value.parent.quasi.expressions].map(opaque) },
        twins,
        file,
      );
    case 'NewExpression':
      if (value.parent.callee !== value) break;
      return prevent(because('signature-differs', 'it is no class'));
    case 'MemberExpression':
      if (value.parent.object !== value) break;
      return judgeMember(value.parent, staticKey(value.parent), twins, file, aliases);
    case 'VariableDeclarator':
      return judgeTarget(value.parent.id, twins, file, aliases);
    case 'AssignmentExpression':
      if (value.parent.right !== value) return fitting;
      break;
    case 'ExpressionStatement':
      return fitting;
    case 'ConditionalExpression':
    case 'IfStatement':
    case 'UnaryExpression':
    case 'WhileStatement':
      // Objects and functions are as true as their twins.
      if (twins.to.kind === 'object' || twins.to.kind === 'function') return fitting;
      break;
  }
  return judgeWhole(twins);
}

/** What a template hands to its tag has no form that a call could have. */
function opaque(node: TSESTree.Node): TSESTree.Node {
  return node.type === 'TemplateLiteral' ? node.parent : node;
}

function judgeCall(given: Given, twins: Twins, file: SourceFile): Verdict {
  const { from, to, name, isMember } = twins;
  if (to.call === undefined) {
    if (to.kind === 'unknown') return isMember || isKin(twins) ? fitting : ask(because('shape-unknown', name));
    return prevent(because('signature-differs', 'it is no function'));
  }
  const obstacle = findCallObstacle(given, from.call, to.call, file);
  return obstacle === undefined ? fitting : prevent(obstacle);
}

function judgeMember(
  node: TSESTree.Node,
  key: string | undefined,
  twins: Twins,
  file: SourceFile,
  aliases: number,
): Verdict {
  const member = memberOf(key, twins);
  if (!('to' in member)) return member;
  if (isWritten(node)) {
    const isWritable = twins.to.members.get(key ?? '')?.isWritable !== false;
    return isWritable ? fitting : prevent(because('member-missing', key));
  }
  return ofMember(key, judgeUse(node, member, file, aliases));
}

/** The member of both, or what there is to say without looking at its uses. */
function memberOf(key: string | undefined, twins: Twins): Twins | Verdict {
  const { from, to, name } = twins;
  if (isKin(twins) || (to.kind === 'primitive' && to.text === from.text)) return fitting;
  if (from.kind === 'constant' && to.kind === 'constant') return judgeConstant(twins);
  if (key === undefined) return judgeWhole(twins);
  if (to.kind === 'function' && /^(?:apply|bind|call)$/u.test(key)) return judgeWhole(twins);
  const member = to.members.get(key);
  if (member === undefined) {
    if (isBuiltIn(key, to)) return fitting;
    if (!to.isPartial) return prevent(because('member-missing', key));
    return twins.isMember ? fitting : ask(because('shape-unknown', name));
  }
  const inner = memberTwins(key, member.shape, twins);
  if (inner.to.kind !== 'constant') return inner;
  const verdict = inner.from.kind === 'constant' && !isOnlyInitial(member, twins) ? judgeConstant(inner) : fitting;
  return verdict.concern === undefined ? judgeEnums(twins) : verdict;
}

/** Is the member assigned, updated or deleted? */
function isWritten(node: TSESTree.Node): boolean {
  const { parent } = node;
  return (
    (parent?.type === 'AssignmentExpression' && parent.left === node) ||
    parent?.type === 'UpdateExpression' ||
    (parent?.type === 'UnaryExpression' && parent.operator === 'delete')
  );
}

/** What a declaration makes of the value: another name for it, or names for its members. */
function judgeTarget(target: TSESTree.Node, twins: Twins, file: SourceFile, aliases: number): Verdict {
  if (target.type === 'AssignmentPattern') return judgeTarget(target.left, twins, file, aliases);
  if (target.type === 'ObjectPattern') {
    return allOf(
      target.properties.map((property) => {
        if (property.type === 'RestElement') return judgeWhole(twins);
        const member = memberOf(staticKey(property), twins);
        return 'to' in member ? judgeTarget(property.value, member, file, aliases) : member;
      }),
    );
  }
  const variable = target.type === 'Identifier' ? findVariable(file.sourceCode, target) : undefined;
  if (variable === undefined || aliases >= mostAliases || !isSteadyName(variable)) return judgeWhole(twins);
  if (variable.defs.some(({ node }) => isExported(node))) return judgeOffer(twins);
  const uses = variable.references.filter((reference) => reference.init !== true);
  return allOf(uses.map(({ identifier }) => judgeUse(identifier, twins, file, aliases + 1)));
}

/** Does the name mean one thing only? */
function isSteadyName({ defs, references }: TSESLint.Scope.Variable): boolean {
  return defs.length === 1 && references.filter((reference) => reference.isWrite()).length <= 1;
}
