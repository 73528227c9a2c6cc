import type { TSESTree } from '@typescript-eslint/utils';
import type { Body, CallNode, Script } from '../interpretation/body.ts';
import { createInterpreter } from '../interpretation/create-interpreter.ts';
import { Dependences } from '../interpretation/dependence.ts';
import { findWitnesses, type Summaries } from './find-witnesses.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';
import type { InitialTest } from '../phases/initial-test.ts';
import type { KnownFactories } from '../interpretation/known-factories.ts';
import { findPhases, type Phases } from '../phases/phases.ts';
import { readBodies } from '../interpretation/read-bodies.ts';

/** What is known of a file from outside. */
export interface StateSource {
  readonly sourceCode: Script;
  readonly factories: KnownFactories;
  /** Tells the functions that run once, before the first request. */
  readonly isInitial: InitialTest;
  /** Tells the functions that give what belongs to the current request. */
  isContext(callee: TSESTree.Expression): boolean;
  /** To hand something to an unknown function counts as a write to it. */
  readonly countsEscapes: boolean;
  /** The functions in others' hands that these call only before the first request, or after the last one. */
  readonly settled?: ReadonlySet<TSESTree.Node> | undefined;
  /** The functions and classes in others' hands that these never call. */
  readonly confined?: ReadonlySet<TSESTree.Node> | undefined;
}

/** A file, interpreted: what its expressions denote, when its functions run, and what they do to what they are given. */
export interface StateAnalysis {
  readonly it: Interpreter;
  readonly phases: Phases;
  readonly dependences: Dependences;
  readonly summaries: Summaries;
}

/** Interprets a file. */
export function interpretState(source: StateSource): StateAnalysis {
  const bodies = readBodies(source.sourceCode);
  const it = createInterpreter(bodies, source.factories);
  const methodsOf = (call: CallNode): readonly Body[] =>
    it
      .invocationsOf(call)
      .map(({ body }) => body)
      .filter(({ member }) => member?.role === 'method');
  const phases = findPhases(bodies, source.isInitial, methodsOf, source.settled, source.confined);
  const dependences = new Dependences(it, source.isContext);
  const summaries = findWitnesses(it, phases, dependences, source.countsEscapes);
  return { it, phases, dependences, summaries };
}
