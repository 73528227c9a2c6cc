/** Colours a stretch of text, or leaves it as it is where colours have no place. */
export type Paint = (style: 'bold' | 'dim' | 'green' | 'red' | 'yellow', text: string) => string;

export interface TextOptions {
  /** Width of the page in characters. */
  readonly columns: number;
  readonly paint: Paint;
}
