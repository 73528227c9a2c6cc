import type { TSESTree } from '@typescript-eslint/utils';
import { isClass } from '../values/class-node.ts';
import type { Bodies } from './body.ts';

/** Is it a class that is there once, as long as the process, though no name of the file may tell it? */
export function isOfModule(node: TSESTree.Node, bodies: Bodies): boolean {
  return isClass(node) && bodies.at(node) === bodies.module;
}
