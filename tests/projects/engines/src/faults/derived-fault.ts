import { OldFault } from './old-fault.js';

export class DerivedFault extends OldFault {}

export function derivedFaultOf(...given: ConstructorParameters<typeof DerivedFault>): DerivedFault {
  return new DerivedFault(...given);
}
