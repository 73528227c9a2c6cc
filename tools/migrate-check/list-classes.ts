import { CodeBase } from './code-base.ts';
import { findConstructions } from './find-constructions.ts';
import { loadCompiler } from './load-compiler.ts';

/** The classes of a checkout that are constructed most often outside their modules, one in a line with its figures. */
export function listClasses(checkout: string, projects: readonly string[], count: number): string {
  const codeBase = new CodeBase(loadCompiler(checkout), checkout, projects);
  const sites = new Map<string, { all: number; awaitable: number }>();
  for (const { reference, way, mayAwait } of findConstructions(codeBase)) {
    if (way !== 'direct') continue;
    const { all, awaitable } = sites.get(reference) ?? { all: 0, awaitable: 0 };
    sites.set(reference, { all: all + 1, awaitable: awaitable + Number(mayAwait) });
  }
  const { found, all } = codeBase.resolvedImports();
  const rows = [...sites].sort(([, a], [, b]) => b.all - a.all).slice(0, count);
  return [
    `${codeBase.files().size} files, ${found} of ${all} imported packages found, ${codeBase.problems().length} type errors`,
    'sites  await may stand there  class',
    ...rows.map(
      ([reference, each]) => `${String(each.all).padStart(5)}  ${String(each.awaitable).padStart(21)}  ${reference}`,
    ),
  ].join('\n');
}
