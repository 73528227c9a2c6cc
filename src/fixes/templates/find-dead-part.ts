import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { CallTemplate } from './call-template.ts';

/** Finds what a fix would rest on and does not exist: the canonical thing, or the static member the template calls. */
export function findDeadPart(
  { concept }: Implementation,
  { callee }: CallTemplate,
  factoryPath: string,
  { catalog, graph }: SourceFile,
): string | undefined {
  const { reference } = concept.canonical;
  if (catalog.originOf(reference) === undefined) return reference.text;
  const origin = callee === undefined ? undefined : graph.originOf(factoryPath, callee.name);
  if (origin === undefined || callee?.member === undefined) return undefined;
  return graph.hasMember(origin, callee.member) === false ? `${callee.name}.${callee.member}` : undefined;
}
