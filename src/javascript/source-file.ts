import type { TSESLint } from '@typescript-eslint/utils';
import type { Concept, Registry } from '../concepts/concept.ts';
import type { Catalog } from '../modules/catalog.ts';
import type { ModuleGraph } from '../modules/module-graph.ts';

/** One JavaScript or TypeScript file under lint, with what is known about the rest of the project. */
export interface SourceFile {
  /** Absolute path on disk. */
  readonly path: string;
  readonly sourceCode: TSESLint.SourceCode;
  readonly registry: Registry;
  readonly graph: ModuleGraph;
  readonly catalog: Catalog;
  readonly factories: readonly FactoryFunction[];
}

/** The function that a concept's call template calls. */
export interface FactoryFunction {
  readonly concept: Concept;
  /** Absolute path of the factory's module. */
  readonly path: string;
  /** Export of that module. */
  readonly name: string;
  /** Static method of the export, when that is what is called. */
  readonly member: string | undefined;
}
