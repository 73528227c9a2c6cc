export function currentTime(): string {
  return 'now';
}
