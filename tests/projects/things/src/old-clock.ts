/** @deprecated Use `now`. */
export function currentTime(): string {
  return 'now';
}
