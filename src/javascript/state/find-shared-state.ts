import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SharedState, StateFault, StateOptions } from '../../sightings/shared-state.ts';
import { createInterpreter } from './create-interpreter.ts';
import { isReadonlyType } from './declared-kind.ts';
import { Dependences } from './dependence.ts';
import { displayNameOf } from './display-name.ts';
import type { Effect } from './effect.ts';
import { findAmbient } from './find-ambient.ts';
import { findRoot, type Root } from './find-root.ts';
import { findSingletonWrites } from './find-singleton-writes.ts';
import { findWitnesses } from './find-witnesses.ts';
import { createWriteTest, type WriteTest } from './is-write.ts';
import { type Conduct, conductOf, type Judging } from './judge-effect.ts';
import { findPhases } from './phases.ts';
import { readBodies } from './read-bodies.ts';
import { createRequestTest } from './request-data.ts';

/** A write with what it is known to be. */
interface Witness {
  readonly effect: Effect;
  readonly conduct: Conduct;
  /** What the write itself amounts to, whatever it is that is written to. */
  readonly fault: StateFault | undefined;
  readonly isOfSingleton: boolean;
}

/** A file, and what is known of its project. */
export interface StateSource {
  readonly sourceCode: TSESLint.SourceCode;
  readonly options: StateOptions;
  /** Tells the functions that give what belongs to the current request. */
  isContext(callee: TSESTree.Expression): boolean;
}

/** Finds what lives as long as the process and is written while a request is served, in source order. */
export function findSharedState({ sourceCode, options, isContext }: StateSource): readonly SharedState[] {
  const bodies = readBodies(sourceCode);
  const it = createInterpreter(bodies, {
    reactive: options.reactiveFactories,
    immutable: options.immutableFactories,
    caches: options.allowedCaches,
  });
  const phases = findPhases(bodies, createNameTest(options.initFunctions));
  const dependences = new Dependences(it, isContext);
  const summaries = findWitnesses(it, phases, dependences);
  const judging: Judging = { it, phases, summaries, isOfRequest: createRequestTest(phases, summaries, dependences) };
  const writeTest = createWriteTest(it, phases, options);
  const isAllowed = createNameTest(options.allow);

  const found = new Map<Root['identity'], { root: Root; witnesses: Witness[] }>();
  const add = (effect: Effect, isOfSingleton: boolean): void => {
    const verdict = writeTest(effect);
    if (verdict === 'none') return;
    const root = findRoot(effect, it, phases);
    if (root === undefined || isAllowed(root.name) || (root.variable && isAllowed(root.variable.name))) return;
    const fault = verdict === 'write' ? undefined : verdict;
    const witness = { effect, conduct: conductOf(effect, judging), fault, isOfSingleton };
    const known = found.get(root.identity);
    if (known === undefined) found.set(root.identity, { root, witnesses: [witness] });
    else known.witnesses.push(witness);
  };
  for (const effect of summaries.witnesses) add(effect, false);
  for (const effect of findSingletonWrites(it, phases, summaries)) add(effect, true);

  const states = [...found.values()].flatMap(({ root, witnesses }) => judge(root, witnesses, judging, options) ?? []);
  return states.sort((a, b) => a.place.range[0] - b.place.range[0]);
}

export type { WriteTest };

/** What one root is told of, if its writes are more than a lazy initialisation. */
function judge(
  root: Root,
  witnesses: readonly Witness[],
  judging: Judging,
  options: StateOptions,
): SharedState | undefined {
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
    writes: new Set(ordered.map(({ effect }) => effect.site)).size,
  };
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
  if (writes.length > 0 && writes.every((witness) => isKeyed(witness, judging))) return 'keyedCache';
  if (witnesses.some((witness) => isOfRequest(witness, judging))) return 'requestData';
  return faultOfKind(root, witnesses);
}

function faultOfKind(root: Root, witnesses: readonly Witness[]): StateFault {
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
      if (witnesses.some(({ effect }) => effect.key === 'next' || effect.method === 'next')) return 'closureState';
      return witnesses.some(({ effect }) => effect.act === 'rebind') ? 'reassigned' : 'mutated';
  }
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
  return isFilled && isRequest(effect.keyed);
}

function isOfRequest({ effect }: Witness, { isOfRequest: isRequest }: Judging): boolean {
  return isRequest(effect.value) || isRequest(effect.keyed);
}

function isDeclaredReadonly({ variable }: Root): boolean {
  const name = variable?.identifiers[0];
  if (name === undefined) return false;
  const annotation = 'typeAnnotation' in name ? name.typeAnnotation?.typeAnnotation : undefined;
  if (annotation !== undefined) return isReadonlyType(annotation);
  const init = name.parent.type === 'VariableDeclarator' ? name.parent.init : null;
  return init?.type === 'TSAsExpression' && isReadonlyType(init.typeAnnotation);
}

/** Tells names that are listed; `init*` lists all that begin so and go on with a capital letter, a digit or nothing. */
export function createNameTest(entries: readonly string[]): (name: string) => boolean {
  const exact = new Set(entries.filter((entry) => !entry.endsWith('*')));
  const prefixes = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return (name) =>
    exact.has(name) ||
    prefixes.some((prefix) => name.startsWith(prefix) && /^(?:$|[^a-z])/u.test(name.slice(prefix.length)));
}
