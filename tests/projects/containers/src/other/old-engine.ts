/** Something else of the same name. */
export class OldEngine {
  run(): void {}
}
