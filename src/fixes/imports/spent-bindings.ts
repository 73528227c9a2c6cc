import type { TSESTree } from '@typescript-eslint/utils';
import { isNamedInComments } from '../../javascript/facts/is-named-in-comments.ts';
import type { ConstructionSite, FileFacts } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import { rootOf } from '../../javascript/syntax/unwrap.ts';
import { type ModuleBinding, moduleBindings } from './module-bindings.ts';
import { isRemovable } from './remove-bindings.ts';

/** A binding of another module that nothing uses once some constructions are rewritten. */
export interface SpentBinding {
  /** The clause, property or name that binds it. */
  readonly node: TSESTree.Node;
  readonly name: string;
  /** In the order of the text. */
  readonly sites: readonly ConstructionSite[];
}

/**
 * Finds the bindings that only constructions use, or arguments that go with them. What is deprecated is left out: its import
 * is reported itself, and goes with that report.
 *
 * @param cut by argument that goes, the construction that it goes with
 */
export function spentBindings(
  { constructions, references }: FileFacts,
  cut: ReadonlyMap<TSESTree.Node, ConstructionSite>,
  file: SourceFile,
): readonly SpentBinding[] {
  const known = new Map(cut);
  for (const site of constructions) {
    const { kinship, implementation } = site;
    const isReported = kinship !== 'subclass' && implementation.role === 'deprecated';
    const constructed = constructedBy(site);
    if (!isReported && constructed !== undefined) known.set(rootOf(constructed), site);
  }
  if (known.size === 0) return [];
  const reported = new Set(
    references.flatMap(({ variable, implementation }) => (implementation.role === 'deprecated' ? variable : undefined)),
  );
  return moduleBindings(file).flatMap((binding) =>
    reported.has(binding.variable) ? [] : (spentBy(binding, known, file) ?? []),
  );
}

/** Where the class itself stands. */
function constructedBy({ node, form }: ConstructionSite): TSESTree.Expression | undefined {
  if (form === 'new') return node.callee;
  const [first] = node.arguments;
  return form === 'reflect-construct' && first?.type !== 'SpreadElement' ? first : undefined;
}

function spentBy(
  { variable }: ModuleBinding,
  known: ReadonlyMap<TSESTree.Node, ConstructionSite>,
  file: SourceFile,
): SpentBinding | undefined {
  const node = bindingNodeOf(variable.defs[0]?.node, variable.identifiers[0]);
  if (node === undefined || variable.defs.length !== 1) return undefined;
  const uses = variable.references.filter(({ init }) => init !== true);
  const sites = uses.map(({ identifier }) => findAround(identifier, known));
  if (sites.length === 0 || !sites.every((site) => site !== undefined)) return undefined;
  if (isNamedInComments(variable, file.sourceCode) || !isRemovable({ node }, file)) return undefined;
  return { node, name: variable.name, sites: sites.sort((a, b) => a.node.range[0] - b.node.range[0]) };
}

/** The construction with which an identifier goes: the class that it makes, or a part of what is cut. */
function findAround(
  identifier: TSESTree.Node,
  known: ReadonlyMap<TSESTree.Node, ConstructionSite>,
): ConstructionSite | undefined {
  for (const node of [identifier, ...ancestorsOf(identifier)]) {
    const site = known.get(node);
    if (site !== undefined) return site;
  }
  return undefined;
}

/** A clause or `import =` is what declares; of `const { X } = …` it is the property, and of `const x = …` the name. */
function bindingNodeOf(
  declaring: TSESTree.Node | undefined,
  name: TSESTree.Identifier | undefined,
): TSESTree.Node | undefined {
  if (declaring?.type !== 'VariableDeclarator') return declaring;
  return name?.parent.type === 'Property' ? name.parent : name;
}
