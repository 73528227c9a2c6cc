import { unwrap } from '../syntax/unwrap.ts';
import type { StateOptions } from '../../sightings/shared-state.ts';
import { isClass } from '../values/class-node.ts';
import type { Body, Membership } from '../interpretation/body.ts';
import { displayNameOf } from '../state/display-name.ts';
import type { Effect } from '../interpretation/effect.ts';
import { findAmbient, isTakenOut } from '../state/find-ambient.ts';
import { findRoot, type Root } from '../state/find-root.ts';
import type { StateAnalysis } from '../state/interpret-state.ts';
import { createWriteTest } from '../state/is-write.ts';
import { type Conduct, conductOf, isMemo } from '../state/judge-effect.ts';
import type { Judging } from '../state/judging.ts';
import { memberName } from '../interpretation/member-name.ts';
import { createRequestTest } from '../state/request-data.ts';
import type { PlacedWrite, StateWrite } from './shared-value.ts';

/** What the functions of a module write that lasts, lazy initialisation apart. */
export interface StateWrites {
  /** What a call of the function writes: of `this`, and of what lives as long as the process. */
  writesOf(body: Body): readonly StateWrite[];
  /** The writes by a request's data to what has this identity. */
  writesTo(identity: Root['identity']): readonly PlacedWrite[];
}

interface Told {
  readonly effect: Effect;
  readonly write: PlacedWrite;
}

/** @param lineAt the line of an offset */
export function createStateWrites(
  path: string,
  analysis: StateAnalysis,
  options: StateOptions,
  lineAt: (offset: number) => number,
): StateWrites {
  const { it, phases, summaries, dependences } = analysis;
  const judging: Judging = { it, phases, summaries, isOfRequest: createRequestTest(phases, summaries, dependences) };
  const writeTest = createWriteTest(it, phases, options);

  const conduct = (effect: Effect): Conduct => {
    const own = withoutSelf(effect);
    return isMemo(own, judging) ? 'lazy' : conductOf(own, judging);
  };
  /** Of all writes to one place, those that are no lazy initialisation and what belongs to it. */
  const tell = (effects: readonly Effect[], member: string): readonly Told[] => {
    const telling = effects.filter((effect) => isTelling(writeTest(effect)));
    const judged = telling.map((effect) => ({ effect, conduct: conduct(effect) }));
    const isLazy = judged.some(({ conduct }) => conduct.startsWith('lazy'));
    const isFilled = judged.some(({ conduct }) => conduct === 'write' || conduct === 'lazy capture');
    if (!isFilled) return [];
    const told = judged.filter(
      ({ conduct }) => conduct === 'write' || conduct === 'lazy capture' || (conduct === 'reset' && !isLazy),
    );
    const own = told.map(({ effect }) => effect);
    const placed = (effect: Effect, of: Conduct): PlacedWrite =>
      describe(effect, member, of === 'lazy capture' || isOfConstructor(it.bodies.at(effect.node)));
    if (findAmbient(own, it) === 'synchronous') return [];
    // What is under way is kept under a key until it is over.
    if (isTakenOut(own) && own.every((effect) => effect.isReset || effect.keyed.size > 0)) return [];
    return told.map(({ effect, conduct: of }) => ({ effect, write: placed(effect, of) }));
  };

  const describe = (effect: Effect, member: string, isOnFirstUse: boolean): PlacedWrite => {
    const { value, keyed } = withoutSelf(effect);
    const { target, key, node } = effect;
    return {
      path,
      line: lineAt(node.range[0]),
      offset: node.range[0],
      writer: nameOf(namedBody(it.bodies.at(node))),
      member,
      isOfOwnField: target.path.length === 0 && key?.startsWith('#') === false,
      isOfRequest: judging.isOfRequest(value) || judging.isOfRequest(keyed),
      isOnFirstUse,
    };
  };

  const lasting = new Map<Root['identity'], readonly Told[]>();
  const byRoot = new Map<Root['identity'], { readonly root: Root; readonly effects: Effect[] }>();
  for (const effect of summaries.witnesses) {
    const root = findRoot(effect, it, phases);
    if (root === undefined || root.kind === 'import') continue;
    const known = byRoot.get(root.identity);
    if (known === undefined) byRoot.set(root.identity, { root, effects: [effect] });
    else known.effects.push(effect);
  }
  const kept: Told[] = [];
  for (const [identity, { root, effects }] of byRoot) {
    const told = tell(effects, root.name);
    lasting.set(identity, told);
    // What an object writes to the global object is no state of its own.
    if (root.kind !== 'global' && root.kind !== 'environment') kept.push(...told);
  }
  const byBody = groupBy(kept, ({ effect }) => it.bodies.at(effect.node));

  const owners = new Map<Membership['owner'], ReadonlyMap<Effect, StateWrite>>();
  /** What the methods of a class, or of an object literal, write to their own object. */
  const ofOwner = (owner: Membership['owner']): ReadonlyMap<Effect, StateWrite> => {
    const known = owners.get(owner);
    if (known !== undefined) return known;
    const own = it.bodies.all
      .filter(({ member }) => member?.owner === owner && !member.isStatic)
      .flatMap((body) => summaries.effectsOn(body).filter((effect) => isOfObject(effect, body)));
    const groups = groupBy(own, memberOf);
    const told = [...groups].flatMap(([member, effects]) => tell(effects, member));
    const found = new Map(told.map(({ effect, write }) => [effect, write]));
    owners.set(owner, found);
    return found;
  };

  const reached = createReach(analysis);
  return {
    writesOf(body) {
      const bodies = reached(body);
      const writes = [...bodies].flatMap((each) => byBody.get(each) ?? []).map(({ write }) => write);
      const { member } = body;
      if (member === undefined || member.isStatic) return byRequestFirst(writes);
      const own = [...ofOwner(member.owner)].filter(
        ([{ target, node }]) =>
          target.base.kind === 'parameter' &&
          (target.base.body === body ||
            (target.base.body.member?.role === 'constructor' && bodies.has(it.bodies.at(node)))),
      );
      return byRequestFirst([...own.map(([, write]) => write), ...writes]);
    },
    writesTo: (identity) =>
      (lasting.get(identity) ?? []).map(({ write }) => write).filter(({ isOfRequest }) => isOfRequest),
  };
}

