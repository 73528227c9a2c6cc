/** A command cannot do what it was asked for. The message is all that a user needs to see of it. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
}
