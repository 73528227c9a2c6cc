import { createHash } from 'node:crypto';
import { type Finding, identityKey } from '../findings/finding.ts';

/** A finding with a name that stays the same while lines move. */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
}

/** Names findings: by what tells them from others, and by their number among those that nothing else tells apart. */
export function numbered(
  findings: readonly Finding[],
  placeOf: (finding: Finding) => string = () => '',
): readonly NumberedFinding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${placeOf(finding)}\0${identityKey(finding)}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return { finding, fingerprint: createHash('sha256').update(`${key}\0${number}`).digest('hex') };
  });
}
