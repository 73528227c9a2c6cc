let address: string | undefined;

export function setAddress(to: string): void {
  address = to;
}

export function getAddress(): string | undefined {
  return address;
}
