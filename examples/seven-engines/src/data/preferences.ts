export class Preferences {
  private readonly themes = new Map<string, string>();

  choose(userId: string, theme: string): void {
    this.themes.set(userId, theme);
  }

  of(userId: string): string {
    return this.themes.get(userId) ?? 'light';
  }
}

export const preferences = new Preferences();
