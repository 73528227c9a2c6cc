let address = '';
export const read = (): string => address;
export const connector = (): ((to: string) => void) => {
  return (to) => {
    address = to;
  };
};
