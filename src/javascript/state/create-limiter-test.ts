import type { TSESTree } from '@typescript-eslint/utils';
import { isExported } from '../syntax/unused-variable.ts';
import { rootOf, unwrap } from '../syntax/unwrap.ts';
import type { Bodies, Body, CallNode } from '../interpretation/body.ts';
import type { Effect } from '../interpretation/effect.ts';
import { globalNameOf } from '../interpretation/global-name.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';
import { isContainer, kindOf } from '../interpretation/kind-of.ts';
import { memberName } from '../interpretation/member-name.ts';

const DEEPEST = 4;

/**
 * Makes the test whether a write only decides how often something is printed: it stands in a function that prints, does
 * nothing else and gives nothing back, and nothing but that function names the place. Nobody is told what stands there.
 */
export function createLimiterTest(it: Interpreter): (effect: Effect) => boolean {
  const { bodies } = it;
  const known = new Map<Body, boolean>();

  const isPrinter = (body: Body): boolean => {
    const answer = known.get(body) ?? (body.calls.some((call) => isPrint(call, body)) && printsOnly(body));
    known.set(body, answer);
    return answer;
  };

  const printsOnly = (body: Body): boolean =>
    body !== bodies.module &&
    body.results.length === 0 &&
    body.pauses.length === 0 &&
    body.calls.every((call) => isPrint(call, body) || isHarmless(call, body));

  /** Tells a log: no function of mathematics, and nothing that an argument brings, which may be an answer. */
  const isPrint = (call: CallNode, body: Body): boolean => {
    if (call.type !== 'CallExpression') return false;
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression' || !prints.test(memberName(callee))) return false;
    const root = rootOf(callee);
    if (root.type !== 'Identifier') return true;
    const variable = bodies.variableOf(root);
    if (variable === undefined || variable.defs.length === 0) return root.name === 'console';
    return bodies.ownerOf(variable) !== body;
  };

  /** Neither tells anybody anything, nor changes what lasts elsewhere. */
  const isHarmless = (call: CallNode, body: Body, depth = 0): boolean => {
    if (call.type === 'TaggedTemplateExpression' || depth > DEEPEST) return false;
    const name = globalNameOf(call.callee, bodies);
    if (name !== undefined) return (call.type === 'NewExpression' ? made : asked).test(name);
    const invoked = it.invocationsOf(call);
    if (invoked.length > 0) {
      return invoked.every(
        ({ body: own }) => own.writes.length === 0 && own.calls.every((each) => isHarmless(each, own, depth + 1)),
      );
    }
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression') return false;
    return pure.test(memberName(callee)) || isContained(callee.object, body);
  };

  /** A container that the file makes, or the list of the function's own arguments. */
  const isContained = (object: TSESTree.Expression, body: Body): boolean => {
    const bare = unwrap(object);
    const variable = bare.type === 'Identifier' ? bodies.variableOf(bare) : undefined;
    if (variable?.defs[0]?.type === 'Parameter' && bodies.ownerOf(variable) === body) {
      return variable.identifiers[0]?.parent.type === 'RestElement';
    }
    const refs = it.refsOf(bare);
    return refs.length > 0 && refs.every((ref) => isContainer(kindOf(ref, it)));
  };

  return (effect) => {
    const body = bodies.at(effect.node);
    if (!isPrinter(body)) return false;
    const uses = usesOf(effect, bodies);
    const [start, end] = body.node.range;
    // It is written, and something asks for it.
    return uses.length > 1 && uses.every((use) => start <= use && use < end);
  };
}

/** The offsets at which a file names what is written, but for its declaration; none if others can name it. */
function usesOf({ direct, act, key }: Effect, { sourceCode }: Bodies): readonly number[] {
  const { base, path } = direct;
  const name = act === 'method' || act === 'rebind' ? path.at(-1) : key;
  if (name !== undefined) {
    const word = name.replaceAll(/[^\w#]/gu, '.');
    return [...sourceCode.text.matchAll(new RegExp(String.raw`\.\s*${word}\b`, 'gu'))].map(({ index }) => index);
  }
  if (base.kind !== 'variable' || base.variable.defs.some(({ node }) => isExported(node))) return [];
  return base.variable.references.flatMap(({ identifier, init }) => (init === true ? [] : [identifier.range[0]]));
}

const prints = /^(?:debug|error|info|log|trace|warn|warning)$/u;
const made = /^(?:Date|Error|Map|Set)$/u;
const asked = /^(?:Date\.now|Error\.captureStackTrace|JSON\.stringify|Number|String|performance\.now)$/u;
/** Of strings, and of clocks. */
const pure = /^(?:endsWith|includes|indexOf|join|now|replace|slice|split|startsWith|toLowerCase|trim)$/u;
