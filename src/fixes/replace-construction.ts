import { isLoading } from '../javascript/values/is-loading.ts';
import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../javascript/source-file.ts';
import type { ConstructionSite } from '../javascript/site.ts';
import type { Reason } from '../sightings/proposal.ts';
import { allowsTopLevelAwait } from './awaiting/allows-top-level-await.ts';
import type { CallTemplate } from './templates/call-template.ts';
import { constructionShape } from './arguments/construction-shape.ts';
import type { Choice, Drafted } from './draft.ts';
import { factoryCallOf } from './templates/factory-call.ts';
import { findClassCast } from './instances/find-class-cast.ts';
import { findInstanceDoubt } from './instances/find-instance-doubt.ts';
import { ofMention } from './instances/of-mention.ts';
import { findMissingMember, isOptionalNow, isPromised } from './instances/find-missing-member.ts';
import { findReceiverGap, isDoubt } from './instances/find-receiver-gap.ts';
import { findSplitUpdate } from './awaiting/find-split-update.ts';
import { findWrittenType } from './instances/find-written-type.ts';
import { valueGroupsOf } from './instances/value-groups.ts';
import { isStillRecognised } from './instances/is-still-recognised.ts';
import { isPure } from '../javascript/syntax/is-pure.ts';
import { lineBreakOf } from './text/line-break.ts';
import { type AsyncChange, makeAsync } from './awaiting/make-async.ts';
import { mayAwait } from './awaiting/may-await.ts';
import { continuations, promiseMannerOf } from './awaiting/promise-manner.ts';
import { type PassedArguments, passedArguments } from './arguments/passed-arguments.ts';
import type { ImportNeed } from './imports/plan-imports.ts';
import { atLine, because } from './reason.ts';
import { strayComments } from './arguments/stray-comments.ts';
import { surround } from './templates/surround.ts';
import { carriedTypeArguments } from './arguments/type-arguments.ts';

/** Drafts the call of the concept's factory in the place of a construction. */
export function replaceConstruction(site: ConstructionSite, file: SourceFile): Drafted {
  const { implementation } = site;
  if (site.kinship === 'subclass') return because('subclass');
  if (!site.isCertain) return because('ambiguous-target');
  if (site.dependent !== undefined) return atLine(because('linked-site', site.dependent.name), site.dependent.line);
  if (site.kinship === 'bound') return because('arguments-bound');
  const shape = constructionShape(site, file);
  if ('code' in shape) return shape;
  const call = factoryCallOf(implementation, file, shape.call);
  if ('code' in call) return call;
  const { template, path: factoryPath } = call;
  const manner = promiseMannerOf(site, call, file);
  if (manner === 'lost') return because('promise-handed-on');
  const isAwaiting = template.isAsync && manner !== 'kept';
  const isWaiting = isAwaiting && !mayAwait(site.node, allowsTopLevelAwait(file));
  const change = isWaiting ? makeAsync(site.node, file) : undefined;
  if (isWaiting && change === undefined) return because('await-not-allowed');
  const cast = findClassCast(targetOf(site), file);
  if (cast !== undefined) return because('class-cast', file.sourceCode.getText(cast));
  const gap = findGap(site, manner !== 'none', file);
  if (gap !== undefined) return gap;
  const written = findWrittenType(site, file);
  if (written !== undefined) return because('linked-site', written);
  const received = findReceiverGap([valueGroupsOf(file.sourceCode).cellOf(site.node)], implementation, file);
  if (received !== undefined && !isDoubt(received)) return received;
  const typeArguments = carriedTypeArguments(site, template, factoryPath, file);
  if (typeof typeArguments !== 'string') return typeArguments;
  const passed = passedArguments({ site, template, declared: shape.parameters, factoryPath, file });
  if ('code' in passed) return passed;

  const needs = call.needsAt(site.node);
  const comments = strayComments(site, passed, file);
  const writing: Writing = {
    site,
    template,
    passed,
    typeArguments,
    comments: typeof comments === 'string' ? comments : '',
    change,
    isAwaiting,
    needs,
    file,
    doubt: received,
  };
  return {
    needs,
    choices: choicesOf(writing),
    // What comes back as the scope is not lost.
    dropped: passed.dropped.map(({ label }) => label).filter((label) => !passed.scopes.includes(label)),
    cut: passed.dropped.flatMap(({ nodes }) => nodes),
    concern: concernOf(writing) ?? (typeof comments === 'string' ? undefined : comments),
  };
}

/** A member that is used on the instance and that the canonical class lacks; where not every use is known, that may be. */
function findGap({ node, implementation }: ConstructionSite, isPromise: boolean, file: SourceFile): Reason | undefined {
  const groups = valueGroupsOf(file.sourceCode);
  const cell = groups.cellOf(node);
  // A promise goes by the same name as what it promises.
  const used = groups.usesOf(cell).filter(({ name }) => !isPromise || !continuations.has(name));
  const missing =
    findMissingMember(used, implementation, file) ?? used.find(({ name }) => groups.isPatched(name))?.name;
  if (missing === undefined) return groups.isFollowed(cell) ? undefined : ofMention(implementation, file);
  return {
    ...because('member-missing', missing),
    isOfPromise: isPromised(missing, implementation, file),
    isOfOptional: isOptionalNow(missing, implementation, file),
  };
}

