import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { Usage } from '../../sightings/sighting.ts';
import { ConstructionCollector } from './construction-collector.ts';
import { findRegistration } from '../containers/find-registration.ts';
import { enclosingExpression } from '../syntax/enclosing-expression.ts';
import { isNamedInComments } from './is-named-in-comments.ts';
import { isPermitted, isPermittedBinding } from './is-permitted.ts';
import type { SeenConstruction, Sightseer } from '../values/sightseer.ts';
import type { AcquisitionSite, ConstructionSite, Dependent, FileFacts, ReferenceSite } from '../site.ts';
import type { FactoryFunction, SourceFile } from '../source-file.ts';
import { isUnused, isUnusedAlias, leavesModule } from '../syntax/unused-variable.ts';
import { thingsExportedBy, type Value } from '../values/value.ts';

/** What only some references have. */
type Particulars = Partial<Pick<ReferenceSite, 'localName' | 'registration' | 'variable'>>;

/** Turns what a tracer sees in a file into its facts. */
export class FactCollector implements Sightseer {
  readonly #file: SourceFile;
  readonly #constructions = new ConstructionCollector();
  readonly #references: ReferenceSite[] = [];
  readonly #named = new Map<TSESTree.Node, Set<string>>();
  readonly #dependents: { readonly place: TSESTree.Node; readonly thing: Implementation }[] = [];
  readonly #acquisitions = new Map<AcquisitionSite['node'], AcquisitionSite>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  construct(construction: SeenConstruction): void {
    this.#constructions.add(construction);
  }

  refer(place: TSESTree.Node, thing: Implementation, usage: Usage): void {
    // An alias that nothing uses is told of once, where it is declared.
    if (usage === 'alias' && this.#declaresUnusedAlias(place)) return;
    const mayBeHeld = usage === 'value' && thing.role === 'deprecated';
    const registration = mayBeHeld ? findRegistration(enclosingExpression(place).node, this.#file) : undefined;
    this.#add(place, thing, registration?.usage ?? usage, { registration, localName: localNameOf(place) });
  }

  depend(place: TSESTree.Node, thing: Implementation): void {
    this.#dependents.push({ place, thing });
  }

  exportModule(place: TSESTree.Node, path: string): void {
    for (const thing of thingsExportedBy(path, true, this.#file)) this.#add(place, thing, 're-export');
  }

  /** A namespace is told of itself only when nothing uses it: its members speak for themselves. */
  bindImport(place: TSESTree.Node, value: Value, variable: TSESLint.Scope.Variable | undefined): void {
    const isOffered = variable?.defs.some(({ node }) => leavesModule(node)) === true;
    const isIdle = variable !== undefined && isUnused(variable) && !isNamedInComments(variable, this.#file.sourceCode);
    if (value.kind === 'thing') {
      const usage = isIdle ? 'unused-import' : 'import';
      this.#add(place, value.implementation, isOffered ? 're-export' : usage, { variable });
    } else if (value.kind === 'namespace' && isOffered) {
      this.exportModule(place, value.path);
    } else if (value.kind === 'namespace' && isIdle) {
      const [thing] = this.#file.catalog.implementationsIn(value.path).filter(({ role }) => role === 'deprecated');
      if (thing !== undefined) this.#add(place, thing, 'unused-import', { variable });
    }
  }

  acquire(node: TSESTree.CallExpression, factory: FactoryFunction, isCertain: boolean): void {
    const known = this.#acquisitions.get(node);
    const isSame = known === undefined || (known.isCertain && known.factory === factory);
    const { concept } = factory;
    this.#acquisitions.set(node, { place: node, concept, node, factory, isCertain: isCertain && isSame });
  }

  alias(variable: TSESLint.Scope.Variable, thing: Implementation): void {
    const [definition] = variable.defs;
    if (definition !== undefined && this.#isIdleAlias(variable)) {
      this.#add(definition.name, thing, 'unused-alias', { variable });
    }
  }

  /** What was collected and is not permitted, in source order. */
  facts(): FileFacts {
    return {
      constructions: this.#constructions
        .sites(this.#file.sourceCode, this.#firstDependents())
        .filter((site) => !isPermitted(site.node, site.implementation, this.#file) && !this.#isFirstConcrete(site)),
      references: this.#references
        .filter((site) => !this.#isPermittedReference(site))
        .sort((a, b) => a.place.range[0] - b.place.range[0]),
      acquisitions: [...this.#acquisitions.values()].sort((a, b) => a.place.range[0] - b.place.range[0]),
    };
  }

  /** By what they depend on, the first places that no report of their own has an edit for. */
  #firstDependents(): ReadonlyMap<Implementation, Dependent> {
    const first = new Map<Implementation, Dependent>();
    for (const { place, thing } of this.#dependents) {
      const { line } = place.loc.start;
      const known = first.get(thing);
      const isReported = this.#references.some(
        ({ node, implementation }) => node === place && implementation === thing,
      );
      if (isReported || (known !== undefined && known.line <= line)) continue;
      first.set(thing, { name: this.#file.sourceCode.getText(place), line });
    }
    return first;
  }

  /** A module that comes to a place by several ways is named there once. */
  #add(
    node: TSESTree.Node,
    implementation: Implementation,
    usage: Usage,
    { variable, registration, localName }: Particulars = {},
  ): void {
    const known = this.#named.get(node) ?? new Set();
    this.#named.set(node, known);
    const name = `${usage} ${implementation.reference.keyPath}`;
    if (known.has(name)) return;
    known.add(name);
    const container = registration?.container;
    this.#references.push({ place: node, implementation, usage, container, localName, node, variable, registration });
  }

  /** An abstract canonical class is there to be extended: the classes that do so are what is constructed. */
  #isFirstConcrete({ kinship, implementation }: ConstructionSite): boolean {
    if (kinship !== 'subclass' || implementation.role !== 'canonical') return false;
    return this.#file.catalog.classTableOf(implementation)?.isAbstract === true;
  }

  #isPermittedReference({ node, implementation, variable }: ReferenceSite): boolean {
    if (isPermitted(node, implementation, this.#file)) return true;
    return variable !== undefined && isPermittedBinding(variable, implementation, this.#file);
  }

  #isIdleAlias(variable: TSESLint.Scope.Variable): boolean {
    return isUnusedAlias(variable) && !isNamedInComments(variable, this.#file.sourceCode);
  }

  #declaresUnusedAlias(place: TSESTree.Node): boolean {
    const { parent } = enclosingExpression(place).node;
    return (
      parent !== undefined &&
      this.#file.sourceCode.getDeclaredVariables(parent).some((variable) => this.#isIdleAlias(variable))
    );
  }
}

function localNameOf(node: TSESTree.Node): string | undefined {
  return node.type === 'Identifier' || node.type === 'JSXIdentifier' ? node.name : undefined;
}
