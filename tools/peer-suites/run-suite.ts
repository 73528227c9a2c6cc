import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprintOf } from './fingerprint-of.ts';
import { agrees, judgeCase, type Judgement } from './judge-case.ts';
import { readCases } from './read-cases.ts';
import type { Reason } from './reasons.ts';
import type { Disagreement, SuiteResult, VerdictCount } from './suite-result.ts';
import type { Suite } from './suites.ts';

/**
 * Runs our rule over the cases of a peer.
 *
 * @param commit of the checkout, where it is no repository of its own
 * @throws {Error} when the checkout lacks a test of the suite.
 */
export function runSuite(
  suite: Suite,
  checkout: string,
  reasons: readonly Reason[],
  commit: string | undefined,
): SuiteResult {
  const judgements: Judgement[] = [];
  const unread: string[] = [];
  for (const file of suite.files) {
    const place = path.join(checkout, file);
    if (!existsSync(place)) throw new Error(`${checkout} has no ${file}.`);
    const read = readCases(file, readFileSync(place, 'utf8'));
    judgements.push(...read.cases.map((each) => judgeCase(each, suite)));
    unread.push(...read.unread.map((line) => `${file}:${line}`));
  }
  return {
    suite: suite.name,
    commit: commit ?? commitOf(checkout),
    valid: countOf(judgements, 'valid'),
    invalid: countOf(judgements, 'invalid'),
    unread,
    disagreements: judgements.filter((each) => isOff(each)).map((each) => disagreementOf(each, suite, reasons)),
    idleReasons: idleReasons(judgements, suite, reasons),
  };
}

function isOff(judgement: Judgement): boolean {
  return judgement.failure !== undefined || !agrees(judgement);
}

function countOf(judgements: readonly Judgement[], verdict: Judgement['verdict']): VerdictCount {
  const own = judgements.filter((each) => each.verdict === verdict);
  return { cases: own.length, agree: own.filter((each) => !isOff(each)).length };
}

function disagreementOf(judgement: Judgement, suite: Suite, reasons: readonly Reason[]): Disagreement {
  const { verdict, file, line, said, failure } = judgement;
  const fingerprint = fingerprintOf(judgement);
  const reason = reasons.find(({ cases }) => cases[suite.name]?.includes(fingerprint))?.code;
  return { verdict, file, line, said, failure, fingerprint, reason };
}

/** Fingerprints with a reason that no case of the suite has, or one on which both agree. */
function idleReasons(judgements: readonly Judgement[], suite: Suite, reasons: readonly Reason[]): readonly string[] {
  const off = new Set(judgements.filter(isOff).map(fingerprintOf));
  return reasons.flatMap(({ cases }) => cases[suite.name] ?? []).filter((fingerprint) => !off.has(fingerprint));
}

function commitOf(checkout: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: checkout, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'unknown';
}