/** All that it takes to write the factory call, the names of its imports apart. */
interface Writing {
  readonly site: ConstructionSite;
  readonly template: CallTemplate;
  readonly passed: PassedArguments;
  readonly typeArguments: string;
  /** Comments that go before the call. */
  readonly comments: string;
  /** What makes room for the `await`; `undefined` where there is room. */
  readonly change: AsyncChange | undefined;
  /** The instance is waited for here; otherwise the template stands without its `await`, if it has one. */
  readonly isAwaiting: boolean;
  readonly needs: readonly ImportNeed[];
  readonly file: SourceFile;
  /** What takes the instance may ask for what the canonical class lacks. */
  readonly doubt: Reason | undefined;
}

function choicesOf(writing: Writing): readonly Choice[] {
  const { passed, change } = writing;
  const also = change === undefined ? '' : ` and make '${change.name}' asynchronous`;
  if (passed.scopes.length < 2) return [choiceOf(writing, also, passed.scopes[0])];
  return passed.scopes.map((scope) => choiceOf(writing, ` with '${scope}'${also}`, scope));
}

function choiceOf(writing: Writing, label: string, scope: string | undefined): Choice {
  const { site, template, passed, typeArguments, comments, change, isAwaiting, needs, file } = writing;
  const { sourceCode } = file;
  const needOf = new Map(needs.map((need) => [need.name, need]));
  return {
    label,
    write: (localName) => {
      const text = template.fill({
        argument: (key) => (key === 'scope' && scope !== undefined ? plain(scope) : passed.fillings.get(key)),
        name: (name) => {
          const need = needOf.get(name);
          return need === undefined ? name : localName(need);
        },
        typeArguments,
        ...indentationOf(site.node, file),
        lineBreak: lineBreakOf(sourceCode),
      });
      const isPromise = template.isAsync && !isAwaiting;
      const precedence = isPromise ? 'call' : template.precedence;
      const call = isPromise ? text.replace(/^await\s+/u, '') : text;
      const replaced = surround(call, { precedence, comments }, site.node, sourceCode);
      return [...(change?.edits ?? []), { range: site.node.range, text: replaced }];
    },
  };
}

function plain(text: string): ReturnType<Parameters<CallTemplate['fill']>[0]['argument']> {
  return { text, kind: 'single', isPrimary: true, before: [], after: [] };
}

/** How the line of `node` is indented, and how much further the next one is, if `node` goes on there. */
function indentationOf({ loc }: TSESTree.Node, { sourceCode }: SourceFile): { indent: string; step: string } {
  const spaceOf = (line: number): string => /^\s*/u.exec(sourceCode.lines[line - 1] ?? '')?.[0] ?? '';
  const [indent, next] = [spaceOf(loc.start.line), spaceOf(loc.start.line + 1)];
  const isDeeper = loc.end.line > loc.start.line && next.length > indent.length && next.startsWith(indent);
  return { indent, step: isDeeper ? next.slice(indent.length) : '  ' };
}

function concernOf({ site, isAwaiting, passed, change, file, doubt: received }: Writing): Reason | undefined {
  const { scopes, concern } = passed;
  if (change !== undefined) return because('await-not-allowed');
  if (scopes.length > 1) return because('ambiguous-scope', scopes.join(', '));
  if (concern !== undefined) return concern;
  const target = targetOf(site);
  if (!isIdle(target, file)) return because('argument-has-effects', file.sourceCode.getText(target));
  const doubt = received ?? findInstanceDoubt(site, file);
  if (doubt !== undefined) return doubt;
  const place = isAwaiting ? findSplitUpdate(site.node, file) : undefined;
  if (place !== undefined) return because('update-not-atomic', place);
  return isCaughtElsewhere(site, file) ? because('caught-elsewhere') : undefined;
}

/** Does an instance leave the file as an error does, to be caught by code that may ask for the deprecated class? */
function isCaughtElsewhere({ node, implementation }: ConstructionSite, file: SourceFile): boolean {
  if (implementation.role === 'canonical') return false;
  const isClass = file.catalog.classTableOf(implementation) !== undefined;
  const made = isClass ? implementation : file.catalog.classGivenBy(implementation);
  if (made?.role !== 'deprecated' || isStillRecognised(made, file)) return false;
  const groups = valueGroupsOf(file.sourceCode);
  return groups.isThrown(groups.cellOf(node));
}

/** The expression that names the class. */
function targetOf({ form, node }: ConstructionSite): TSESTree.Node {
  const isHanded = form === 'reflect-construct' || form === 'object-create';
  return (isHanded ? node.arguments[0] : undefined) ?? node.callee;
}

/** Is nothing lost when the expression that names the class is not evaluated? Loading its module is meant to go. */
function isIdle(target: TSESTree.Node, file: SourceFile): boolean {
  if (target.type === 'SequenceExpression') return target.expressions.every((each) => isIdle(each, file));
  return isPure(target) || isLoading(target as TSESTree.Expression, file.sourceCode);
}
