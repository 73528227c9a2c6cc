import { Presses } from './presses.js';

export function createPress(inks: readonly string[]): Presses.Press {
  return new Presses.Press(inks);
}
