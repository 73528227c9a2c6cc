import type { Emitter } from '../concepts/concept.ts';
import type { EmitterFamily, Export, Send } from './family.ts';

const emitters = new WeakMap<EmitterFamily, Emitter>();

/** The entry of the settings that a row was made of. */
export function emitterOfFamily(family: EmitterFamily): Emitter | undefined {
  return emitters.get(family);
}

/** The row of the table for an emitter of the settings. */
export function declaredFamily(emitter: Emitter): EmitterFamily {
  const { reference, methods, scopeArgument, scopeProperty } = emitter;
  const scope = scopeArgument ?? scopeProperty;
  const send: Send = scope === undefined ? {} : { scope };
  const family: EmitterFamily = {
    name: reference.member ?? reference.exportName,
    medium: 'declared',
    sources: [],
    roles: {
      emitter: {
        reaches: 'whoever listens',
        sends: Object.fromEntries(methods.map((method) => [method, send])),
      },
    },
  };
  emitters.set(family, emitter);
  return family;
}

/** What a registered emitter gives: it is a class, an instance of one, or a function that sends. */
export function declaredExport({ methods, scopeArgument, scopeProperty }: Emitter): Export {
  const scope = scopeArgument ?? scopeProperty;
  if (methods.length === 0) return { sends: scope === undefined ? {} : { scope } };
  return { constructed: 'emitter', typed: 'emitter', itself: 'emitter', called: 'emitter' };
}
