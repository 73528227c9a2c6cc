import type { TSESTree } from '@typescript-eslint/utils';
import type { SharedState, StateFault, StateOptions } from '../../sightings/shared-state.ts';
import { isReadonlyType } from '../interpretation/declared-kind.ts';
import { displayNameOf } from './display-name.ts';
import type { Effect } from '../interpretation/effect.ts';
import { findAmbient, isTakenOut } from './find-ambient.ts';
import type { Root } from './find-root.ts';
import type { Conduct } from './judge-effect.ts';
import type { Judging } from './judging.ts';
import { kindOf } from '../interpretation/kind-of.ts';

/** A write with what it is known to be. */
export interface Witness {
  readonly effect: Effect;
  readonly conduct: Conduct;
  /** What the write itself amounts to, whatever it is that is written to. */
  readonly fault: StateFault | undefined;
  readonly isOfSingleton: boolean;
}

/** Shared state with the syntax that makes it. */
export interface StateSite extends SharedState {
  readonly root: Root | undefined;
  /** The writes, in source order. */
  readonly effects: readonly Effect[];
}

/** What one root is told of, if its writes are more than a lazy initialisation. */
export function judgeRoot(
  root: Root,
  witnesses: readonly Witness[],
  judging: Judging,
  options: StateOptions,
): StateSite | undefined {
  const ordered = witnesses.toSorted((a, b) => a.effect.site.range[0] - b.effect.site.range[0]);
  const isLazy = ordered.some(({ conduct }) => conduct !== 'write' && conduct !== 'reset');
  const telling = isLazy ? ordered.filter(({ conduct }) => conduct !== 'reset' && conduct !== 'lazy') : ordered;
  const fault = findFault(root, telling, judging, options);
  const first = telling.find((witness) => matches(witness, fault, judging)) ?? telling[0];
  if (fault === undefined || first === undefined) return undefined;
  const { site, writer } = first.effect;
  const { range, loc } = root.declaration ?? ordered[0]?.effect.site ?? site;
  return {
    place: { range, loc: nameLocation(root.declaration, loc) },
    fault,
    name: root.name,
    writer: displayNameOf(writer),
    line: site.loc.start.line,
    writes: new Set(countedFor(fault, ordered, judging).map(({ effect }) => effect.site)).size,
    root,
    effects: ordered.map(({ effect }) => effect),
  };
}

/** To take something out of a cache is not to fill it. */
function countedFor(fault: StateFault, witnesses: readonly Witness[], judging: Judging): readonly Witness[] {
  return fault === 'keyedCache' ? witnesses.filter((witness) => isKeyed(witness, judging)) : witnesses;
}

/** The name alone, without the type that follows it. */
function nameLocation(node: TSESTree.Node | undefined, loc: SharedState['place']['loc']): SharedState['place']['loc'] {
  if (node?.type !== 'Identifier') return loc;
  const { start } = loc;
  return { start, end: { line: start.line, column: start.column + node.name.length } };
}

function findFault(
  root: Root,
  witnesses: readonly Witness[],
  judging: Judging,
  options: StateOptions,
): StateFault | undefined {
  if (witnesses.length === 0) return undefined;
  const own = witnesses.find(({ fault }) => fault !== undefined)?.fault;
  if (own !== undefined) return own;
  const ambient = findAmbient(
    witnesses.map(({ effect }) => effect),
    judging.it,
  );
  if (ambient === 'synchronous' && options.allowSyncAmbient) return undefined;
  if (ambient !== undefined) return 'ambientContext';
  if (isDeclaredReadonly(root)) return 'readonlyBypass';
  const writes = witnesses.filter(({ conduct }) => conduct === 'write');
  if (writes.length === 0 && witnesses.some(({ conduct }) => conduct === 'lazy capture'))
    return 'lazyInitCapturesArgument';
  if (writes.length === 0 && witnesses.some(({ conduct }) => conduct === 'lazy race')) return 'lazyInitRace';
  if (writes.length > 0 && writes.every((witness) => isKeyed(witness, judging))) {
    return isTakenOut(witnesses.map(({ effect }) => effect)) ? undefined : 'keyedCache';
  }
  if (witnesses.some((witness) => isOfRequest(witness, judging))) return 'requestData';
  return faultOfKind(root, witnesses, judging);
}

function faultOfKind(root: Root, witnesses: readonly Witness[], { it }: Judging): StateFault {
  switch (root.kind) {
    case 'closure':
      return 'closureState';
    case 'environment':
      return 'envWrite';
    case 'global':
      return 'globalWrite';
    case 'import':
      return 'importedState';
    case 'static':
      return witnesses.some(({ isOfSingleton }) => isOfSingleton) ? 'singletonState' : 'staticState';
    case 'module':
      if (witnesses.some(({ isOfSingleton }) => isOfSingleton)) return 'singletonState';
      if (witnesses.some(({ effect }) => kindOf(effect.target, it) === 'generator')) return 'closureState';
      return witnesses.some(({ effect }) => isRebinding(effect)) ? 'reassigned' : 'mutated';
  }
}

/** A variable gets another value, or does a member of what a CommonJS module exports. */
function isRebinding({ act, target }: Effect): boolean {
  return act === 'rebind' || (act !== 'method' && target.base.kind === 'ambient' && target.path.length === 0);
}

function matches(witness: Witness, fault: StateFault | undefined, judging: Judging): boolean {
  switch (fault) {
    case 'requestData':
      return isOfRequest(witness, judging);
    case 'lazyInitCapturesArgument':
      return witness.conduct === 'lazy capture';
    case 'lazyInitRace':
      return witness.conduct === 'lazy race';
    case 'keyedCache':
      return isKeyed(witness, judging);
    default:
      return witness.fault === fault;
  }
}

/** A container is filled under keys that the caller chooses. */
function isKeyed({ effect }: Witness, { isOfRequest: isRequest }: Judging): boolean {
  const isFilled = effect.act === 'assign' || effect.act === 'update' || effect.act === 'method';
  return isFilled && !effect.isReset && isRequest(effect.keyed);
}

function isOfRequest({ effect }: Witness, { isOfRequest: isRequest }: Judging): boolean {
  // To take something away is to leave nothing there.
  return !effect.isReset && (isRequest(effect.value) || isRequest(effect.keyed));
}

function isDeclaredReadonly({ variable }: Root): boolean {
  const name = variable?.identifiers[0];
  if (name === undefined) return false;
  const annotation = 'typeAnnotation' in name ? name.typeAnnotation?.typeAnnotation : undefined;
  if (annotation !== undefined) return isReadonlyType(annotation);
  const init = name.parent.type === 'VariableDeclarator' ? name.parent.init : null;
  return init?.type === 'TSAsExpression' && isReadonlyType(init.typeAnnotation);
}
