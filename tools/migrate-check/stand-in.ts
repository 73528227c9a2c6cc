/** How the factory of a stand-in is called. */
export const variantNames = ['sync', 'async', 'named'] as const;

export type VariantName = (typeof variantNames)[number];

/** A canonical class that is written out member by member. */
export interface Lacking {
  readonly member: string;
  /** Module of the canonical class, relative to the code base. */
  readonly file: string;
  /** The module when the class has all members, and when it lacks the one. */
  readonly whole: string;
  readonly lacking: string;
}

/** What takes the place of a deprecated class: a class that is the same in all but its name, and its factory. */
export interface StandIn {
  /** Name of the class. */
  readonly name: string;
  /** Texts by file, relative to the code base. */
  readonly files: Readonly<Record<string, string>>;
  /** What a stand-in is like that lacks a member; `undefined` for one that has them all. */
  readonly lacking: Lacking | undefined;
  readonly canonical: string;
  readonly factoryModule: string;
  /** Call templates; one is missing when the constructor's parameters cannot be told apart by name. */
  readonly calls: Readonly<Partial<Record<VariantName, string>>>;
}
