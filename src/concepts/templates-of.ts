import type { Concept } from './concept.ts';

/** A call template and the path of its key. */
export interface PlacedTemplate {
  readonly call: string;
  /** For example `concepts[0].factory.call`. */
  readonly keyPath: string;
}

/** The call templates of a concept, in the order of the settings. */
export function templatesOf({ factory, deprecated }: Concept): readonly PlacedTemplate[] {
  const templates: PlacedTemplate[] = [];
  const add = (call: string | undefined, above: string): void => {
    if (call !== undefined) templates.push({ call, keyPath: `${above}.call` });
  };
  if (factory !== undefined) add(factory.call, factory.keyPath);
  for (const { call, overloads, keyPath } of deprecated) {
    add(call, keyPath);
    for (const overload of overloads) add(overload.call, overload.keyPath);
  }
  return templates;
}
