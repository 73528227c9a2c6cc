import { loadPackage } from '../../modules/syntax/load-package.ts';
import type { Script } from '../interpretation/body.ts';

let keys: Script['visitorKeys'] | undefined;

/** Which properties of a node of a module that is not under lint hold its children. */
export function moduleVisitorKeys(): Script['visitorKeys'] {
  return (keys ??= readKeys());
}

function readKeys(): Script['visitorKeys'] {
  const { visitorKeys } = loadPackage('@typescript-eslint/visitor-keys');
  return Object.fromEntries(
    Object.entries(visitorKeys).map(([type, children]): [string, string[]] => [type, [...(children ?? [])]]),
  );
}
