import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ruleNames } from './repository.ts';
import { surveyCheckout } from './survey/survey-checkout.ts';

const usage = `Usage: npm run survey -- <checkout> <rule> <glob>… [--without GLOB]… [--json FILE]

Runs one rule of the plugin, with its default options, over files of a checkout, whatever
configuration that has, and prints each report with the code around it.

  --without GLOB  leave files out; may be repeated
  --json FILE     write the reports as data as well`;

const { values, positionals } = parseArgs({
  options: {
    without: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
const [checkout, rule, ...globs] = positionals;

if (values.help === true) {
  console.log(usage);
} else if (checkout === undefined || !existsSync(checkout) || rule === undefined || globs.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else if (!ruleNames().includes(rule)) {
  console.error(`There is no rule ${rule}, but there are: ${ruleNames().join(', ')}.`);
  process.exitCode = 2;
} else {
  const survey = await surveyCheckout({ checkout: realpathSync(checkout), rule, globs, without: values.without });
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(survey, null, 2)}\n`);
  for (const { path, line, messageId, message, frame } of survey.reports) {
    console.log(`${path}:${line} ${messageId}\n  ${message}\n${frame}\n`);
  }
  for (const { path, message } of survey.failures) console.error(`${path}: ${message}`);
  console.error(`${survey.reports.length} reports in ${survey.files} files, ${survey.failures.length} failures`);
}
