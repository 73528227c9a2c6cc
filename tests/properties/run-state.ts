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
export async function runState({ code, roots, exported }: StateProgram): Promise<Outcome> {
  const listeners: Call[] = [];
  const names = Object.keys(roots);
  const readers = Object.entries(roots).map(([name, expression]) => `${JSON.stringify(name)}: ${expression}`);
  const text = `${code.replaceAll(/^export .*$/gmu, '')}
({ read: () => ({ ${readers.join(', ')} }), calls: [${exported.map((name) => `(token) => ${name}(token)`).join(', ')}] })`;
  const on = (listener: Call): void => {
    listeners.push(listener);
  };
  const exports = {};
  const surroundings = { on, structuredClone, read: (): undefined => undefined, exports, module: { exports } };
  const module = vm.runInNewContext(text, surroundings, { timeout: 60_000 }) as {
    readonly read: () => Readonly<Record<string, unknown>>;
    readonly calls: readonly Call[];
  };
  await settle();
  const before = mapValues(module.read(), draw);
  for (const token of ['first', 'second']) {
    for (const call of [...module.calls, ...listeners]) call(token);
    await settle();
  }
  const values = module.read();
  const after = mapValues(values, draw);
  return {
    changed: names.filter((root) => before[root] !== after[root]),
    shares: (one, other) => {
      const objects = new Set(reach(values[one]));
      return reach(values[other]).some((object) => objects.has(object));
    },
  };
}

type Call = (token: string) => unknown;

/** Until all promises that can be are kept. */
async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
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
