export class Fault extends Error {}

export function faultOf(...given: ConstructorParameters<typeof Fault>): Fault {
  return new Fault(...given);
}

export interface Reporter {
  report(error: Error): void;
}
