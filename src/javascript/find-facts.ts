import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import type { Usage } from '../sightings/sighting.ts';
import { findBindings, type ImportBinding } from './bindings.ts';
import { isPermitted } from './is-permitted.ts';
import { findMocks } from './find-mocks.ts';
import type { AcquisitionSite, ConstructionSite, FileFacts, ReferenceSite } from './site.ts';
import type { SourceFile } from './source-file.ts';
import { ValueTracer } from './trace-values.ts';
import { usageOf } from './usage-of.ts';
import type { Value } from './value.ts';

/** Finds every construction of and reference to a registered thing in a file, where it is not permitted. */
export function findFacts(file: SourceFile): FileFacts {
  const constructions = new ConstructionCollector();
  const references: ReferenceSite[] = [];
  const acquisitions: AcquisitionSite[] = [];
  const refer = (
    node: TSESTree.Node,
    implementation: Implementation,
    usage: Usage,
    variable?: TSESLint.Scope.Variable,
  ): void => {
    references.push({ place: node, implementation, usage, node, variable });
  };
  const tracer = new ValueTracer(file, {
    construct: (node, thing, isCertain) => {
      constructions.add(node, thing, isCertain);
    },
    refer: (node, thing) => {
      refer(node, thing, usageOf(node));
    },
    bindImport: (property, thing, variable) => {
      refer(property, thing, variable !== undefined && isUnused(variable) ? 'unused-import' : 'import', variable);
    },
    acquire: (node, concept) => {
      acquisitions.push({ place: node, concept, node });
    },
    alias: (variable, thing) => {
      const [definition] = variable.defs;
      if (definition !== undefined && isUnused(variable)) refer(definition.name, thing, 'unused-alias', variable);
    },
  });

  for (const binding of findBindings(file)) {
    for (const value of binding.values) {
      if (binding.kind === 'expression') {
        tracer.traceNode(binding.node, value);
      } else if (binding.kind === 're-export') {
        if (value.kind === 'thing') refer(binding.node, value.implementation, 're-export');
      } else {
        const [implementation] = importedThings(value, binding, file);
        if (implementation !== undefined) refer(binding.node, implementation, importUsage(binding), binding.variable);
        tracer.traceVariable(binding.variable, value);
      }
    }
  }
  for (const { node, implementation } of findMocks(file)) refer(node, implementation, 'mock');

  return {
    constructions: constructions.sites.filter((site) => !isPermitted(site.node, site.implementation, file)),
    references: references
      .filter((site) => !isPermitted(site.node, site.implementation, file))
      .sort((a, b) => a.place.range[0] - b.place.range[0]),
    acquisitions,
  };
}

/** Merges what different paths say of one construction: `new (c ? A : B)()` is one construction with two candidates. */
class ConstructionCollector {
  readonly #sites = new Map<TSESTree.Node, ConstructionSite>();

  add(node: ConstructionSite['node'], implementation: Implementation, isCertain: boolean): void {
    const known = this.#sites.get(node);
    const candidates = [...new Set([...(known?.candidates ?? []), implementation])];
    this.#sites.set(node, {
      place: node,
      implementation: known?.implementation ?? implementation,
      form: formOf(node),
      node,
      candidates,
      isCertain: isCertain && candidates.length === 1,
    });
  }

  get sites(): readonly ConstructionSite[] {
    return [...this.#sites.values()].sort((a, b) => a.place.range[0] - b.place.range[0]);
  }
}

function formOf({ type, callee }: ConstructionSite['node']): ConstructionSite['form'] {
  if (type === 'NewExpression') return 'new';
  const isReflect =
    callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Reflect';
  return isReflect ? 'reflect-construct' : 'object-create';
}

/** A namespace is reported itself only when nothing uses it: its members speak for themselves. */
function importedThings(value: Value, { variable }: ImportBinding, file: SourceFile): readonly Implementation[] {
  if (value.kind === 'thing') return [value.implementation];
  if (value.kind !== 'namespace' || !isUnused(variable)) return [];
  return file.catalog.implementationsIn(value.path).filter(({ role }) => role === 'deprecated');
}

function importUsage(binding: ImportBinding): Usage {
  return isUnused(binding.variable) ? 'unused-import' : 'import';
}

function isUnused(variable: TSESLint.Scope.Variable): boolean {
  return variable.references.every((reference) => reference.init === true && reference.isWriteOnly());
}
