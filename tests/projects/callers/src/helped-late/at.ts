export function at(run: () => void): void {
  setInterval(() => run(), 1000);
}
