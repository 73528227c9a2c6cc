export class UserContext {
  readonly userId: string = 'user-1';
}
