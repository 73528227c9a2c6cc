import { isAbsolute } from 'node:path';
import type { TSESLint } from '@typescript-eslint/utils';
import { linkOf } from '../javascript/interpretation/link-of.ts';
import type { UserScoped } from '../javascript/state/find-captives.ts';
import type { StateAnalysis } from '../javascript/state/interpret-state.ts';
import type { Origin } from '../modules/records/module-record.ts';
import { isInPackage } from '../modules/resolution/is-in-package.ts';
import { registryOf } from './registry-of.ts';
import { viewOf } from './view-of.ts';

const DEEPEST = 4;

/**
 * The constructions of classes of other modules whose constructor takes what belongs to one user, or an instance of a class
 * of which the same is true.
 */
export function findForeignScoped(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  { it, phases }: StateAnalysis,
): readonly UserScoped[] {
  if (registryOf(context).userScope.types.length === 0) return [];
  const { graph, catalog, path } = viewOf(context).file;
  const takesScope = (origin: Origin, depth: number): boolean => {
    if (catalog.isUserScopeType(origin)) return true;
    if (depth > DEEPEST || !isAbsolute(origin.path) || isInPackage(origin.path)) return false;
    const parameters = graph.injectionOf(origin)?.parameters ?? [];
    return parameters.some(({ type }) => type !== undefined && takesScope(type, depth + 1));
  };
  return it.bodies.all.flatMap((body) => {
    if (!phases.isEarly(body)) return [];
    return body.calls.flatMap((call) => {
      if (call.type !== 'NewExpression') return [];
      const link = linkOf(call.callee, (name) => it.bodies.variableOf(name));
      const [exportName, ...members] = link?.names ?? [];
      if (link === undefined || exportName === undefined || members.length > 0) return [];
      const origin = graph.originOfImport(path, link.specifier, exportName);
      if (origin === undefined || catalog.isUserScopeType(origin) || !takesScope(origin, 0)) return [];
      return [{ node: call, name: origin.localName }];
    });
  });
}
