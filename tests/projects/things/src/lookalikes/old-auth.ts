class OldAuth {
  tries = 3;
  readonly realm = 'old';
  private name: string | undefined;

  async login(name: string, password?: string): Promise<boolean> {
    this.name = name + (password ?? '');
    return this.name !== '';
  }

  logout(): void {
    this.name = undefined;
  }

  get user(): string | undefined {
    return this.name;
  }

  token(refresh?: boolean): string {
    return refresh === true ? '' : (this.name ?? '');
  }

  isLoggedIn(): boolean {
    return this.name !== undefined;
  }
}

export const authService = new OldAuth();

let instance: OldAuth | undefined;

export function getAuthService(): OldAuth {
  instance ??= new OldAuth();
  return instance;
}

export class AuthHolder {
  static readonly instance = new OldAuth();
}
