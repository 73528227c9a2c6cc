import { CheckoutCopy, commitOf, repositoryOf } from './checkout-copy.ts';
import { CodeBase } from './code-base.ts';
import { ClassError } from './find-class.ts';
import { loadCompiler } from './load-compiler.ts';
import type { Plugin } from './load-plugin.ts';
import { Migration } from './migration.ts';
import { pairClasses } from './pair.ts';
import type { CheckCommand } from './parse-command.ts';
import type { LackingResult, Result, VariantResult } from './results.ts';

/**
 * Migrates classes of a checkout, on a copy, in every variant, and tells what came of it.
 *
 * @param progress is told what comes next
 * @throws {Error} when none of the classes can be migrated, or a stand-in does not compile
 */
export async function checkMigration(
  command: CheckCommand,
  plugin: Plugin,
  progress: (step: string) => void,
): Promise<Result> {
  progress('copying the checkout');
  const copy = new CheckoutCopy(command.checkout);
  try {
    return await migrate(command, plugin, copy, progress);
  } finally {
    if (command.keepsCopy) progress(`the copy is ${copy.folder}`);
    else copy.remove();
  }
}

async function migrate(
  { checkout, projects, references, variants, lacks, keepsCopy }: CheckCommand,
  plugin: Plugin,
  copy: CheckoutCopy,
  progress: (step: string) => void,
): Promise<Result> {
  progress('checking types');
  const compiler = loadCompiler(checkout);
  const codeBase = new CodeBase(compiler, copy.folder, projects);
  const { pairs, skipped } = pairClasses(references, codeBase, lacks);
  if (pairs.length === 0) throw new ClassError(skipped.join('\n'));
  const migration = new Migration(plugin, copy, codeBase, pairs);

  progress(`linting ${migration.files.length} files`);
  const { detection, files } = await migration.detect('sync');
  const results: VariantResult[] = [];
  const lackings: LackingResult[] = [];
  for (const variant of variants) {
    if (lacks) {
      progress(`fixing ${files.length} files twice, variant ${variant}, a member lacking`);
      lackings.push(await migration.runLacking(variant, files, keepsCopy && variant === variants.at(-1)));
      continue;
    }
    progress(`fixing ${files.length} files, variant ${variant}`);
    results.push(await migration.run(variant, files, keepsCopy && variant === variants.at(-1)));
  }
  return {
    repository: repositoryOf(checkout),
    commit: commitOf(checkout),
    compiler: compiler.version,
    args: [
      ...(lacks ? ['--lacking'] : []),
      ...projects.flatMap((project) => ['--project', project]),
      ...pairs.map(({ deprecated }) => deprecated.reference),
    ].join(' '),
    files: migration.files.length,
    imports: codeBase.resolvedImports(),
    problemsBefore: migration.problems.length,
    classes: pairs.map(({ deprecated: { reference } }) => ({
      reference,
      sites: migration.constructions.filter((site) => site.reference === reference && site.way === 'direct').length,
    })),
    skipped,
    detection,
    variants: results,
    lackings,
  };
}
