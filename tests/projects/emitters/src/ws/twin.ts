export class Post {
  publish(letter: string): void {
    console.log(letter);
  }
}

export const post = new Post();
