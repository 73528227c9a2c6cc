import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ESLint } from 'eslint';
import { buildPlugin } from '../tools/build-plugin.ts';
import { chooseClasses } from './choose-classes.ts';
import { corpusGlobs, readCorpus } from './corpus.ts';
import { registryFor } from './registry-for.ts';
import { reportOf } from './report-of.ts';
import { runInTurns } from './run-in-turns.ts';
import { allRules, emptyRule, graphRules, peerVariants, variants } from './variants.ts';
import { Workbench } from './workbench.ts';
import { writeBarrelProject } from './write-barrel-project.ts';
import { writeLargeProject } from './write-large-project.ts';

const CONCEPTS = 5;
const USAGE = `Usage: npm run bench -- <checkout> [<module>#<class>…] [--rounds 6] [--lines 20000] [--modules 1000] [--peers]

Lints the TypeScript of a public checkout, given by its folder, in fresh processes and in
alternation: with a rule that does nothing, with core's no-restricted-syntax, with each of
our rules and with all of them; a generated file of so many lines; and a generated project
of so many modules behind barrels of barrels, there beside the rules of others that find
what is deprecated. With --peers these lint the checkout as well. Prints medians as Markdown.

The registry deprecates the given classes, or the five that the checkout itself exports and
constructs most often. Nothing is written to the checkout.`;

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    lines: { type: 'string', default: '20000' },
    modules: { type: 'string', default: '1000' },
    peers: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
const [checkout, ...given] = positionals;
const [rounds = 0, lines = 0, modules = 0] = [values.rounds, values.lines, values.modules].map(Number);

if (
  checkout === undefined ||
  values.help === true ||
  ![rounds, lines, modules].every((number) => Number.isInteger(number) && number > 0)
) {
  console.log(USAGE);
  process.exit(values.help === true ? 0 : 2);
}

buildPlugin();
const folder = realpathSync(checkout);
const corpus = readCorpus(folder);
const references = given.length > 0 ? given : chooseClasses(corpus, CONCEPTS);
if (references.length === 0) {
  console.error(`No exported class is constructed in ${folder}; give some as <module>#<class>.`);
  process.exit(2);
}

const workbench = new Workbench();
try {
  const settings = registryFor(folder, references, workbench.folder);
  const onCheckout = values.peers ? [...variants, graphRules, ...peerVariants] : variants;
  const series = runInTurns(onCheckout, rounds, { cwd: folder, ...corpusGlobs, settings }, workbench);
  const { files = 0, unparsed = 0 } = series[0]?.runs[0] ?? {};
  const large = path.join(workbench.folder, 'large');
  const largeSettings = writeLargeProject(large, lines);
  const largeSeries = runInTurns(
    [emptyRule, allRules],
    rounds,
    { cwd: large, files: ['consumer.ts'], ignores: [], settings: largeSettings },
    workbench,
  );
  const barrels = path.join(workbench.folder, 'barrels');
  const barrelSettings = writeBarrelProject(barrels, modules);
  const barrelSeries = runInTurns(
    [emptyRule, graphRules, allRules, ...peerVariants],
    rounds,
    { cwd: barrels, files: ['**/*.ts'], ignores: [], settings: barrelSettings },
    workbench,
  );
  const [model] = cpus();
  console.log(
    [
      `Node ${process.versions.node}, ESLint ${ESLint.version}, ${availableParallelism()} cores of ${model?.model ?? 'unknown make'}; medians of ${counted(rounds, 'round')}.`,
      '',
      `## ${path.basename(folder)}${commitOf(folder)}`,
      '',
      `${counted(files, 'file')}, ${counted(corpus.lines, 'line')}, ${counted(unparsed, 'file')} not parsed. Deprecated:`,
      '',
      ...references.map((reference) => `- \`${reference}\``),
      '',
      reportOf(series),
      '',
      `## A generated file of ${lines.toLocaleString('en')} lines`,
      '',
      reportOf(largeSeries),
      '',
      `## A generated project of ${counted(modules, 'module')} behind barrels of barrels`,
      '',
      reportOf(barrelSeries),
    ].join('\n'),
  );
} finally {
  workbench.clear();
}

function commitOf(repository: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: repository, encoding: 'utf8' });
  return status === 0 ? ` at ${stdout.trim()}` : '';
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
