import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { ClassDemand, Demand } from '../../modules/demands/demand.ts';
import type { ClassTable } from '../../modules/signatures/class-table.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { because } from '../reason.ts';
import type { Cell } from './cells.ts';
import { demandsOn, mostLevels } from './demands-on.ts';
import { findAnyGap } from './find-mentioned-gap.ts';
import { findMissingMember } from './find-missing-member.ts';
import { ofMention } from './of-mention.ts';
import { Receivers } from './receivers.ts';
import type { TypeArgument } from './find-type-argument.ts';
import { valueGroupsOf } from './value-groups.ts';

const receiversOfFiles = new WeakMap<SourceFile, Receivers>();

/**
 * Finds what the receivers of instances ask for and the canonical class does not fit: a member that a declared type or
 * imported code asks for, or the deprecated class itself in code that does not change along with this file.
 */
export function findReceiverGap(
  cells: Iterable<Cell>,
  implementation: Implementation,
  file: SourceFile,
): Reason | undefined {
  if (implementation.role === 'canonical' || !mayBeMissed(implementation, file)) return undefined;
  const receivers = receiversOf(file);
  const judge = new Judge(implementation, file, receivers.reader.isHeir);
  let doubt: Reason | undefined;
  for (const demand of demandsOn(new Set(cells), receivers, valueGroupsOf(file.sourceCode))) {
    const reason = judge.gapOf(demand);
    if (reason !== undefined && !isDoubt(reason)) return reason;
    doubt ??= reason;
  }
  return doubt;
}

/** Is it for a person to tell whether the canonical class fits? */
export function isDoubt({ code }: Reason): boolean {
  return code === 'shape-unknown';
}

/** Finds what a type, class or function asks of its type arguments, and the canonical class lacks as one of them. */
export function findConstraintGap(
  argument: TypeArgument,
  implementation: Implementation,
  file: SourceFile,
): Reason | undefined {
  if (!mayBeMissed(implementation, file)) return undefined;
  const { reader } = receiversOf(file);
  const demand = reader.ofTypeArgument(argument.owner as Parameters<typeof reader.ofTypeArgument>[0], argument.index);
  return new Judge(implementation, file, reader.isHeir).gapOf(demand);
}

function receiversOf(file: SourceFile): Receivers {
  let receivers = receiversOfFiles.get(file);
  if (receivers === undefined) receiversOfFiles.set(file, (receivers = new Receivers(file)));
  return receivers;
}

/** Has the deprecated class anything that the canonical one lacks, or what ties a type to its name? */
function mayBeMissed(implementation: Implementation, file: SourceFile): boolean {
  const table = file.catalog.instanceTableOf(implementation);
  return table === undefined || table.isPartial || findAnyGap(implementation, file) !== undefined || hasPrivate(table);
}

function hasPrivate(table: ClassTable | undefined): boolean {
  return table?.members.some(({ visibility }) => visibility !== 'public') === true;
}

class Judge {
  readonly #implementation: Implementation;
  readonly #file: SourceFile;
  readonly #isHeir: Receivers['reader']['isHeir'];

  constructor(implementation: Implementation, file: SourceFile, isHeir: Receivers['reader']['isHeir']) {
    this.#implementation = implementation;
    this.#file = file;
    this.#isHeir = isHeir;
  }

