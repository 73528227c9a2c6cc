import type { TSESLint } from '@typescript-eslint/utils';
import type { Concept, Registry } from '../concepts/concept.ts';
import type { Catalog } from '../modules/catalog.ts';
import type { ModuleGraph } from '../modules/module-graph.ts';
import type { Origin } from '../modules/records/module-record.ts';

/** One JavaScript or TypeScript file under lint, with what is known about the rest of the project. */
export interface SourceFile {
  /** Absolute path on disk. */
  readonly path: string;
  readonly sourceCode: TSESLint.SourceCode;
  readonly registry: Registry;
  readonly graph: ModuleGraph;
  readonly catalog: Catalog;
  readonly landmarks: Landmarks;
}

/** Where in the module graph there is anything that a file could take in and that matters. */
export interface Landmarks {
  readonly factories: readonly FactoryFunction[];
  /** The modules that declare registered things or factory functions; what leads to none of them is not followed. */
  readonly paths: ReadonlySet<string>;
}

/** The function that a concept's call template calls. */
export interface FactoryFunction {
  readonly concept: Concept;
  /** Where the function is declared, or the class whose static method it is. */
  readonly origin: Origin;
  /** The static method, when that is what is called. */
  readonly member: string | undefined;
  /** As the template names it: `createEngine`, `EngineFactory.create`. */
  readonly name: string;
  /** What a call gives: an instance, a promise of one, or whatever it is that the template awaits. */
  readonly gives: 'instance' | 'promise' | 'thenable';
}
