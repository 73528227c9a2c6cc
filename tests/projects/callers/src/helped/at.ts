export function at(run: () => void): void {
  run();
}
