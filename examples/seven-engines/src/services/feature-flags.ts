const flags: Readonly<Record<string, boolean>> = { mcp: true, voice: false };

export function enableVoice(): void {
  (flags as Record<string, boolean>)['voice'] = true;
}

export function isEnabled(flag: string): boolean {
  return flags[flag] ?? false;
}
