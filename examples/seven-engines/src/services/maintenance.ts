declare global {
  var isUnderMaintenance: boolean | undefined;
}

export function beginMaintenance(): void {
  globalThis.isUnderMaintenance = true;
}

export function isUnderMaintenance(): boolean {
  return globalThis.isUnderMaintenance ?? false;
}
