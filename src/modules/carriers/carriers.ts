import type { ModuleStore } from '../records/module-store.ts';
import type { Turns } from '../turns.ts';
import { createFollower, type CarrierSource } from './create-follower.ts';
import type { CarriedThing } from './found.ts';
import { createCarrierTest } from './may-carry.ts';
import type { Registered } from './registered.ts';
import type { Step } from './step.ts';

/** Questions about carriers: modules of the project that give registered things under names of their own. */
export interface Carriers {
  /**
   * The registered things that are reached by a way from an export: through aliases, members of objects and classes, what
   * functions and getters give, declared types, and base classes. What is registered itself is a thing of its own and is
   * not entered.
   */
  carriedThings(
    path: string,
    exportName: string,
    way: readonly Step[],
    registered: Registered,
  ): readonly CarriedThing[];
}

interface Graph {
  readonly turns: Turns;
  readonly store: ModuleStore;
  readonly source: CarrierSource;
  resolve(specifier: string, fromFile: string): string | undefined;
}

const SEPARATOR = '\0';

export function createCarriers({ turns, store, source, resolve }: Graph): Carriers {
  const mayCarry = createCarrierTest({ turns, store, resolve });
  const answers = new WeakMap<Registered, (key: string) => readonly CarriedThing[]>();

  function find(key: string, registered: Registered): readonly CarriedThing[] {
    const [path, exportName, ...way] = key.split(SEPARATOR) as [string, string, ...Step[]];
    if (!mayCarry(path, exportName, way.length === 0, registered)) return [];
    const origin = source.originOf(path, exportName);
    if (origin === undefined) return [];
    const moves = way.map((step) => ({ step }));
    return createFollower(registered, source).origin(origin, moves).things;
  }

  return {
    carriedThings(path, exportName, way, registered) {
      let answer = answers.get(registered);
      if (answer === undefined) {
        answer = turns.rememberEach((key) => find(key, registered));
        answers.set(registered, answer);
      }
      return answer([path, exportName, ...way].join(SEPARATOR));
    },
  };
}
