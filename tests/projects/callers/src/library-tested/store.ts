let address = '';
export const read = (): string => address;
export function connect(to: string): void {
  address = to;
}
