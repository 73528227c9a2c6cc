import fc from 'fast-check';

type Change = (pieces: readonly string[]) => readonly string[];

/** Names, texts, white space, and every other sign by itself. */
const piece = /\s+|[\w$]+|'[^'\n]*'|"[^"\n]*"|`[^`]*`|=>|\?\.|\?\?=?|\.{3}|[^\s]/gu;

const place = fc.nat({ max: 100_000 });
const length = fc.integer({ min: 1, max: 6 });

/** What a slip of the hand does: something goes, comes twice, changes places or is written elsewhere as well. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, length).map(([at, count]): Change => {
    return (pieces) => pieces.toSpliced(at % pieces.length, count);
  }),
  fc.tuple(place, length).map(([at, count]): Change => {
    return (pieces) => {
      const start = at % pieces.length;
      return pieces.toSpliced(start, 0, ...pieces.slice(start, start + count));
    };
  }),
  fc.tuple(place, place).map(([one, other]): Change => {
    return (pieces) => {
      const [a, b] = [one % pieces.length, other % pieces.length];
      return pieces.with(a, pieces[b] ?? '').with(b, pieces[a] ?? '');
    };
  }),
  fc.tuple(place, place, length).map(([from, to, count]): Change => {
    return (pieces) => {
      const start = from % pieces.length;
      return pieces.toSpliced(to % pieces.length, count, ...pieces.slice(start, start + count));
    };
  }),
);

/** Texts with one to four slips; most of them no longer parse. */
export function mutationOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) =>
      changes
        .reduce<readonly string[]>(
          (pieces, each) => (pieces.length === 0 ? pieces : each(pieces)),
          text.match(piece) ?? [],
        )
        .join(''),
    );
}
