import { BlockScope } from './block-scope.ts';
import { type Follow, type Follower, memberMove, type Scope } from './follower.ts';

/** A namespace at the top level of a module, of which a scope is one part. */
export interface Namespace {
  readonly name: string;
  /** What all parts export. */
  readonly exported: ReadonlySet<string>;
}

/**
 * The names that one part of a namespace declares, and those that the other parts export. What is exported is asked for as
 * a member of the namespace, since it may be registered.
 */
export class NamespaceScope extends BlockScope {
  readonly #namespace: Namespace;
  readonly #own: ReadonlySet<string>;
  readonly #follower: Follower;

  /** @param own what this part exports. */
  constructor(outer: Scope, namespace: Namespace, own: ReadonlySet<string>, follower: Follower) {
    super(outer.path, outer);
    this.#namespace = namespace;
    this.#own = own;
    this.#follower = follower;
  }

  override find(name: string): Follow | undefined {
    const isPrivate = this.has(name) && !this.#own.has(name);
    if (isPrivate || !this.#namespace.exported.has(name)) return super.find(name);
    const origin = { path: this.path, localName: this.#namespace.name };
    return (way) => this.#follower.origin(origin, [memberMove(name), ...way]);
  }
}
