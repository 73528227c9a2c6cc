function createCounter(): () => number {
  let count = 0;
  return () => (count += 1);
}

export const nextRunNumber = createCounter();
