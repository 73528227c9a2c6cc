import type { TSESTree } from '@typescript-eslint/utils';
import type { Container } from '../sightings/container.ts';

/** How a thing stands in a container, as far as a factory could take its place there. */
export type RegistrationForm =
  /** One of a list of providers: `providers: [X]`. */
  | { readonly kind: 'element' }
  /** The class of a provider object: `{ provide: token, useClass: X }`. */
  | { readonly kind: 'property'; readonly property: TSESTree.Property }
  /** What a method or function takes: `bind(token).to(X)`, `register(token, X)`, `asClass(X)`. */
  | { readonly kind: 'argument'; readonly call: TSESTree.CallExpression }
  /** Token and class at once: `bind(X).toSelf()`, where the call is that of `toSelf`. */
  | { readonly kind: 'self'; readonly call: TSESTree.CallExpression }
  /** The token by which the container finds a provider. */
  | { readonly kind: 'token' }
  /** A place where no factory can stand, or where nothing tells the container. */
  | { readonly kind: 'fixed' };

/** A thing in the hands of a dependency injection container. */
export interface Registration {
  /** `undefined` when the code shows a container and not which. */
  readonly container: Container | undefined;
  /** `injection` when the container is asked for it. */
  readonly usage: 'injection' | 'registration';
  readonly form: RegistrationForm;
}
