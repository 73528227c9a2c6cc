import vm from 'node:vm';

/** A promise of the factory, and what became of it. */
interface Fate {
  isMisused: boolean;
  /** Somebody waits for it, or has got it. */
  isTaken: boolean;
}

/** What happened while a program ran, by line. */
export interface Report {
  /** The promises that the factory gave. */
  readonly made: ReadonlyMap<number, Fate>;
  /** Lines in which a promise was used as if it were the instance. */
  readonly misused: ReadonlySet<number>;
  /** Lines in which members of a promise, or of an instance, were asked for. */
  readonly met: ReadonlySet<number>;
  readonly failure: unknown;
}

/** What a promise may be asked for. */
const ordinary = new Set<string | symbol>(['then', 'catch', 'finally', 'constructor']);

/** Runs the class `Program` of a module, with a factory whose promises notice what is done with them. */
export async function run(code: string): Promise<Report> {
  const made = new Map<number, Fate>();
  const misused = new Set<number>();
  const met = new Set<number>();
  let line = 0;

  const instance: object = new Proxy(
    { cancel: () => undefined, then: undefined, toString: () => 'engine' },
    {
      get(target, key) {
        if (key !== 'then') met.add(line);
        return Reflect.get(target, key) as unknown;
      },
      ownKeys(target) {
        met.add(line);
        return Reflect.ownKeys(target);
      },
    },
  );
  const factory = (): unknown => {
    const fate: Fate = { isMisused: false, isTaken: false };
    made.set(line, fate);
    const misuse = (): void => {
      fate.isMisused = true;
      misused.add(line);
      met.add(line);
    };
    return new Proxy(Promise.resolve(instance), {
      get(target, key) {
        if (key === 'then') fate.isTaken = true;
        if (!ordinary.has(key)) misuse();
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
      ownKeys(target) {
        misuse();
        return Reflect.ownKeys(target);
      },
    });
  };
  const watch = (given: unknown): void => {
    const { then } = given as { then?: unknown };
    if (then !== undefined) met.delete(line);
  };
  const at = (number: number): void => {
    line = number;
  };

  const Program = compile(code)(factory);
  let failure: unknown;
  try {
    await new Program().run(instance, watch, at, true, false);
  } catch (error) {
    failure = error;
  }
  return { made, misused, met, failure };
}

type Runnable = new () => { run: (...given: readonly unknown[]) => Promise<void> };

/** Before each line of the method stands the number of the line. */
function compile(code: string): (factory: () => unknown) => Runnable {
  const lines = code.split('\n');
  const start = lines.findIndex((text) => text.startsWith('const box')) + 1;
  const numbered = lines.map((text, index) =>
    index >= start && index < lines.length - 2 ? `at(${index + 1});${text}` : text,
  );
  const body = numbered.slice(1).join('\n').replace('export class', 'return class');
  return vm.compileFunction(body, ['createExecutionEngine']) as (factory: () => unknown) => Runnable;
}
