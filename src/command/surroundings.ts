/** Colours a stretch of text, or leaves it as it is where colours have no place. */
export type Paint = (style: 'bold' | 'dim' | 'green' | 'red' | 'yellow', text: string) => string;

/** What a command needs of its surroundings. */
export interface Surroundings {
  readonly cwd: string;
  /** Width of the page in characters. */
  readonly columns: number;
  readonly paint: Paint;
  print(text: string): void;
  /** Says what went wrong, beside the output. */
  complain(text: string): void;
}
