import { readFile } from 'node:fs/promises';
import { structuredPatch } from 'diff';
import { auditExample, examplePath, lintExample } from '../example.ts';
import { inRepository } from '../repository.ts';
import type { Generator } from './generator.ts';

const README = 'README.md';
const FIXED = 'src/services/agent-session.ts';

/** What the README shows of the example: the fix of a file, and the audit. */
export const readmeSamples: Generator = {
  name: 'samples in the README',
  generate: async () => {
    const text = await readFile(inRepository(README), 'utf8');
    return new Map([[README, withSample(withSample(text, 'fix', await fixSample()), 'audit', await auditSample())]]);
  },
};

async function fixSample(): Promise<string> {
  const { output } = await lintExample(FIXED, { fix: true });
  if (output === undefined) throw new Error(`ESLint fixes nothing in ${FIXED}.`);
  return ['```diff', ...diffOf(await readFile(examplePath(FIXED), 'utf8'), output), '```'].join('\n');
}

/** The beginning and the end of the audit. */
async function auditSample(): Promise<string> {
  const blocks = (await auditExample()).trimEnd().split('\n\n');
  return ['```text', [...blocks.slice(0, 3), '  …', ...blocks.slice(-1)].join('\n\n'), '```'].join('\n');
}

/** What the fix changes, in the form of a unified diff. */
function diffOf(before: string, after: string): readonly string[] {
  const { hunks } = structuredPatch(FIXED, FIXED, before, after, '', '', { context: 1 });
  return [
    `--- ${FIXED}`,
    `+++ ${FIXED}`,
    ...hunks.flatMap(({ lines }) => ['@@', ...lines.map((line) => line.trimEnd())]),
  ];
}

/** Puts a sample between the markers that bear its name. */
function withSample(text: string, name: string, sample: string): string {
  const [begin, end] = [`<!-- begin generated ${name} -->`, `<!-- end generated ${name} -->`];
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${README} has no markers for the ${name}.`);
  return `${before}${begin}\n\n${sample}\n\n${end}${after}`;
}
