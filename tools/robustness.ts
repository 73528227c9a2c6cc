import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPlugin } from './build-plugin.ts';
import { inRepository, ruleNames } from './repository.ts';
import { checkCheckout } from './robustness/check-checkout.ts';
import { figuresOf, problemsOf } from './robustness/figures-of.ts';
import type { Reading, Result } from './robustness/results.ts';

const usage = `Usage: npm run robustness -- <checkout>… [options]

Lints and fixes every file of checkouts with every rule, on copies, and then once more. Nothing
may crash, hang or take long, what parsed has to parse when it is fixed, and the second run has
nothing to change.

  --files GLOB    of the files to lint; may be repeated; all by default
  --without GLOB  of files that are left out; may be repeated
  --imported      import the commonest classes and functions instead of declaring them, as is
                  of use with files that hold together by themselves
  --limit 60      seconds for one file
  --slow 2000     milliseconds for one rule on one file
  --json FILE     add the results to a file`;

const { values, positionals: checkouts } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: ['**'] },
    without: { type: 'string', multiple: true, default: [] },
    imported: { type: 'boolean', default: false },
    limit: { type: 'string', default: '60' },
    slow: { type: 'string', default: '2000' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
const [limit, slow] = [Number(values.limit) * 1000, Number(values.slow)];
const missing = checkouts.filter((checkout) => !existsSync(checkout));

if (values.help === true) {
  console.log(usage);
} else if (checkouts.length === 0 || missing.length > 0 || !(limit > 0) || !(slow > 0)) {
  console.error(missing.length > 0 ? `There is no folder ${missing.join(' or ')}.` : usage);
  process.exitCode = 2;
} else {
  await run(values.imported ? 'imported' : 'as it is', values.json);
}

async function run(reading: Reading, file: string | undefined): Promise<void> {
  buildPlugin();
  const plugin = pathToFileURL(inRepository('dist/src/index.js')).href;
  const rules = ruleNames();
  const kept = file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : [];
  for (const checkout of checkouts) {
    const folder = realpathSync(checkout);
    const task = {
      checkout: folder,
      reading,
      limit,
      slow,
      plugin,
      rules,
      globs: values.files,
      without: values.without,
    };
    const result = await checkCheckout(task, (step) => console.error(`… ${checkout}, ${step}`));
    kept.push(result);
    if (file !== undefined) writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  }
  console.log(figuresOf(kept));
  console.error(problemsOf(kept));
  if (kept.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
}
