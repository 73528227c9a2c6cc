import type { Body } from '../interpretation/body.ts';
import { setsUp } from '../phases/sets-up.ts';

/** Does a function start or stop a part of the process, by its name, and by what it takes and gives? */
export function isLifecycle(name: string, body: Body): boolean {
  return lifecycle.test(name) && setsUp(body);
}

const lifecycle = /^(?:close|main|start|stop)$/u;
