import 'server-only';

export function serverNow(): string {
  return 'now';
}
