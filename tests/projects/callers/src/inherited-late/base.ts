let port = 0;
export class Base {
  static listen(on: number): void {
    port = on;
  }
}
export const listening = (): number => port;
