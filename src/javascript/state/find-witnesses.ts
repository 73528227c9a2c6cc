import { isRepeated } from '../syntax/is-repeated.ts';
import type { Body } from '../interpretation/body.ts';
import { findConstructingOf } from '../interpretation/constructing.ts';
import { type Dependence, type Dependences, merge } from '../interpretation/dependence.ts';
import type { Effect } from '../interpretation/effect.ts';
import { effectsOf } from '../interpretation/effects-of.ts';
import type { Interpreter, Invocation } from '../interpretation/interpreter.ts';
import { isHandedOn } from '../interpretation/is-handed-on.ts';
import { isOfModule } from '../interpretation/is-of-module.ts';
import type { Phases } from '../phases/phases.ts';
import type { Ref } from '../interpretation/ref.ts';

/** An invocation with the body that makes it. */
export interface IncomingCall {
  readonly caller: Body;
  readonly invocation: Invocation;
}

/** What the functions of a file do to what they are given, and to what lives longer than they do. */
export interface Summaries {
  /** What each body does to its parameters and to `this`, however deep in its calls. */
  effectsOn(body: Body): readonly Effect[];
  /** Where each body is called. */
  callsOf(body: Body): readonly IncomingCall[];
  /** The writes that happen after the module was evaluated, to what is no parameter. */
  readonly witnesses: readonly Effect[];
}

/** A body that does more sorts of things to its parameters has its summary widened to silence about the rest. */
const MOST_SORTS = 64;
const MOST_ALIKE = 4;
/** So many calls on the way to a write are remembered. */
const MOST_STEPS = 8;

/**
 * The summaries of all bodies, by a worklist: an effect on a parameter becomes, at each call of the body, an effect on the
 * argument. Effects are finite (references are), each is added to a body once, and nothing is taken back.
 */
export function findWitnesses(
  it: Interpreter,
  phases: Phases,
  dependences: Dependences,
  countsEscapes: boolean,
): Summaries {
  const summaries = new SummaryBuilder(it, phases, dependences);
  for (const body of it.bodies.all) {
    const effects = effectsOf(body, it, dependences, { isLate: phases.isLate(body), countsEscapes });
    for (const effect of effects) summaries.add(body, effect);
  }
  summaries.run();
  return summaries;
}

class SummaryBuilder implements Summaries {
  readonly witnesses: Effect[] = [];
  readonly #it: Interpreter;
  readonly #phases: Phases;
  readonly #dependences: Dependences;
  #incoming: ReadonlyMap<Body, readonly IncomingCall[]> | undefined;
  readonly #effects = new Map<Body, Effect[]>();
  readonly #seen = new Map<Body, Map<string, Set<Effect['node']>>>();
  readonly #pending: (readonly [home: Body, effect: Effect])[] = [];

  constructor(it: Interpreter, phases: Phases, dependences: Dependences) {
    this.#it = it;
    this.#dependences = dependences;
    this.#phases = phases;
  }

  effectsOn(body: Body): readonly Effect[] {
    return this.#effects.get(body) ?? [];
  }

  callsOf(body: Body): readonly IncomingCall[] {
    // To find all calls is most of the work, and what is handed to others in its place is called by none of the file's.
    if (isHandedOn(body)) return [];
    this.#incoming ??= findIncoming(this.#it);
    return this.#incoming.get(body) ?? [];
  }

