import type { FactoryShare } from '../audit.ts';
import { counted } from '../counted.ts';

/** How many of the instances the factory makes: `15 % (6 of 40 instances)`. */
export function shareWords({ calls, direct, share }: FactoryShare): string {
  if (share === undefined) return 'no instance is made';
  // Not rounded up: what is not done must not read as done.
  return `${Math.floor(share * 100)} % (${calls} of ${counted(calls + direct, 'instance')})`;
}
