import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ESLint } from 'eslint';
import { buildPlugin } from '../tools/build-plugin.ts';
import { chooseClasses, chooseOrdinaryClasses } from './choose-classes.ts';
import { fileOfLength, readCorpus } from './corpus.ts';
import { measureAll } from './measure-all.ts';
import { measureCpu } from './measure-cpu.ts';
import { groundsOf, type Plan } from './plan.ts';
import { Workbench } from './workbench.ts';
import { counted, writeUp, writeUpCpu } from './write-up.ts';

const CONCEPTS = 5;
const USAGE = `Usage: npm run bench -- <checkout> [<module>#<class>…] [--files GLOB]… [--type FILE]… [--rounds 6] [--lines 20000] [--modules 3000] [--strokes 30] [--own] [--cpu]

Lints the TypeScript of a public checkout, given by its folder, in fresh processes and in
alternation: with a rule that does nothing and with none, with each of our rules, with all of
them, and with rules of others. The registry deprecates the given classes, or five that the
checkout constructs as often as most; all rules are measured once more with the five that it
constructs most often, and what ours and others find in a copy in which these are marked as
deprecated. What git does not track there is left out.

Then the CPU time of each rule, and of so many keystrokes in the file of the checkout that has
about a tenth of the lines; several workers, a cache, and oxlint; and generated code: a file of
so many lines; a project of so many modules behind barrels of barrels, one of a tenth of them,
and one of a third beside the rules of others that find what is deprecated; files that mention
nothing of interest; keystrokes in modules of a twentieth, a tenth and four fifths of the
lines; and the import of the plugin. Prints medians as Markdown, and last what became of each
goal. Nothing is written to the checkout.

  --files GLOB   the files of the checkout to lint instead; may be repeated
  --type FILE    the file of the checkout to type into instead; may be repeated
  --own          leaves out the rules of others
  --cpu          takes the CPU time of each rule and of keystrokes in the checkout, and nothing else`;

const { values, positionals } = parseArgs({
  options: {
    files: { type: 'string', multiple: true },
    type: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '6' },
    lines: { type: 'string', default: '20000' },
    modules: { type: 'string', default: '3000' },
    strokes: { type: 'string', default: '30' },
    own: { type: 'boolean', default: false },
    cpu: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
const [checkout, ...given] = positionals;
const counts = [values.rounds, values.lines, values.modules, values.strokes].map(Number);
const [rounds = 0, lines = 0, modules = 0, strokes = 0] = counts;

if (
  checkout === undefined ||
  values.help === true ||
  !counts.every((number) => Number.isInteger(number) && number > 0)
) {
  console.log(USAGE);
  process.exit(values.help === true ? 0 : 2);
}

buildPlugin();
const folder = realpathSync(checkout);
const corpus = readCorpus(folder, values.files);
const plan: Plan = {
  corpus,
  references: given.length > 0 ? given : chooseOrdinaryClasses(corpus, CONCEPTS),
  busiest: chooseClasses(corpus, CONCEPTS),
  files: values.files,
  typed: values.type ?? [fileOfLength(corpus, lines / 10)],
  isAlone: values.own,
  ...{ rounds, lines, modules, strokes },
};
const name = path.basename(folder) + commitOf(folder);

const workbench = new Workbench();
try {
  const page = values.cpu
    ? writeUpCpu(measureCpu(plan, groundsOf(plan, workbench.folder), workbench), plan, name)
    : writeUp(measureAll(plan, workbench), plan, name);
  const [model] = cpus();
  const machine = `${availableParallelism()} cores of ${model?.model ?? 'unknown make'}`;
  console.log(
    `Node ${process.versions.node}, ESLint ${ESLint.version}, ${machine}; medians of ${counted(rounds, 'round')}.\n`,
  );
  console.log(page);
} finally {
  workbench.clear();
}

function commitOf(repository: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: repository, encoding: 'utf8' });
  return status === 0 ? ` at ${stdout.trim()}` : '';
}
