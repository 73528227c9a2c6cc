import { parseForESLint } from '@typescript-eslint/parser';
import { SourceCode } from 'eslint';
import type { TSESLint } from '@typescript-eslint/utils';
import { findSharedState } from '../../../src/javascript/state/find-shared-state.ts';
import type { SharedState, StateOptions } from '../../../src/sightings/shared-state.ts';

export const noOptions: StateOptions = {
  initFunctions: [],
  allow: [],
  allowedCaches: [],
  immutableFactories: [],
  reactiveFactories: [],
  statefulRegExp: true,
  allowSyncAmbient: true,
  escapes: false,
  exportedBindings: false,
};

/** A text as ESLint gives it to rules. */
export function sourceCodeOf(text: string, sourceType: 'module' | 'script' = 'module'): TSESLint.SourceCode {
  const { ast, scopeManager, visitorKeys } = parseForESLint(text, {
    sourceType,
    range: true,
    loc: true,
    tokens: true,
    comment: true,
  });
  const sourceCode = new SourceCode({
    text,
    ast,
    scopeManager,
    visitorKeys,
  } as never) as unknown as TSESLint.SourceCode;
  // Parents are what ESLint's own traversal sets.
  const steps = sourceCode as unknown as { traverse(): Iterable<unknown> };
  Array.from(steps.traverse());
  return sourceCode;
}

/** What the analysis finds in a text. */
export function sharedStateOf(text: string, options: Partial<StateOptions> = {}): readonly SharedState[] {
  return findSharedState({
    sourceCode: sourceCodeOf(text),
    options: { ...noOptions, ...options },
    isContext: () => false,
  }).sites;
}

/** The names of what is found, each with its fault. */
export function faultsOf(text: string, options: Partial<StateOptions> = {}): readonly string[] {
  return sharedStateOf(text, options).map(({ name, fault }) => `${name}: ${fault}`);
}
