import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';
import { containerAround } from './container-around.ts';
import type { Registration } from '../registration.ts';

/** Properties that tell what stands behind a token; no other kind of object has them. */
const providerKeys = ['useClass', 'useExisting', 'useFactory', 'useToken', 'useValue'];

/** Properties that hold a token beside one of {@link providerKeys}. */
const tokenKeys = new Set(['provide', 'token']);

/** Does the object say what stands behind a token? */
export function hasProviderKey({ properties }: TSESTree.ObjectExpression): boolean {
  return hasKey(properties, ...providerKeys);
}

/** The value of a property that makes an object a provider: `useClass: X`, `provide: X`. */
export function findProviderRegistration(property: TSESTree.Property, file: SourceFile): Registration | undefined {
  const { parent: object } = property;
  const key = staticKey(property) ?? '';
  if (object.type !== 'ObjectExpression') return undefined;
  if (tokenKeys.has(key)) return hasProviderKey(object) ? registration('token', object, file) : undefined;
  switch (key) {
    case 'useClass':
      return ofClass(property, object, file);
    case 'useExisting':
    case 'useToken':
      return registration('token', object, file);
    case 'id':
    case 'type':
      return ofServiceOption(key, object, file);
    default:
      return undefined;
  }
}

/**
 * The `useClass` of something other than a provider, such as the options of a dynamic module, may name a class that only
 * makes what is provided; one with dependencies of its own, or with a factory, is no plain provider either.
 */
function ofClass(property: TSESTree.Property, object: TSESTree.ObjectExpression, file: SourceFile): Registration {
  const { properties } = object;
  const container = containerAround(object, file);
  const isPlain = !property.computed && !property.shorthand && !hasKey(properties, 'deps', 'inject', 'useFactory');
  const isProvider = container === 'tsyringe' || hasKey(properties, 'provide');
  return {
    container,
    usage: 'registration',
    form: isPlain && isProvider ? { kind: 'property', property } : { kind: 'fixed' },
  };
}

/** `Container.set({ id: 'engine', type: X })` of TypeDI. */
function ofServiceOption(
  key: 'id' | 'type',
  object: TSESTree.ObjectExpression,
  file: SourceFile,
): Registration | undefined {
  const found = registration(key === 'id' ? 'token' : 'fixed', object, file);
  return found.container === 'TypeDI' ? found : undefined;
}

function registration(kind: 'fixed' | 'token', object: TSESTree.ObjectExpression, file: SourceFile): Registration {
  return { container: containerAround(object, file), usage: 'registration', form: { kind } };
}

function hasKey(properties: TSESTree.ObjectExpression['properties'], ...keys: readonly string[]): boolean {
  return properties.some((each) => each.type === 'Property' && keys.includes(staticKey(each) ?? ''));
}