  /** Takes an effect that `home` has when it is called. */
  add(home: Body, effect: Effect): void {
    const { base } = effect.target;
    if (effect.target.boxes > 0 || (base.kind === 'fresh' && !isOfModule(base.node, this.#it.bodies))) return;
    if (base.kind === 'parameter') {
      this.#addRelative(home, base.body, effect);
      return;
    }
    const isOwn = base.kind === 'variable' && this.#it.bodies.ownerOf(base.variable) === home;
    if (isOwn && home !== this.#it.bodies.module && !effect.isLater) return;
    if (effect.isLater || this.#phases.isLate(home)) this.witnesses.push(effect);
  }

  run(): void {
    // The list grows while it is read.
    for (const [body, effect] of this.#pending) {
      for (const call of this.callsOf(body)) this.#instantiate(effect, call);
    }
  }

  /** An effect on a parameter of a body around this one is an effect of that body, and may come when it is over. */
  #addRelative(home: Body, body: Body, effect: Effect): void {
    const isLater = effect.isLater || (home !== body && this.#phases.outlives(home, body));
    const lifted = isLater === effect.isLater ? effect : { ...effect, isLater };
    if (!this.#isNew(body, lifted)) return;
    this.#effects.set(body, [...(this.#effects.get(body) ?? []), lifted]);
    this.#pending.push([body, lifted]);
  }

  /** More writes of one sort to one thing tell nothing new. */
  #isNew(body: Body, { target, node, key, act, method, isLater }: Effect): boolean {
    const { refs } = this.#it;
    const sort = [refs.idOf(target), act, key, method, isLater].join(' ');
    const sorts = this.#seen.get(body) ?? new Map<string, Set<Effect['node']>>();
    this.#seen.set(body, sorts);
    const nodes = sorts.get(sort) ?? new Set();
    if (nodes.has(node) || nodes.size >= MOST_ALIKE || (nodes.size === 0 && sorts.size >= MOST_SORTS)) return false;
    sorts.set(sort, nodes.add(node));
    return true;
  }

  #instantiate(found: Effect, { caller, invocation }: IncomingCall): void {
    const effect = this.#isKept(found, caller, invocation) ? { ...found, isLater: true } : found;
    const value = this.#asSeenBy(effect.value, invocation);
    const keyed = this.#asSeenBy(effect.keyed, invocation);
    for (const target of this.#it.instantiate(effect.target, invocation)) {
      const { call } = invocation;
      const place = effect.isLater
        ? {}
        : { site: call, writer: caller, via: [...effect.via, { node: call, target }].slice(0, MOST_STEPS) };
      this.add(caller, { ...effect, ...place, target, value, keyed });
    }
  }

  /** Does a method write to what the constructor was given, while nobody serves, and keeps? */
  #isKept({ isLater, writer }: Effect, caller: Body, { body: maker, call }: Invocation): boolean {
    if (isLater || writer === maker || this.#phases.isLate(caller) || isRepeated(call)) return false;
    return this.#phases.escapes(writer) && isMadeBy(writer, maker, this.#it);
  }

  #asSeenBy(dependence: Dependence, { body, self, sourcesOf }: Invocation): Dependence {
    if (dependence.size === 0) return dependence;
    const seen: Dependence[] = [];
    for (const ref of dependence) {
      const { base } = ref;
      if (base.kind !== 'parameter' || base.body !== body) seen.push(new Set([ref]));
      else if (base.index === 'this') seen.push(parametersAmong(self));
      else if (typeof base.index === 'number') seen.push(this.#dependences.ofAll(sourcesOf(base.index)));
    }
    return merge(seen);
  }
}

/** Is a body a method of what another body makes? */
function isMadeBy(method: Body, maker: Body, { bodies }: Interpreter): boolean {
  if (maker.member?.role === 'constructor') return method.member?.owner === maker.member.owner;
  return findConstructingOf(method, bodies) === maker.node;
}

function findIncoming(it: Interpreter): ReadonlyMap<Body, readonly IncomingCall[]> {
  const incoming = new Map<Body, IncomingCall[]>();
  for (const caller of it.bodies.all) {
    for (const call of caller.calls) {
      for (const invocation of it.invocationsOf(call)) {
        const calls = incoming.get(invocation.body) ?? [];
        incoming.set(invocation.body, calls);
        calls.push({ caller, invocation });
      }
    }
  }
  return incoming;
}

/** The parameters that references start from. */
function parametersAmong(refs: readonly Ref[]): Dependence {
  return new Set(refs.filter(({ base }) => base.kind === 'parameter'));
}
