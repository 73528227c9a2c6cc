import { Registry } from './registry.js';

const eager = new Registry();
let lazy: Registry | undefined;
let late: Registry | undefined;
let promised: Promise<Registry> | undefined;
const held = globalThis as unknown as { registry?: Registry };
// ssot-shared: the same agents serve everybody
const excused = new Registry();
const byName = new Map<string, Registry>();
const weakly = new WeakMap<object, Registry>();

/** One instance, made with the module. */
export function obtain(): Registry {
  return eager;
}

/** One instance, made when it is first asked for. */
export const getRegistry = (): Registry => {
  lazy ??= new Registry();
  return lazy;
};

export function registryOnce(): Registry {
  if (late === undefined) late = new Registry();
  return late;
}

export async function openRegistry(): Promise<Registry> {
  promised ??= Promise.resolve(new Registry());
  return promised;
}

export function globalRegistry(): Registry {
  held.registry ??= new Registry();
  return held.registry;
}

/** Passes on what another function gives. */
export const forwarded = (): Registry => obtain();

export const chosen = (isEager: boolean): Registry => (isEager ? eager : getRegistry());

export const excusedRegistry = (): Registry => excused;

// ssot-shared: the same agents serve everybody
export const excusedAccessor = (): Registry => eager;

/** A new one each time, whatever its name. */
export const getInstance = (): Registry => new Registry();

export function makeRegistry(): Registry {
  const made = new Registry();
  made.add('self', 'self');
  return made;
}

/** One for each name. */
export function registryNamed(name: string): Registry {
  let found = byName.get(name);
  if (found === undefined) byName.set(name, (found = new Registry()));
  return found;
}

/** One for each request, gone with it. */
export function registryFor(request: object): Registry {
  let found = weakly.get(request);
  if (found === undefined) weakly.set(request, (found = new Registry()));
  return found;
}
