import type { Concept, Registry } from '../concepts/concept.ts';
import { templatesOf } from '../concepts/templates-of.ts';
import { compileTemplate, type TemplateCallee } from '../fixes/templates/call-template.ts';

const known = new WeakMap<Registry, RegExp>();

/** Matches the names of the functions, or of the classes with the static methods, that the templates of a registry call. */
export function factoryNamesOf(registry: Registry): RegExp {
  let names = known.get(registry);
  if (names === undefined) {
    const all = new Set(registry.concepts.flatMap(calleesOf).map(({ name }) => name.replaceAll('$', String.raw`\$`)));
    names = all.size === 0 ? /(?!)/u : new RegExp([...all].join('|'), 'u');
    known.set(registry, names);
  }
  return names;
}

/** The functions that the templates of a concept call, each once. */
export function calleesOf(concept: Concept): readonly TemplateCallee[] {
  const callees = new Map<string, TemplateCallee>();
  for (const { call } of templatesOf(concept)) {
    const { callee } = compileTemplate(call);
    if (callee === undefined) continue;
    const key = `${callee.name}.${callee.member ?? ''}`;
    callees.set(key, { ...callee, isAwaited: callee.isAwaited || callees.get(key)?.isAwaited === true });
  }
  return [...callees.values()];
}
