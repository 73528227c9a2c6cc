export class Registry {
  readonly size: number = 0;
}
