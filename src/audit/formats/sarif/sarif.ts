import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { Artifact } from 'sarif';
import { docsUrl } from '../../../concepts/docs-url.ts';
import { pluginMeta } from '../../../kit/plugin-meta.ts';
import { numbered } from '../numbered.ts';
import type { Report } from '../report.ts';
import { BASE } from './artifact-location-of.ts';
import { resultOf } from './result-of.ts';
import { ruleDescriptions } from './rule-descriptions.ts';
import type { SarifLibrary } from './sarif-library.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0: every finding with its fixes and a fingerprint that stays the same while lines move. */
export async function renderSarif(report: Report): Promise<string> {
  const { sarifLibrary: library } = await import('./sarif-library.ts');
  const log = new library.SarifBuilder({ $schema: SCHEMA });
  log.addRun(runOf(report, library));
  // The library's own text of it refuses findings about code that has the library's words for what is missing.
  const { runs, ...rest } = log.buildSarifOutput();
  const located = runs.map((run) => ({ ...run, artifacts: (run.artifacts ?? []).map(completed) }));
  return `${JSON.stringify({ ...rest, runs: located }, null, 2)}\n`;
}

function runOf({ audit, cwd, folder, comparison }: Report, library: SarifLibrary): SarifRunBuilder {
  const { version } = pluginMeta;
  const top = path.resolve(cwd, path.relative(folder, '.'));
  const run = new library.SarifRunBuilder({
    originalUriBaseIds: { [BASE]: { uri: `${pathToFileURL(top).href.replace(/\/$/u, '')}/` } },
    columnKind: 'utf16CodeUnits',
  });
  run.initSimple({ toolDriverName: 'ssot', toolDriverVersion: version, url: `${docsUrl}/audit.md` });
  run.run.tool.driver.semanticVersion = version;
  for (const rule of [...new Set(audit.findings.map((finding) => finding.rule))].sort())
    run.addRule(ruleOf(rule, library));
  for (const each of numbered(audit.findings)) run.addResult(resultOf(each, { folder, comparison }, library));
  return run;
}

function ruleOf(rule: string, library: SarifLibrary): SarifRuleBuilder {
  const helpUri = `${docsUrl}/rules/${rule}.md`;
  const descriptor = new library.SarifRuleBuilder({ name: rule, help: { text: `See ${helpUri}.` } });
  return descriptor.initSimple({
    ruleId: `ssot/${rule}`,
    shortDescriptionText: ruleDescriptions.get(rule) ?? rule,
    helpUri,
  });
}

/** An artifact as the library lists it, with what its path begins at, and with a language only where it is known. */
function completed({ location, sourceLanguage = 'unknown' }: Artifact): Artifact {
  return {
    location: { ...location, uriBaseId: BASE },
    // The standard writes languages in lower case.
    ...(sourceLanguage === 'unknown' ? {} : { sourceLanguage: sourceLanguage.toLowerCase() }),
  };
}
