import vm from 'node:vm';
import type { StateProgram } from './random-state.ts';

/** What became of each root while the exported functions ran. */
export interface Outcome {
  /** The roots from which something is reached that changed. */
  readonly changed: readonly string[];
  /** Do two roots lead to one object? */
  shares(one: string, other: string): boolean;
}

/** Runs a module, then each of its exported functions and its listeners with two tokens, and tells what changed. */
export function runState({ code, roots, exported }: StateProgram): Outcome {
  const listeners: ((token: string) => void)[] = [];
  const text = `${code.replaceAll(/^export /gmu, '')}
({ read: () => ({ ${roots.join(', ')} }), calls: [${exported.map((name) => `(token) => ${name}(token)`).join(', ')}] })`;
  const on = (listener: (token: string) => void): void => {
    listeners.push(listener);
  };
  const module = vm.runInNewContext(text, { on, structuredClone }, { timeout: 1000 }) as {
    readonly read: () => Readonly<Record<string, unknown>>;
    readonly calls: readonly ((token: string) => void)[];
  };
  const before = mapValues(module.read(), draw);
  for (const token of ['first', 'second']) {
    for (const call of [...module.calls, ...listeners]) call(token);
  }
  const values = module.read();
  const after = mapValues(values, draw);
  return {
    changed: roots.filter((root) => before[root] !== after[root]),
    shares: (one, other) => {
      const objects = new Set(reach(values[one]));
      return reach(values[other]).some((object) => objects.has(object));
    },
  };
}

function mapValues(record: Readonly<Record<string, unknown>>, map: (value: unknown) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** A text that tells any two states of an object apart. */
function draw(value: unknown, seen: readonly unknown[] = []): string {
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
  if (seen.includes(value)) return 'circle';
  const way = [...seen, value];
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Map]' || tag === '[object Set]') {
    return `${tag} ${[...(value as Iterable<unknown>)].map((each) => draw(each, way)).join(';')}`;
  }
  const members = Object.keys(value).map((key) => `${key}=${draw((value as Record<string, unknown>)[key], way)}`);
  return `${tag} {${members.join(';')}}`;
}

function reach(value: unknown, found = new Set<object>()): readonly object[] {
  if (typeof value !== 'object' || value === null || found.has(value)) return [...found];
  found.add(value);
  const tag = Object.prototype.toString.call(value);
  const members =
    tag === '[object Map]' || tag === '[object Set]' ? [...(value as Iterable<unknown>)] : Object.values(value);
  for (const member of members) reach(member, found);
  return [...found];
}