  /** @param levels of lists in each other, which a type can have without end */
  gapOf(demand: Demand, levels = mostLevels): Reason | undefined {
    switch (demand.kind) {
      case 'unknown':
        return ofMention(this.#implementation, this.#file) ?? (demand.isOwn ? this.#doubt() : undefined);
      case 'object':
        // A type may be written for a list of instances that the file does not look into.
        if (demand.members.size === 0 && demand.item !== undefined) {
          return levels === 0 ? undefined : this.gapOf(demand.item(), levels - 1);
        }
        return this.#gapAmong(demand.members.keys());
      case 'class':
        return this.#gapOfClass(demand);
      case 'all':
        return chiefOf(this.#gapsOf(demand.of, levels));
      case 'any': {
        const gaps = this.#gapsOf(
          demand.of.filter((each) => isOfInstances(each) && !this.#isBeyond(each)),
          levels,
        );
        return gaps.includes(undefined) ? undefined : (gaps.find((gap) => gap && isDoubt(gap)) ?? gaps[0]);
      }
      default:
        return undefined;
    }
  }

  /** Own code that asks for what nobody can read may ask for what the canonical class lacks, or for the old class itself. */
  #doubt(): Reason | undefined {
    const { catalog } = this.#file;
    const gap = findAnyGap(this.#implementation, this.#file);
    const old = catalog.originOf(this.#implementation.reference);
    const canonical = catalog.originOf(this.#implementation.concept.canonical.reference);
    const isHeir = old !== undefined && canonical !== undefined && this.#isHeir(canonical, old);
    const isTied = !isHeir && hasPrivate(catalog.instanceTableOf(this.#implementation));
    return gap === undefined && !isTied ? undefined : { ...because('shape-unknown', gap), isOfReceiver: true };
  }

  #gapsOf(demands: readonly Demand[], levels: number): readonly (Reason | undefined)[] {
    return demands.map((demand) => this.gapOf(demand, levels));
  }

  /** Is a class asked for that the old one cannot be? That is asked of others, as where a union is cast to one of its members. */
  #isBeyond(demand: Demand): boolean {
    if (demand.kind === 'all') return demand.of.some((each) => this.#isBeyond(each));
    if (demand.kind !== 'class' || this.#isFitting(demand)) return false;
    const { catalog } = this.#file;
    const isClass = catalog.classTableOf(this.#implementation) !== undefined;
    const old = isClass ? catalog.originOf(this.#implementation.reference) : undefined;
    return old !== undefined && !demand.mayTake(old) && !this.#isHeir(demand.origin, old);
  }

  /** Is the canonical class of the kind that is asked for? */
  #isFitting({ origin }: ClassDemand): boolean {
    const canonical = this.#file.catalog.originOf(this.#implementation.concept.canonical.reference);
    return canonical === undefined || this.#isHeir(canonical, origin);
  }

  #gapOfClass(demand: ClassDemand): Reason | undefined {
    const { origin, path, isFirm, isNominal, members } = demand;
    const { catalog, graph } = this.#file;
    const { concept } = this.#implementation;
    if (this.#isFitting(demand) || this.#isBeyond(demand)) return undefined;
    const isRegistered = catalog.implementationOf(origin)?.concept === concept;
    // The types of this file change together with its constructions.
    if (isRegistered && !isFirm && graph.pathOf(path) === graph.pathOf(this.#file.path)) return undefined;
    const gap = this.#gapAmong(members.keys());
    const isTied = isNominal || (isRegistered && gap !== undefined);
    return isTied ? { ...because('linked-site', origin.localName), isOfReceiver: true } : gap;
  }

  #gapAmong(names: Iterable<string>): Reason | undefined {
    const used = [...names].map((name) => ({ name, access: 'read', argumentCount: undefined }) as const);
    return missing(findMissingMember(used, this.#implementation, this.#file));
  }
}

/** The first reason against an edit; else the first doubt. */
function chiefOf(gaps: readonly (Reason | undefined)[]): Reason | undefined {
  const known = gaps.filter((gap) => gap !== undefined);
  return known.find((gap) => !isDoubt(gap)) ?? known[0];
}

/** No instance of a class is a collection or a function. */
function isOfInstances(demand: Demand): boolean {
  if (demand.kind !== 'object') return demand.kind !== 'elsewhere';
  const isOther = demand.item !== undefined || demand.call !== undefined;
  return demand.members.size > 0 || !isOther;
}

function missing(name: string | undefined): Reason | undefined {
  return name === undefined ? undefined : because('member-missing', name);
}
