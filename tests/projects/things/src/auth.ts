export class AuthService {
  tries = 0;
  readonly realm = 'main';
  private session: string | undefined;

  async login(name: string, password?: string): Promise<boolean> {
    this.session = name + (password ?? '');
    return this.session !== '';
  }

  logout(): void {
    this.session = undefined;
  }

  get user(): string | undefined {
    return this.session;
  }

  token(): string {
    return this.session ?? '';
  }
}

export const auth = new AuthService();

export function getAuth(): AuthService {
  return auth;
}
