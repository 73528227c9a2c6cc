import { createHash } from 'node:crypto';
import type { PeerCase } from './peer-case.ts';

/** Names a case without its text: the same program with the same verdict has the same name, wherever it stands. */
export function fingerprintOf({ verdict, code }: Pick<PeerCase, 'code' | 'verdict'>): string {
  return createHash('sha256').update(`${verdict}\n${code.trim()}`).digest('hex').slice(0, 10);
}
