import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzBudget } from '../harness/fuzz-budget.ts';

import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

/** One statement of a generated module; `from` is the number of another module. */
type Statement =
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'list'; readonly name: string; readonly local: string }
  | { readonly kind: 'from'; readonly name: string; readonly imported: string; readonly from: number }
  | { readonly kind: 'through'; readonly name: string; readonly imported: string; readonly from: number }
  | { readonly kind: 'namespace'; readonly name: string; readonly from: number }
  | { readonly kind: 'star'; readonly from: number };

type Module = readonly Statement[];

const SIZE = 6;
const NAMES = ['A', 'B', 'C', 'default'];

const name = fc.constantFrom(...NAMES);
const from = fc.nat({ max: SIZE - 1 });
const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({ kind: fc.constant('class' as const), name }),
  fc.record({ kind: fc.constant('list' as const), name, local: fc.constantFrom('L', 'M') }),
  fc.record({ kind: fc.constant('from' as const), name, imported: name, from }),
  fc.record({ kind: fc.constant('through' as const), name, imported: name, from }),
  fc.record({ kind: fc.constant('namespace' as const), name, from }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('star' as const), from }) },
);
const module: fc.Arbitrary<Module> = fc
  .array(statement, { maxLength: 5 })
  // A module may give a name only once.
  .map((all) =>
    all.filter(
      (one, index) =>
        !('name' in one) || !all.slice(0, index).some((other) => 'name' in other && other.name === one.name),
    ),
  );
const modules = fc.array(module, { minLength: SIZE, maxLength: SIZE });

function textOf(module: Module): string {
  return module.map(lineOf).join('\n');
}

function lineOf(statement: Statement, index: number): string {
  switch (statement.kind) {
    case 'class':
      return statement.name === 'default' ? 'export default class Main {}' : `export class ${statement.name} {}`;
    case 'list':
      return `class ${statement.local}${index} {}\nexport { ${statement.local}${index} as ${statement.name} };`;
    case 'from':
      return `export { ${statement.imported} as ${statement.name} } from './m${statement.from}';`;
    case 'through':
      return `import { ${statement.imported} as I${index} } from './m${statement.from}';\nexport { I${index} as ${statement.name} };`;
    case 'namespace':
      return `export * as ${statement.name} from './m${statement.from}';`;
    case 'star':
      return `export * from './m${statement.from}';`;
  }
}

/** ResolveExport of the ECMAScript specification, word for word: an origin, `ambiguous`, or `null`. */
function resolveExport(
  all: readonly Module[],
  at: number,
  exportName: string,
  resolveSet: { readonly at: number; readonly name: string }[] = [],
): string | null {
  if (resolveSet.some((step) => step.at === at && step.name === exportName)) return null;
  resolveSet.push({ at, name: exportName });
  const own = all[at] ?? [];
  for (const [index, statement] of own.entries()) {
    if (!('name' in statement) || statement.name !== exportName) continue;
    switch (statement.kind) {
      case 'class':
        return `m${at}#${exportName === 'default' ? 'Main' : exportName}`;
      case 'list':
        return `m${at}#${statement.local}${index}`;
      case 'namespace':
        return `m${statement.from}#*`;
      default:
        return resolveExport(all, statement.from, statement.imported, resolveSet);
    }
  }
  if (exportName === 'default') return null;
  let starResolution: string | null = null;
  for (const statement of own) {
    if (statement.kind !== 'star') continue;
    const resolution = resolveExport(all, statement.from, exportName, resolveSet);
    if (resolution === 'ambiguous') return 'ambiguous';
    if (resolution === null) continue;
    if (starResolution === null) starResolution = resolution;
    else if (resolution !== starResolution) return 'ambiguous';
  }
  return starResolution;
}

function expected(all: readonly Module[], at: number, exportName: string): string | undefined {
  const resolution = resolveExport(all, at, exportName);
  return resolution === null || resolution === 'ambiguous' ? undefined : resolution;
}

describe('the origins of a random graph', () => {
  it('are those of ESM linking, before and after a change', () => {
    fc.assert(
      fc.property(
        modules,
        fc.nat({ max: SIZE - 1 }),
        module,
        fc.subarray([0, 1, 2, 3, 4, 5]),
        (first, changed, text, chosen) => {
          const project = temporaryProject();
          const graph = createModuleGraph();
          const second = first.with(changed, text);
          const interesting = new Set(chosen.map((index) => project.path(`m${index}.ts`)));
          for (const all of [first, second]) {
            for (const [index, each] of all.entries()) {
              // A file that keeps its content is not written, so that it keeps its time; one that changes also changes its
              // size, since clocks of file systems are coarse.
              const padding = all === first ? '' : `\n// ${'-'.repeat(1000)}`;
              if (all === first || index === changed) project.write({ [`m${index}.ts`]: textOf(each) + padding });
            }
            graph.beginTurn();
            for (const [index] of all.entries()) {
              const path = project.path(`m${index}.ts`);
              const wanted = NAMES.map((exportName) => expected(all, index, exportName));
              const origins = NAMES.map((exportName) => graph.originOf(path, exportName));
              const shown = origins.map(
                (origin) =>
                  origin && `${origin.path.slice(project.root.length + 1, -'.ts'.length)}#${origin.localName}`,
              );
              expect(shown).toEqual(wanted);
              expect(graph.exportNamesOf(path).toSorted()).toEqual(
                NAMES.filter((_, each) => wanted[each] !== undefined),
              );
              const among = graph.exportsAmong(path, interesting);
              for (const [each, origin] of origins.entries()) {
                if (origin !== undefined && interesting.has(origin.path)) {
                  expect(among.get(NAMES[each] ?? '')).toEqual(origin);
                }
              }
              for (const [each, origin] of origins.entries()) {
                const single = graph.originAmong(path, NAMES[each] ?? '', interesting);
                if (origin !== undefined && interesting.has(origin.path)) expect(single).toEqual(origin);
                else if (single !== undefined) expect([single, single.localName]).toEqual([origin, '*']);
              }
            }
          }
        },
      ),
      fuzzBudget(150),
    );
  });
});
