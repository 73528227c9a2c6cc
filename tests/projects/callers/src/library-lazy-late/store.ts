let address: string | undefined;
export function connect(to: string): string {
  if (address === undefined) address = to;
  return address;
}
