let address = '';
export const read = (): string => address;
export function connect(req: string): void {
  address = req;
}
