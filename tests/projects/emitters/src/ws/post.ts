export interface Letter {
  readonly scope?: string | undefined;
  readonly event: string;
}

export class Post {
  publish(letter?: Letter | string, more?: { scope: string }): void {
    console.log(letter, more);
  }
}

export const post = new Post();

export function shout(event: string): void {
  console.log(event);
}
