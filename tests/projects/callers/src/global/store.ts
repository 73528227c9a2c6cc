let address = '';
class Store {
  static connect(to: string): void {
    address = to;
  }
  static read(): string {
    return address;
  }
}
declare global {
  var sharedStore: typeof Store | undefined;
}
global.sharedStore ??= Store;
const shared = global.sharedStore;
export { shared as Store };
