/** A stretch of a text. */
interface Part {
  readonly text: string;
  /** It stood between backticks. */
  readonly isCode: boolean;
}

/** Takes apart a text whose code stands between backticks, as that of messages does. A single backtick stays. */
export function codeParts(text: string): readonly Part[] {
  return text
    .split(/(`[^`]+`)/u)
    .filter((part) => part !== '')
    .map((part) =>
      /^`[^`]+`$/u.test(part) ? { text: part.slice(1, -1), isCode: true } : { text: part, isCode: false },
    );
}
