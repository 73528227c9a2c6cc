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
  var lateStore: typeof Store | undefined;
}
global.lateStore ??= Store;
const shared = global.lateStore;
export { shared as Store };
