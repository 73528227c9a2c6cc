import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { type CallTemplate, compileTemplate } from './call-template.ts';
import { findCanonicalConstruction, findTemplateFaults } from './find-template-faults.ts';
import { findDeadPart } from './find-dead-part.ts';
import type { ImportNeed } from '../imports/plan-imports.ts';
import { because } from '../reason.ts';

/** The sanctioned construction in the place of an implementation. */
export interface FactoryCall {
  readonly template: CallTemplate;
  /** Absolute path of the factory's module. */
  readonly path: string;
  /** What the template uses of that module, for a call at `site`. */
  needsAt(site: TSESTree.Node): readonly ImportNeed[];
}

/**
 * Finds the factory call that an implementation is to give way to, or the reason why there is none.
 *
 * @param call the template, where an overload decides it
 */
export function factoryCallOf(
  implementation: Implementation,
  file: SourceFile,
  call = implementation.call ?? implementation.concept.factory?.call,
): FactoryCall | Reason {
  const { factory } = implementation.concept;
  if (factory === undefined || call === undefined) return because('no-factory');
  const path = file.catalog.factoryOf(implementation.concept)?.path;
  if (path === undefined) return because('reference-dead', factory.module);
  const template = compileTemplate(call);
  const dead = findDeadPart(implementation, template, path, file);
  if (dead !== undefined) return because('reference-dead', dead);
  // An `await` for nothing does no harm.
  const fault =
    findCanonicalConstruction(template, path, implementation.concept.canonical, file.catalog, file.graph) ??
    findTemplateFaults(
      template,
      path,
      file.catalog.originOf(implementation.concept.canonical.reference),
      file.graph,
    ).find(({ problem }) => problem !== 'await-idle');
  if (fault !== undefined) return because('factory-mismatch', fault.expected);
  return {
    template,
    path,
    needsAt: (site) => template.names.map((name) => ({ path, declared: factory.module, name, isType: false, site })),
  };
}
