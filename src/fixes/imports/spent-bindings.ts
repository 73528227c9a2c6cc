import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isNamedInComments } from '../../javascript/facts/is-named-in-comments.ts';
import type { ConstructionSite, FileFacts, ReferenceSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import { isExported } from '../../javascript/syntax/unused-variable.ts';
import { isLoading } from '../../javascript/values/is-loading.ts';
import { isNamePath, rootOf } from '../../javascript/syntax/unwrap.ts';
import { walk } from '../../javascript/syntax/walk.ts';
import { isPure } from '../../javascript/syntax/is-pure.ts';
import { moduleBindings } from './module-bindings.ts';
import { moduleStyleOf } from './module-style.ts';
import { isRemovable } from './remove-bindings.ts';

type Variable = TSESLint.Scope.Variable;

/** A binding of another module, or a name of the file, that nothing uses once some constructions are rewritten. */
export interface SpentBinding {
  /** The clause, property or name that binds it. */
  readonly node: TSESTree.Node;
  readonly name: string;
  /** In the order of the text. */
  readonly sites: readonly Site[];
  /** It cannot go with them: making it may do something, or it is declared together with something else. */
  readonly isLeft?: boolean;
}

type Site = ConstructionSite | ReferenceSite;

/** By what goes, the constructions that it goes with. */
type Known = Map<TSESTree.Node, readonly Site[]>;

/**
 * Finds the bindings and local names that only constructions use, or arguments that go with them. What is deprecated is left
 * out: its import is reported itself, and goes with that report.
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
    if (constructed !== undefined) known.set(constructed, [site]);
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
  const locals = spentLocals(known, reported, file);
  const bindings = moduleBindings(file).flatMap(({ variable, specifier, taken }) => {
    const isReported = reported.has(variable) || (taken === '*' && hasDeprecated(specifier, file));
    return isReported ? [] : (spentBy(variable, known, file) ?? []);
  });
  return [...locals, ...bindings];
}

/**
 * `const Engine = X`, `const engines = { X }` or `const size = 3`, when all that uses it goes; what it names is then used there
 * for the last time, which `known` is told.
 */
function spentLocals(
  known: Known,
  reported: ReadonlySet<Variable | undefined>,
  file: SourceFile,
): readonly SpentBinding[] {
  const spent = new Map<Variable, SpentBinding>();
  const seen = new Set<Variable>();
  const queue = [...known.keys()].flatMap((node) => variablesIn(node, file));
  for (const variable of queue) {
    if (spent.has(variable) || reported.has(variable) || !isLocal(variable, file)) continue;
    const named = namedByAlias(variable);
    const going = named ?? plainDeclaratorOf(variable, file);
    const binding = going && spentBy(variable, known, file);
    if (named !== undefined && isOfDeprecated(sitesOf(variable, known) ?? [])) continue;
    seen.add(variable);
    if (going === undefined || binding === undefined) continue;
    spent.set(variable, binding);
    known.set(going, binding.sites);
    queue.push(...variablesIn(going, file));
  }
  const others = [...seen].filter((variable) => !spent.has(variable) && !isLoaded(variable, file));
  const left = others.flatMap((variable) => leftBy(variable, known) ?? []);
  return [...spent.values(), ...left];
}

function variablesIn(node: TSESTree.Node, { sourceCode }: SourceFile): readonly Variable[] {
  const found = new Set<Variable>();
  walk(node, sourceCode.visitorKeys, (each) => {
    const variable = each.type === 'Identifier' ? findVariable(sourceCode, each) : undefined;
    if (variable !== undefined) found.add(variable);
  });
  return [...found];
}

/** Is it declared in this module, and used in it alone? */
function isLocal(variable: Variable, file: SourceFile): boolean {
  const { defs, scope } = variable;
  const isOwn = defs.some(({ type }) => localDefinitions.has(type)) || namedByAlias(variable) !== undefined;
  const isShared = scope.type === 'global' && moduleStyleOf(file) === undefined;
  return isOwn && !isShared && !defs.some(({ node }) => isExported(node));
}

const localDefinitions: ReadonlySet<string> = new Set(['Variable', 'FunctionName', 'ClassName', 'TSEnumName', 'Type']);

/** The declarator of a variable whose value nobody misses with it: made without effects, of no code that may be linted, without a comment. */
function plainDeclaratorOf({ defs }: Variable, { sourceCode }: SourceFile): TSESTree.Node | undefined {
  const [definition] = defs;
  if (definition?.type !== 'Variable' || definition.node.id.type !== 'Identifier') return undefined;
  const { init, parent: statement } = definition.node;
  if (init === null || !isPure(init) || sourceCode.getCommentsBefore(statement).length > 0) return undefined;
  return holdsFunction(init, sourceCode) ? undefined : definition.node;
}

function holdsFunction(node: TSESTree.Node, { visitorKeys }: TSESLint.SourceCode): boolean {
  const types = new Set<string>();
  walk(node, visitorKeys, ({ type }) => types.add(type));
  return types.has('ArrowFunctionExpression') || types.has('FunctionExpression');
}

/** Does it hold a module, or something of one? */
function isLoaded({ defs }: Variable, { sourceCode }: SourceFile): boolean {
  return defs.some(({ node }) => {
    const init = node.type === 'VariableDeclarator' ? node.init : null;
    return init !== null && isLoading(rootOf(init), sourceCode);
  });
}

/** What stays although nothing uses it any more. */
function leftBy(variable: Variable, known: Known): SpentBinding | undefined {
  const [name] = variable.identifiers;
  const sites = sitesOf(variable, known, (use) => use.isRead());
  return name && sites && { node: name, name: name.name, sites, isLeft: true };
}

/** A whole module that has something deprecated is reported itself once nothing uses it. */
function hasDeprecated(specifier: string, { catalog, graph, path }: SourceFile): boolean {
  const module = graph.resolve(specifier, path);
  return module !== undefined && catalog.implementationsIn(module).some(({ role }) => role === 'deprecated');
}

/** So is an alias of it. */
function isOfDeprecated(sites: readonly Site[]): boolean {
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
  const sites = sitesOf(variable, known);
  if (sites === undefined) return undefined;
  if (isNamedInComments(variable, file.sourceCode) || !isRemovable({ node }, file)) return undefined;
  return { node, name: variable.name, sites };
}

/** The constructions with which all uses go, in the order of the text; `undefined` if some stay, or there are none. */
function sitesOf(
  { references }: Variable,
  known: Known,
  isUse: (reference: TSESLint.Scope.Reference) => boolean = ({ init }) => init !== true,
): readonly Site[] | undefined {
  const uses = references.filter(isUse);
  const sites = uses.map(({ identifier }) => findAround(identifier, known));
  if (sites.length === 0 || !sites.every((each) => each !== undefined)) return undefined;
  return [...new Set(sites.flat())].sort((a, b) => a.node.range[0] - b.node.range[0]);
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
