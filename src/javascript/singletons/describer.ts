import type { TSESTree } from '@typescript-eslint/utils';
import type { Body } from '../interpretation/body.ts';
import type { StateAnalysis } from '../state/interpret-state.ts';
import type { Ref } from '../interpretation/ref.ts';
import type { ImportedPath } from '../interpretation/imported-path.ts';
import type { Made, Run, SharedValue } from './shared-value.ts';

/** What the parts of a module's description ask each other for. */
export interface Describer {
  readonly analysis: StateAnalysis;
  runOf(body: Body): Run;
  /** What lives as long as the process at a reference. */
  valueOf(ref: Ref): SharedValue;
  /** What has no name of its own. */
  newValue(
    name: TSESTree.Node | undefined,
    declaration: TSESTree.Node | undefined,
    text: string,
    made: readonly Made[],
  ): SharedValue;
  madeAt(refs: readonly Ref[]): readonly Made[];
  /** The name of another module that is at a reference. */
  linkAt(ref: Ref): ImportedPath | undefined;
  isLasting(ref: Ref): boolean;
}
