import { resolve } from 'node:path';
import type { TSESLint } from '@typescript-eslint/utils';
import type { Registry } from '../concepts/concept.ts';
import { type EditPlan, planEdits } from '../fixes/plan-edits.ts';
import { findFacts } from '../javascript/facts/find-facts.ts';
import { findUnawaited, type UnawaitedSite } from '../javascript/facts/find-unawaited.ts';
import type { FileFacts } from '../javascript/site.ts';
import type { Landmarks, SourceFile } from '../javascript/source-file.ts';
import { type Catalog, createCatalog } from '../modules/catalog.ts';
import { createModuleGraph } from '../modules/module-graph.ts';
import { createEditPermission, createSuppressionTest } from './edit-permissions.ts';
import { createLandmarks } from './create-landmarks.ts';
import { isSingleRun } from './is-single-run.ts';
import { registryOf } from './registry-of.ts';

/** What all rules see of a file: made by the first one that looks, and then shared. */
export interface View {
  readonly registry: Registry;
  readonly file: SourceFile;
  readonly facts: FileFacts;
  /** The edits of the file, planned when the first report needs them. */
  readonly plan: EditPlan;
  /** The promises of factories that are not awaited, looked for when someone asks. */
  readonly unawaited: readonly UnawaitedSite[];
}

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/** What names the settings, and the folder that they are relative to by default. */
type Settled = Parameters<typeof registryOf>[0];

/** The module graph of this process. */
export const graph = createModuleGraph();
const patience = isSingleRun(process.argv) ? Infinity : 0;
const catalogs = new WeakMap<Registry, Catalog>();
const landmarks = new WeakMap<Registry, () => Landmarks>();
const views = new WeakMap<object, View>();

/** The registry of a context held against the module graph of this process. */
export function catalogOf(settled: Settled): Catalog {
  const registry = registryOf(settled);
  const known = catalogs.get(registry);
  if (known !== undefined) return known;
  const catalog = createCatalog(registry, graph);
  catalogs.set(registry, catalog);
  return catalog;
}

/** To be called once per linted file: modules that changed since are read again. */
export function beginTurn(): void {
  graph.beginTurn(patience);
}

/** The view of the file under lint. */
export function viewOf(context: Context): View {
  const known = views.get(context.sourceCode);
  if (known !== undefined) return known;
  beginTurn();
  const registry = registryOf(context);
  const catalog = catalogOf(context);
  const { sourceCode } = context;
  const file: SourceFile = {
    // ESLint's `Linter` hands on whatever name it is given.
    path: graph.pathOf(resolve(context.cwd, context.physicalFilename)),
    sourceCode,
    registry,
    graph,
    catalog,
    landmarks: landmarksOf(registry, catalog),
  };
  const facts = findFacts(file);
  let plan: EditPlan | undefined;
  let unawaited: View['unawaited'] | undefined;
  const view: View = {
    registry,
    file,
    facts,
    get plan() {
      plan ??= planEdits(facts, file, {
        isMovable: createEditPermission(sourceCode),
        isSuppressed: createSuppressionTest(sourceCode),
      });
      return plan;
    },
    get unawaited() {
      unawaited ??= findUnawaited(facts.acquisitions, file);
      return unawaited;
    },
  };
  views.set(sourceCode, view);
  return view;
}

function landmarksOf(registry: Registry, catalog: Catalog): Landmarks {
  let find = landmarks.get(registry);
  if (find === undefined) landmarks.set(registry, (find = createLandmarks(registry, catalog, graph)));
  return find();
}
