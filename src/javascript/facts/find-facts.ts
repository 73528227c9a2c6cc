import { findActualModules } from './find-actual-modules.ts';
import { findBindings } from '../values/bindings.ts';
import { FactCollector } from './fact-collector.ts';
import { findMocks } from './find-mocks.ts';
import { findOwnFactories } from '../objects/own-factories.ts';
import type { FileFacts } from '../site.ts';
import type { SourceFile } from '../source-file.ts';
import { ValueTracer } from '../values/trace-values.ts';

/** Finds every construction of and reference to a registered thing in a file, where it is not permitted. */
export function findFacts(file: SourceFile): FileFacts {
  const collector = new FactCollector(file);
  const tracer = new ValueTracer(file, collector);
  for (const binding of findBindings(file)) {
    if (binding.kind === 're-export') {
      for (const thing of binding.things) collector.refer(binding.node, thing, 're-export');
      continue;
    }
    for (const value of binding.values) {
      if (binding.kind === 'expression') {
        tracer.traceNode(binding.node, value);
      } else {
        collector.bindImport(binding.node, value, binding.variable);
        tracer.traceVariable(binding.variable, value);
      }
    }
  }
  for (const { value, holder } of findOwnFactories(file)) {
    if ('type' in holder) tracer.traceNode(holder, value);
    else tracer.traceVariable(holder, value);
  }
  for (const { node, values } of findActualModules(file)) {
    for (const value of values) tracer.traceNode(node, value);
  }
  for (const { node, implementation, usage } of findMocks(file)) collector.refer(node, implementation, usage);
  return collector.facts();
}
