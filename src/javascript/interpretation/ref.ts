import type { TSESTree } from '@typescript-eslint/utils';
import type { Body, Variable } from './body.ts';

/** What a reference starts from. */
export type Base =
  /** What a variable holds and nothing else names: its own object, or the imported, declared or unknown thing. */
  | { readonly kind: 'variable'; readonly variable: Variable }
  /** What a call of the body gives it: an argument by position, all arguments, or `this`. */
  | { readonly kind: 'parameter'; readonly body: Body; readonly index: number | 'arguments' | 'this' }
  /** What every module sees: `globalThis`, `process.env`, `Array.prototype`. */
  | { readonly kind: 'ambient'; readonly name: string }
  /** What evaluating a node makes or gets from an unknown: new each time. */
  | { readonly kind: 'fresh'; readonly node: TSESTree.Node };

/**
 * What an expression may denote: the object that is reached from a base by a path of members.
 *
 * `boxes` counts the fresh containers around it: `[...list]` is one box of `list.*`. Writing to a box changes nothing that
 * anyone else has; taking an element out of it takes one box off.
 */
export interface Ref {
  readonly base: Base;
  readonly path: readonly string[];
  readonly boxes: number;
}

/** Any element of a container, or a member whose name the text does not tell. */
export const ANY = '*';

/** An element as iteration gives it. */
export const EACH = '@each';

/** What a method such as `get` or `find` gives: an element if the thing is a container, which the caller may know. */
export const ELEMENT = '@element';

/** A pair `[key, value]` of the entries of a container, whose value is an element. */
export const ENTRY = '@entry';

const LONGEST_PATH = 4;
const MOST_BOXES = 4;

/** What more than this many things may be is unknown, and unknown is silent. */
export const MOST_REFS = 16;

/** Makes references so that equal ones are one object. */
export class RefTable {
  readonly #refs = new Map<string, Ref>();
  readonly #ids = new Map<object, number>();

  of(base: Base, path: readonly string[] = [], boxes = 0): Ref {
    const short = path.length > LONGEST_PATH ? [...path.slice(0, LONGEST_PATH), ANY] : path;
    const key = `${this.#keyOf(base)} ${boxes} ${short.join('\n')}`;
    let ref = this.#refs.get(key);
    if (ref === undefined) this.#refs.set(key, (ref = { base, path: short, boxes: Math.min(boxes, MOST_BOXES) }));
    return ref;
  }

  variable(variable: Variable, path: readonly string[] = []): Ref {
    return this.of({ kind: 'variable', variable }, path);
  }

  parameter(body: Body, index: number | 'arguments' | 'this'): Ref {
    return this.of({ kind: 'parameter', body, index });
  }

  ambient(name: string, path: readonly string[] = []): Ref {
    return this.of({ kind: 'ambient', name }, path);
  }

  fresh(node: TSESTree.Node): Ref {
    return this.of({ kind: 'fresh', node });
  }

  /** The member of what is not in a box. */
  below({ base, path }: Ref, key: string): Ref {
    if (path.at(-1) === ENTRY) return this.of(base, [...path.slice(0, -1), key === '0' ? '@key' : ANY]);
    return this.of(base, [...path, key]);
  }

  boxed({ base, path, boxes }: Ref, more = 1): Ref {
    return this.of(base, path, boxes + more);
  }

  /** A number for anything, the same for the same. */
  idOf(thing: object): number {
    let id = this.#ids.get(thing);
    if (id === undefined) this.#ids.set(thing, (id = this.#ids.size));
    return id;
  }

  #keyOf(base: Base): string {
    switch (base.kind) {
      case 'variable':
        return `v${this.idOf(base.variable)}`;
      case 'parameter':
        return `p${this.idOf(base.body)}.${base.index}`;
      case 'ambient':
        return `a${base.name}`;
      case 'fresh':
        return `f${this.idOf(base.node)}`;
    }
  }
}

/** The union, without doubles and not more than the lattice holds. */
export function union(...sets: readonly (readonly Ref[])[]): readonly Ref[] {
  const [first = [], ...others] = sets.filter((set) => set.length > 0);
  if (others.length === 0) return first;
  const all = [...new Set([first, ...others].flat())];
  return all.length > MOST_REFS ? [] : all;
}
