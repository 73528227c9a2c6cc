import { isAbsolute } from 'node:path';

import type { DeclarationSource } from '../records/declaration-source.ts';
import { isInPackage } from '../resolution/is-in-package.ts';
import type { ModuleRecord, Origin } from '../records/module-record.ts';
import { followCallable } from './follow-callable.ts';
import { followClass } from './follow-class.ts';
import { followExpression } from './follow-expression.ts';
import { followType } from './follow-type.ts';
import { type CarriedThing, type Found, NOTHING, UNKNOWN } from './found.ts';
import { firstKey, type Follower, type Way } from './follower.ts';
import { ModuleScope } from './module-scope.ts';
import type { Registered } from './registered.ts';

/** Most pieces of syntax that one question may visit, and how deeply one may lead to the next: people's code stays far below. */
const MOST_STEPS = 2000;
const GREATEST_DEPTH = 100;

/** What following values needs of the graph. */
export interface CarrierSource extends DeclarationSource {
  recordOf(path: string): ModuleRecord | undefined;
  originOf(path: string, exportName: string): Origin | undefined;
}

/** Makes a follower for one question. */
export function createFollower(registered: Registered, source: CarrierSource): Follower {
  const scopes = new Map<string, ModuleScope | undefined>();
  let steps = 0;
  let depth = 0;

  /** Recursion in the code that is followed ends here. */
  function within(follow: () => Found): Found {
    if (steps >= MOST_STEPS || depth >= GREATEST_DEPTH) return UNKNOWN;
    steps += 1;
    depth += 1;
    try {
      return follow();
    } finally {
      depth -= 1;
    }
  }

  function followOrigin(origin: Origin, way: Way): Found {
    const { path, localName } = origin;
    const thing = registeredAt(origin, way);
    if (thing !== undefined) return { things: [thing], rest: 'nothing' };
    // What is registered is a thing of its own, whatever it extends and whatever it has.
    const isRegistered = registered.has(origin, undefined);
    if (way[0]?.step === 'await' && (isRegistered || localName === '*')) return followOrigin(origin, way.slice(1));
    if (localName === '*') {
      const key = firstKey(way);
      const exported = key === undefined ? undefined : source.originOf(path, key);
      return exported === undefined ? NOTHING : follower.origin(exported, way.slice(1));
    }
    if (isRegistered || isInPackage(path) || !isAbsolute(path)) return NOTHING;
    return scopeOf(path)?.declared(localName)?.(way) ?? UNKNOWN;
  }

  function registeredAt(origin: Origin, way: Way): CarriedThing | undefined {
    const member = firstKey(way);
    if (way.length > (member === undefined ? 0 : 1) || !registered.has(origin, member)) return undefined;
    return { origin, member, kinship: 'itself', isCertain: true };
  }

  /** `undefined` if the module cannot be read. */
  function scopeOf(path: string): ModuleScope | undefined {
    if (!scopes.has(path)) {
      const record = source.recordOf(path);
      const program = source.programOf(path);
      const isRead = record !== undefined && program !== undefined;
      scopes.set(path, isRead ? new ModuleScope(record, program, follower) : undefined);
    }
    return scopes.get(path);
  }

  const follower: Follower = {
    expression: (node, scope, way, seal = 'none') => within(() => followExpression(node, scope, way, follower, seal)),
    callable: (node, scope, way) => within(() => followCallable(node, scope, way, follower)),
    class: (node, scope, way) => within(() => followClass(node, scope, way, follower)),
    type: (node, scope, way) => within(() => followType(node, scope, way, follower, source)),
    origin: (origin, way) => within(() => followOrigin(origin, way)),
    import(specifier, importName, fromPath, way) {
      const origin = source.originOfImport(fromPath, specifier, importName);
      return origin === undefined ? UNKNOWN : follower.origin(origin, way);
    },
    module: (path) => scopeOf(path) ?? { path, find: () => undefined },
  };
  return follower;
}
