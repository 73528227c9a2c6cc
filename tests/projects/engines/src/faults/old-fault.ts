/** @deprecated Use `Fault`, made by `faultOf`. */
export class OldFault extends Error {}
