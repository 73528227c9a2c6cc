/** Another class of that name. */
export class OldFault extends Error {
  readonly isHarmless = true;
}