/** The write that says most comes first. */
function byRequestFirst(writes: readonly StateWrite[]): readonly StateWrite[] {
  const weightOf = ({ isOfRequest, isOnFirstUse }: StateWrite): number => (isOnFirstUse ? 0 : isOfRequest ? 2 : 1);
  return writes.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** Does it run when something is constructed, as what is made on first use? */
function isOfConstructor(body: Body): boolean {
  return body.member?.role === 'constructor';
}

/** The nearest function around that has a name. */
function namedBody(body: Body): Body {
  let named = body;
  while (displayNameOf(named) === 'a function' && named.outer?.outer !== undefined) named = named.outer;
  return named;
}

function isTelling(verdict: string): boolean {
  return verdict === 'write' || verdict === 'shallowFreeze';
}

/** An effect on `this`, or on what the constructor was given and keeps. */
function isOfObject({ target, isLater }: Effect, body: Body): boolean {
  const { base } = target;
  if (base.kind !== 'parameter' || base.body !== body) return false;
  // What the constructor itself writes is its own object's; what it leaves behind writes when others call it.
  return body.member?.role === 'constructor' ? isLater : base.index === 'this';
}

/** The field that is written: of `this`, or the one that a parameter of the constructor is kept in. */
function memberOf({ target, key, node }: Effect): string {
  const { base } = target;
  if (base.kind === 'parameter' && base.index === 'this') return target.path[0] ?? key ?? 'this';
  if (node.type !== 'CallExpression') return 'this';
  const callee = unwrap(node.callee);
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  return object?.type === 'MemberExpression' ? memberName(object) : 'this';
}

function withoutSelf(effect: Effect): Effect {
  const isForeign = ({ base }: Effect['target']): boolean => base.kind !== 'parameter' || base.index !== 'this';
  return {
    ...effect,
    value: new Set([...effect.value].filter(isForeign)),
    keyed: new Set([...effect.keyed].filter(isForeign)),
  };
}

/** `'Registry.add'` for a method of a named class. */
function nameOf(body: Body): string {
  const name = displayNameOf(body);
  const { member } = body;
  const owner = member !== undefined && isClass(member.owner) ? member.owner.id?.name : undefined;
  return owner === undefined || member?.role === 'constructor' ? name : name.replace(/^'/u, `'${owner}.`);
}

/** Finds the bodies that a call of one runs: those that it calls, and those that stand in it. */
function createReach({ it }: StateAnalysis): (body: Body) => ReadonlySet<Body> {
  const inner = groupBy(
    it.bodies.all.filter(({ outer }) => outer !== undefined),
    ({ outer }) => outer,
  );
  return (body) => {
    const found = new Set([body]);
    for (const each of found) {
      const called = each.calls.flatMap((call) => it.invocationsOf(call).map((invocation) => invocation.body));
      for (const next of [...called, ...(inner.get(each) ?? [])]) found.add(next);
    }
    return found;
  };
}

function groupBy<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): ReadonlyMap<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
