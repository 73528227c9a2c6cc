import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SendingCall } from '../../javascript/emissions/judgement.ts';
import type { EmissionSite } from '../../javascript/emissions/find-emissions.ts';
import { entryOf } from '../../emitters/entry-of.ts';
import { roleOf } from '../../javascript/emissions/standing.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';
import type { EmissionChoice } from '../../sightings/emission.ts';
import { excuseAbove } from '../text/excuse-above.ts';
import { scopesInSight } from './scopes-in-sight.ts';

/** What suggestions ask of the project. */
export interface ChoiceTerms {
  readonly sourceCode: TSESLint.SourceCode;
  /** Does the name say that it holds the id of one user? */
  isUserId(name: string): boolean;
  /** The method of the same in-house emitter that takes a scope and then the same arguments. */
  findScopedMethod(sending: SendingCall): ScopedMethod | undefined;
}

/** A method of an in-house emitter that takes what another takes, and a scope. */
export interface ScopedMethod {
  readonly name: string;
  /** Where the scope goes among the arguments. */
  readonly position: number;
}

/** The ways out of an emission that a person may take. What needs a scope is offered where exactly one is in sight. */
export function emissionChoices(site: EmissionSite, terms: ChoiceTerms): readonly EmissionChoice[] {
  const [scope, ...others] = scopesInSight(site.node, terms);
  const narrowing = scope === undefined || others.length > 0 ? undefined : narrow(site, scope, terms);
  const excuse = excuseAbove(site.place, 'ssot-public', terms.sourceCode);
  const reason: EmissionChoice | undefined = excuse && { act: 'giveReason', scope: '', edits: [excuse] };
  return [narrowing, reason].filter((choice) => choice !== undefined);
}

function narrow({ fault, sending }: EmissionSite, scope: string, terms: ChoiceTerms): EmissionChoice | undefined {
  if (sending === undefined) return undefined;
  if (fault === 'broadcast') return narrowToScope(sending, scope);
  if (fault !== 'unscopedCall') return undefined;
  return useScopedMethod(sending, scope, terms) ?? passScope(sending, scope);
}

/** `io.emit(…)` → `io.to(userId).emit(…)` */
function narrowToScope({ call, standing }: SendingCall, scope: string): EmissionChoice | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || callee.optional) return undefined;
  const { family } = standing;
  const room = family.roles[roleOf(standing).narrows?.['to']?.gives ?? ''];
  const method = staticKey(callee);
  if (method === undefined || entryOf(room?.sends, method) === undefined) return undefined;
  const { object } = callee;
  const isPlain =
    object.type === 'Identifier' || object.type === 'MemberExpression' || object.type === 'CallExpression';
  const end = object.range[1];
  return isPlain ? { act: 'narrowToScope', scope, edits: [{ range: [end, end], text: `.to(${scope})` }] } : undefined;
}

/** `emitter.broadcast(event)` → `emitter.notify(userId, event)` */
function useScopedMethod(sending: SendingCall, scope: string, terms: ChoiceTerms): EmissionChoice | undefined {
  const callee = unwrap(sending.call.callee);
  if (callee.type !== 'MemberExpression' || callee.computed) return undefined;
  const method = terms.findScopedMethod(sending);
  if (method === undefined || method.position > sending.call.arguments.length) return undefined;
  return {
    act: 'useScopedMethod',
    scope: method.name,
    edits: [
      { range: [callee.property.range[0], callee.property.range[1]], text: method.name },
      insertArgument(sending.call, method.position, scope, terms.sourceCode),
    ],
  };
}

/** `emitter.notify(undefined, event)` → `emitter.notify(userId, event)` */
function passScope({ call, send }: SendingCall, scope: string): EmissionChoice | undefined {
  const position = send.scope;
  if (typeof position !== 'number') return undefined;
  const given = call.arguments[position];
  if (given === undefined || !isNothing(given)) return undefined;
  return { act: 'passScope', scope, edits: [{ range: [given.range[0], given.range[1]], text: scope }] };
}

function isNothing(node: TSESTree.Node): boolean {
  return (
    (node.type === 'Identifier' && node.name === 'undefined') ||
    (node.type === 'Literal' && (node.value === null || node.value === ''))
  );
}

function insertArgument(
  call: TSESTree.CallExpression,
  position: number,
  text: string,
  sourceCode: TSESLint.SourceCode,
): EmissionChoice['edits'][number] {
  const next = call.arguments[position];
  if (next !== undefined) return { range: [next.range[0], next.range[0]], text: `${text}, ` };
  const last = call.arguments.at(-1);
  if (last !== undefined) return { range: [last.range[1], last.range[1]], text: `, ${text}` };
  const end = (sourceCode.getLastToken(call)?.range ?? call.range)[0];
  return { range: [end, end], text };
}
