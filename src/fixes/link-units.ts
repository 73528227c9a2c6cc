import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import { ancestorsOf, closestOf } from '../javascript/syntax/ancestors.ts';
import type { ConstructionSite, FileFacts, ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { type Drafted, isDraft } from './draft.ts';
import { type EditUnit, isCautious, isSafe, type Site, type UnitPart } from './edit-unit.ts';
import { type Cell, makeCell, rootOfCell } from './instances/cells.ts';
import { type CellLinks, linkCells } from './instances/link-cells.ts';
import { type ValueGroups, valueGroupsOf } from './instances/value-groups.ts';
import { isStillRecognised } from './instances/is-still-recognised.ts';
import { isToldType } from './instances/is-told-type.ts';
import { Grouping } from './instances/grouping.ts';
import { isConstructorType } from './instances/is-constructor-type.ts';
import { because } from './reason.ts';
import { releaseConstructions } from './release-constructions.ts';
import type { TypedValues } from './instances/typed-values.ts';

/** Drafts for the sites of a file, each for itself. */
export interface Drafts {
  readonly constructions: ReadonlyMap<ConstructionSite, Drafted>;
  /** @param values the values of the types; `undefined` when they are unknown. */
  draftTypes(
    sites: readonly ReferenceSite[],
    implementation: Implementation,
    values: TypedValues | undefined,
  ): ReadonlyMap<ReferenceSite, Drafted>;
  /** May the edit of another site take this one along? */
  isMovable(site: Site): boolean;
}

/**
 * Puts the types of each deprecated class, the tests for its instances and the constructions whose instances may come to
 * them into units: the edits of a unit are made together or not at all. What no type is written for stays on its own.
 */
export function linkUnits(facts: FileFacts, drafts: Drafts, file: SourceFile): readonly EditUnit[] {
  const types = facts.references.filter(isTypeSite);
  const linked = [...new Set(types.map(({ implementation }) => implementation))].flatMap((implementation) =>
    releaseConstructions(
      new ClassLinks(implementation, facts, drafts, file).units(),
      implementation,
      drafts.constructions,
      file,
    ),
  );
  const taken = new Set<Site>(linked.flat().flatMap(({ sites }) => sites));
  const others = [...drafts.constructions].filter(([site]) => !taken.has(site));
  return [...linked, ...others.map(([site, drafted]): EditUnit => [{ sites: [site], drafted }])];
}

function isTypeSite({ implementation, usage }: ReferenceSite): boolean {
  return implementation.role === 'deprecated' && (usage === 'type' || usage === 'instanceof');
}

/** What stands for all that other modules can get hold of, and for all of a file when a type belongs to nothing known. */
const [open, unknown] = [{}, {}];

/** What belongs to a link, or is within reach of one. */
interface LinkIndex {
  readonly made: Grouping<Cell | undefined, ConstructionSite>;
  readonly madeByReach: Grouping<object, ConstructionSite>;
  readonly tests: Grouping<Cell | undefined, ReferenceSite>;
  readonly cells: Grouping<Cell, Cell>;
}

/** How the sites of one deprecated class in a file belong together. */
class ClassLinks {
  readonly #implementation: Implementation;
  readonly #drafts: Drafts;
  readonly #links: CellLinks;
  readonly #constructorTypes: readonly ReferenceSite[];
  readonly #types: readonly ReferenceSite[];
  readonly #tests: readonly ReferenceSite[];
  readonly #made: readonly ConstructionSite[];
  readonly #madeNodes: ReadonlySet<TSESTree.Node>;
  readonly #cells = new Map<Site, Cell>();
  readonly #index: LinkIndex;
  /** Those whose instances leave the file as errors do, so that they may come to any test. */
  readonly #thrown: ReadonlySet<ConstructionSite>;
  /** The canonical class extends this one, so that tests for this one recognise its instances. */
  readonly #isHeir: boolean;
  /** Instances turn up here that no construction of the file accounts for. */
  readonly #foreign: readonly { readonly cell: Cell; readonly node: TSESTree.Node }[];
  /** A type is written for nothing that is followed, so that it may belong to anything. */
  readonly #isLoose: boolean;

  constructor(implementation: Implementation, facts: FileFacts, drafts: Drafts, file: SourceFile) {
    const groups = valueGroupsOf(file.sourceCode);
    this.#implementation = implementation;
    this.#drafts = drafts;
    const own = facts.references.filter((site) => site.implementation === implementation);
    const types = own.filter(isTypeSite);
    this.#constructorTypes = types.filter(({ node }) => isConstructorType(node));
    this.#types = types.filter(({ node, usage }) => usage === 'type' && !isConstructorType(node));
    this.#tests = types.filter(({ usage }) => usage === 'instanceof');
    this.#made = [...drafts.constructions.keys()].filter((site) => mayMake(site, implementation, file));
    this.#madeNodes = new Set(this.#made.map(({ node }) => node));
    for (const site of this.#made) this.#cells.set(site, groups.cellOf(site.node));
    for (const site of [...this.#types, ...this.#tests]) {
      const cell = this.#cellOf(site, groups);
      if (cell !== undefined) this.#cells.set(site, cell);
    }
    this.#isHeir = isStillRecognised(implementation, file);
    const thrown = this.#isHeir ? [] : this.#made.filter(({ node }) => groups.isThrown(groups.cellOf(node)));
    this.#thrown = new Set(thrown);
    this.#isLoose = this.#types.some((site) => !this.#cells.has(site));
    this.#foreign = [...subclassesIn(own), ...this.#makersIn(groups)].map((node) => ({
      node,
      cell: groups.cellOf(node),
    }));
    this.#links = linkCells(
      [...this.#cells.values(), ...this.#foreign.map(({ cell }) => cell)],
      groups,
      this.#recognised(),
    );
    this.#index = {
      made: new Grouping(this.#made, (site) => this.#linkOf(site)),
      madeByReach: new Grouping(this.#made, (site) => this.#reachOf(site)),
      tests: new Grouping(this.#tests, (site) => this.#linkOf(site)),
      cells: new Grouping([...this.#cells.values()], (cell) => this.#links.linkOf(cell)),
    };
  }

  units(): readonly EditUnit[] {
    const drafted = new Grouping(this.#types, (site) => this.#reachOf(site)).groups.map((types) => this.#unitOf(types));
    const taken = new Set(drafted.flat().flatMap(({ sites }) => sites));
    const tests = this.#tests.filter((site) => !taken.has(site));
    for (const linked of new Grouping(tests, (site) => this.#linkOf(site)).groups)
      drafted.push(this.#unitOf(linked, (site) => linked.some((test) => this.#comesTo(site, test))));
    const isSafeUnit = (unit: EditUnit): boolean => unit.every((part) => isSafe(part.drafted));
    const alone = this.#constructorTypes.map((site) => this.#partsOf([site], [undefined]));
    return [drafted.filter(isSafeUnit).flat(), ...drafted.filter((unit) => !isSafeUnit(unit)), ...alone].filter(
      ({ length }) => length > 0,
    );
  }

  /**
   * The unit of types, or of tests, with all that belongs to them.
   *
   * @param isConcerned of a construction that is linked to them; a type concerns all, a test those whose instances it meets
   */
  #unitOf(chief: readonly ReferenceSite[], isConcerned: (site: ConstructionSite) => boolean = () => true): EditUnit {
    const links = new Set(chief.map((site) => this.#linkOf(site)));
    const reaches = new Set(chief.map((site) => this.#reachOf(site)));
    const made = this.#index.made.of(links).filter(isConcerned);
    const parts: readonly UnitPart[] = [
      ...this.#partsOf([...new Set([...chief, ...this.#index.tests.of(links)])], links),
      ...made.map((site) => ({ sites: [site], drafted: this.#draftOf(site) })),
    ];
    const own = new Set(made);
    const others = this.#index.madeByReach.of(reaches).filter((site) => !own.has(site));
    const fixed =
      parts.find(({ drafted, sites }) => !isDraft(drafted) || !sites.every((site) => this.#drafts.isMovable(site)))
        ?.sites[0]?.node ??
      others.find((site) => !this.#drafts.isMovable(site) || !isCautious(this.#draftOf(site)))?.node ??
      this.#foreign.find(({ cell }) => this.#isLoose || links.has(this.#links.linkOf(cell)))?.node;
    return fixed === undefined ? parts : parts.map((part) => refused(part, this.#implementation, fixed));
  }

  #partsOf(sites: readonly ReferenceSite[], links: Iterable<Cell | undefined>): readonly UnitPart[] {
    const values = [...links].map((link) => link && this.#valuesIn(link));
    const known = values.every(isKnown)
      ? { used: values.flatMap(({ used }) => used), cells: values.flatMap(({ cells }) => cells) }
      : undefined;
    const drafted = this.#drafts.draftTypes(sites, this.#implementation, known);
    return [...drafted].map(([site, each]) => ({ sites: [site], drafted: each }));
  }

  /** A type is written for the values themselves, for what holds them or for what gives them. */
  #valuesIn(link: Cell): TypedValues {
    const own = this.#index.cells.of([link]);
    const cells = own.flatMap((cell) => [cell, cell.item, cell.call?.result].filter(isKnown).map(rootOfCell));
    return { used: this.#links.usesIn(link), cells };
  }

  #draftOf(site: ConstructionSite): Drafted {
    return this.#drafts.constructions.get(site) ?? because('linked-site', this.#implementation.name);
  }

  /** The link of a site, or what stands for all links that other modules may bring together. */
  #reachOf(site: Site): object {
    const link = this.#linkOf(site);
    return link !== undefined && this.#links.isOpen(link) ? open : (link ?? unknown);
  }

  /** What is thrown belongs together with whatever recognises it. */
  #recognised(): readonly Cell[] {
    const recognising = [...this.#tests, ...this.#types.filter(({ node }) => isToldType(node))];
    if (this.#thrown.size === 0 || recognising.length === 0) return [];
    return [...recognising, ...this.#thrown].map((site) => this.#cells.get(site)).filter(isKnown);
  }

  #comesTo(site: ConstructionSite, test: ReferenceSite): boolean {
    if (this.#thrown.has(site)) return true;
    if (this.#isHeir) return false;
    const [from, to] = [this.#cells.get(site), this.#cells.get(test)];
    return this.#isLoose || from === undefined || to === undefined || this.#links.comesTo(from, to);
  }

  #linkOf(site: Site): Cell | undefined {
    const cell = this.#isLoose ? undefined : this.#cells.get(site);
    return cell && this.#links.linkOf(cell);
  }

  #cellOf({ node, usage }: ReferenceSite, groups: ValueGroups): Cell | undefined {
    // What stands in a construction waits until that is rewritten.
    if (this.#isInConstruction(node)) return makeCell();
    if (usage === 'type') return groups.cellOfType(node);
    const test = closestOf(node, 'BinaryExpression');
    return test && groups.cellOf(test.left);
  }

  #isInConstruction(node: TSESTree.Node): boolean {
    return this.#madeNodes.has(node) || [...ancestorsOf(node)].some((each) => this.#madeNodes.has(each));
  }

  /** By way of `Class: typeof X`, `new Class()` and `Class.create()` make instances, too. */
  #makersIn(groups: ValueGroups): readonly TSESTree.Node[] {
    return this.#constructorTypes.flatMap(({ node }) => {
      const cell = groups.cellOfType(node);
      const makers = cell === undefined ? [] : groups.madeBy(cell);
      return makers.filter((maker) => !this.#madeNodes.has(maker));
    });
  }
}

function subclassesIn(sites: readonly ReferenceSite[]): readonly TSESTree.Node[] {
  const heirs = sites.filter(({ usage }) => usage === 'extends' || usage === 'implements');
  return heirs.map(({ node }) => closestOf(node, 'ClassDeclaration', 'ClassExpression') ?? node);
}

/** May the construction give an instance of the class: by its name, or by way of a function that makes one? */
function mayMake({ candidates }: ConstructionSite, implementation: Implementation, { catalog }: SourceFile): boolean {
  return candidates.some((made) => made === implementation || catalog.classGivenBy(made) === implementation);
}

function isKnown<Thing>(thing: Thing | undefined): thing is Thing {
  return thing !== undefined;
}

/** What has no edit says why; the others wait for it, and tell where it is. */
function refused(part: UnitPart, { name }: Implementation, { loc }: TSESTree.Node): UnitPart {
  const reason = because('linked-site', name);
  return isDraft(part.drafted) ? { ...part, drafted: { ...reason, line: loc.start.line } } : part;
}
