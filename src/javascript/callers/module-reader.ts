import type { ModuleGraph } from '../../modules/module-graph.ts';
import { readScript } from '../singletons/read-script.ts';
import type { Body, CallNode } from '../interpretation/body.ts';
import { createInterpreter } from '../interpretation/create-interpreter.ts';
import type { InitialTest } from '../phases/initial-test.ts';
import { findPhases, type Phases } from '../phases/phases.ts';
import { readBodies } from '../interpretation/read-bodies.ts';
import type { InterpretedModule } from './interpreted-module.ts';

/** So many modules are kept with their syntax, those that were asked for last. */
const MOST_KEPT = 100;

/** Makes the reader of modules, each of which is interpreted once while it does not change and is in use. */
export function createModuleReader(
  graph: ModuleGraph,
  isInitial: InitialTest,
): (path: string) => InterpretedModule | undefined {
  const kept = new Map<string, () => InterpretedModule | undefined>();
  return (path) => {
    const find = kept.get(path) ?? graph.remember(() => interpretModule(path, graph, isInitial));
    kept.delete(path);
    kept.set(path, find);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return find();
  };
}

function interpretModule(path: string, graph: ModuleGraph, isInitial: InitialTest): InterpretedModule | undefined {
  const source = graph.recordOf(path) && graph.scriptOf(path);
  const script = source && readScript(source);
  if (script === undefined) return undefined;
  const bodies = readBodies(script);
  const it = createInterpreter(bodies, { reactive: [], immutable: [], caches: [] });
  const methodsOf = (call: CallNode): readonly Body[] =>
    it
      .invocationsOf(call)
      .map(({ body }) => body)
      .filter(({ member }) => member?.role === 'method');
  let phases: Phases | undefined;
  return {
    path,
    bodies,
    // Of most importers, it is never asked.
    get phases() {
      return (phases ??= findPhases(bodies, isInitial, methodsOf));
    },
  };
}
