import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isNamedInComments } from '../../javascript/facts/is-named-in-comments.ts';
import type { ConstructionSite, FileFacts, ReferenceSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import { isExported } from '../../javascript/syntax/unused-variable.ts';
import { isNamePath, rootOf } from '../../javascript/syntax/unwrap.ts';
import { moduleBindings } from './module-bindings.ts';
import { isRemovable } from './remove-bindings.ts';

type Variable = TSESLint.Scope.Variable;

/** A binding of another module, or a local alias of one, that nothing uses once some constructions are rewritten. */
export interface SpentBinding {
  /** The clause, property or name that binds it. */
  readonly node: TSESTree.Node;
  readonly name: string;
  /** In the order of the text. */
  readonly sites: readonly Site[];
}

type Site = ConstructionSite | ReferenceSite;

/** By what goes, the constructions that it goes with. */
type Known = Map<TSESTree.Node, readonly Site[]>;

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
  const known: Known = new Map([...cut].map(([node, site]) => [node, [site]]));
  for (const site of constructions) {
    const constructed = constructedBy(site);
    if (constructed !== undefined) known.set(rootOf(constructed), [site]);
  }
  // What is deprecated in a namespace is used by the name of that, whose import is not reported.
  for (const site of references) {
    if (site.node.type === 'TSQualifiedName') known.set(site.node, [site]);
    const wrapper = wrapperOf(site);
    if (wrapper !== undefined) known.set(wrapper, [site]);
  }
  if (known.size === 0) return [];
  const reported = new Set(
    references.flatMap(({ variable, implementation }) => (implementation.role === 'deprecated' ? variable : undefined)),
  );
  const aliases = spentAliases(known, reported, file);
  const bindings = moduleBindings(file).flatMap(({ variable, specifier, taken }) => {
    const isReported = reported.has(variable) || (taken === '*' && hasDeprecated(specifier, file));
    return isReported ? [] : (spentBy(variable, known, file) ?? []);
  });
  return [...aliases, ...bindings];
}

/** `const Engine = X`, when all that uses it goes; what it names is then used there for the last time, which `known` is told. */
function spentAliases(
  known: Known,
  reported: ReadonlySet<Variable | undefined>,
  file: SourceFile,
): readonly SpentBinding[] {
  const spent = new Map<Variable, SpentBinding>();
  const queue = [...known.keys()];
  for (const use of queue) {
    const variable = use.type === 'Identifier' ? findVariable(file.sourceCode, use) : undefined;
    if (variable === undefined || spent.has(variable) || reported.has(variable)) continue;
    const named = namedByAlias(variable);
    const binding = named && spentBy(variable, known, file);
    if (named === undefined || binding === undefined || isOfDeprecated(binding)) continue;
    spent.set(variable, binding);
    known.set(named, binding.sites);
    queue.push(named);
  }
  return [...spent.values()];
}

/** A whole module that has something deprecated is reported itself once nothing uses it. */
function hasDeprecated(specifier: string, { catalog, graph, path }: SourceFile): boolean {
  const module = graph.resolve(specifier, path);
  return module !== undefined && catalog.implementationsIn(module).some(({ role }) => role === 'deprecated');
}

/** So is an alias of it. */
function isOfDeprecated({ sites }: SpentBinding): boolean {
  return sites.some((site) => {
    if ('registration' in site && wrapperOf(site) !== undefined) return false;
    const isSubclass = 'kinship' in site && site.kinship === 'subclass';
    return !isSubclass && site.implementation.role === 'deprecated';
  });
}

/** The name that an alias stands for, or that its path of members begins with. */
function namedByAlias({ defs }: Variable): TSESTree.Node | undefined {
  const [definition, ...others] = defs;
  if (definition === undefined || others.length > 0 || isExported(definition.node)) return undefined;
  const { node } = definition;
  if (node.type === 'TSImportEqualsDeclaration') {
    let name: TSESTree.Node = node.moduleReference;
    while (name.type === 'TSQualifiedName') name = name.left;
    return name.type === 'Identifier' ? name : undefined;
  }
  if (node.type !== 'VariableDeclarator' || node.init === null || !isNamePath(node.init)) return undefined;
  const isAlone =
    node.id.type === 'Identifier' || (node.id.type === 'ObjectPattern' && node.id.properties.length === 1);
  return isAlone ? rootOf(node.init) : undefined;
}

/** `asClass` of Awilix, which gives way to `asFunction`. */
function wrapperOf({ registration, implementation }: ReferenceSite): TSESTree.Node | undefined {
  if (
    implementation.concept.factory === undefined ||
    registration?.container !== 'Awilix' ||
    registration.form.kind !== 'argument'
  )
    return undefined;
  return registration.form.call.callee;
}

/** Where the class itself stands. */
function constructedBy({ node, form }: ConstructionSite): TSESTree.Expression | undefined {
  if (form === 'new') return node.callee;
  const [first] = node.arguments;
  return form === 'reflect-construct' && first?.type !== 'SpreadElement' ? first : undefined;
}

function spentBy(variable: Variable, known: Known, file: SourceFile): SpentBinding | undefined {
  const node = bindingNodeOf(variable.defs[0]?.node, variable.identifiers[0]);
  if (node === undefined || variable.defs.length !== 1) return undefined;
  const uses = variable.references.filter(({ init }) => init !== true);
  const sites = uses.map(({ identifier }) => findAround(identifier, known));
  if (sites.length === 0 || !sites.every((each) => each !== undefined)) return undefined;
  if (isNamedInComments(variable, file.sourceCode) || !isRemovable({ node }, file)) return undefined;
  const distinct = [...new Set(sites.flat())];
  return { node, name: variable.name, sites: distinct.sort((a, b) => a.node.range[0] - b.node.range[0]) };
}

/** The constructions with which an identifier goes: of the class that it names, or of what it is a part of and is cut. */
function findAround(identifier: TSESTree.Node, known: Known): readonly Site[] | undefined {
  for (const node of [identifier, ...ancestorsOf(identifier)]) {
    const sites = known.get(node);
    if (sites !== undefined) return sites;
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
