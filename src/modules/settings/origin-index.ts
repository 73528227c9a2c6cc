import type { Location } from './locate.ts';
import type { Origin } from '../records/module-record.ts';

/** Things by the place where they are declared; the first one that is added for a place stays. */
export class OriginIndex<Thing> {
  readonly #modules = new Map<string, Map<string, Map<string | undefined, Thing>>>();

  /** The modules in which the things are declared. */
  get paths(): ReadonlySet<string> {
    return new Set(this.#modules.keys());
  }

  add({ origin, member }: Location, thing: Thing): void {
    const names = this.#modules.get(origin.path) ?? new Map<string, Map<string | undefined, Thing>>();
    const members = names.get(origin.localName) ?? new Map<string | undefined, Thing>();
    this.#modules.set(origin.path, names.set(origin.localName, members));
    if (!members.has(member)) members.set(member, thing);
  }

  at({ path, localName }: Origin, member: string | undefined): Thing | undefined {
    return this.#modules.get(path)?.get(localName)?.get(member);
  }

  membersAt({ path, localName }: Origin): ReadonlyMap<string, Thing> {
    const members = new Map<string, Thing>();
    for (const [member, thing] of this.#modules.get(path)?.get(localName) ?? []) {
      if (member !== undefined) members.set(member, thing);
    }
    return members;
  }

  in(path: string): readonly Thing[] {
    return [...(this.#modules.get(path)?.values() ?? [])].flatMap((members) => [...members.values()]);
  }
}
