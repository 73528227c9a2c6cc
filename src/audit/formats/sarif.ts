import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { Fix, Log, ReportingDescriptor, Result } from 'sarif';
import { docsUrl } from '../../concepts/docs-url.ts';
import { pluginMeta } from '../../kit/plugin-meta.ts';
import type { Edit, Finding } from '../findings/finding.ts';
import { type NumberedFinding, numbered } from './numbered.ts';
import { type Report, repositoryPath } from './report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const BASE = 'SRCROOT';

/** SARIF 2.1.0: every finding with its fixes and a fingerprint that stays the same while lines move. */
export function renderSarif(report: Report): string {
  const { audit, cwd, folder } = report;
  const ruleIds = [...new Set(audit.findings.map(({ rule }) => rule))].sort();
  const top = path.resolve(cwd, path.relative(folder, '.'));
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ssot',
            version: pluginMeta.version,
            semanticVersion: pluginMeta.version,
            informationUri: `${docsUrl}/audit.md`,
            rules: ruleIds.map(descriptorOf),
          },
        },
        originalUriBaseIds: { [BASE]: { uri: `${pathToFileURL(top).href.replace(/\/$/u, '')}/` } },
        columnKind: 'utf16CodeUnits',
        results: numbered(audit.findings).map((each) => resultOf(each, ruleIds, report)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptorOf(rule: string): ReportingDescriptor {
  const helpUri = `${docsUrl}/rules/${rule}.md`;
  return { id: `ssot/${rule}`, name: rule, helpUri, help: { text: `See ${helpUri}.` } };
}

function resultOf({ finding, fingerprint }: NumberedFinding, ruleIds: readonly string[], report: Report): Result {
  const { file, line, column, endLine, endColumn, rule, symbol, message, fix, suggestions } = finding;
  const artifactLocation = { uri: uriOf(file, report), uriBaseId: BASE };
  const fixes = [
    ...(fix === undefined ? [] : [fixOf('What `eslint --fix` does.', fix, artifactLocation)]),
    ...suggestions.map(({ text, edit }) => fixOf(text, edit, artifactLocation)),
  ];
  return {
    ruleId: `ssot/${rule}`,
    ruleIndex: ruleIds.indexOf(rule),
    level: 'warning',
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        ...(symbol === '' ? {} : { logicalLocations: [{ fullyQualifiedName: symbol }] }),
      },
    ],
    partialFingerprints: { 'ssotFinding/v1': fingerprint },
    ...(fixes.length === 0 ? {} : { fixes }),
    ...stateOf(finding, report),
  };
}

function stateOf(finding: Finding, { comparison }: Report): Pick<Result, 'baselineState' | 'level'> {
  if (comparison === undefined) return {};
  return comparison.fresh.includes(finding)
    ? { baselineState: 'new', level: 'error' }
    : { baselineState: 'unchanged', level: 'note' };
}

function fixOf(text: string, { start, end, text: inserted }: Edit, artifactLocation: { readonly uri: string }): Fix {
  return {
    description: { text },
    artifactChanges: [
      {
        artifactLocation,
        replacements: [
          {
            deletedRegion: {
              startLine: start.line,
              startColumn: start.column,
              endLine: end.line,
              endColumn: end.column,
            },
            insertedContent: { text: inserted },
          },
        ],
      },
    ],
  };
}

/** A path as a relative URI. */
function uriOf(file: string, report: Report): string {
  return repositoryPath(file, report).split('/').map(encodeURIComponent).join('/');
}
