import type { SarifResultBuilder } from 'node-sarif-builder';
import type { ArtifactLocation, Fix, Result } from 'sarif';
import type { Edit, Finding } from '../../findings/finding.ts';
import type { NumberedFinding } from '../numbered.ts';
import type { Report } from '../report.ts';
import { artifactLocationOf } from './artifact-location-of.ts';
import type { SarifLibrary } from './sarif-library.ts';

/** A finding with its place, its fixes, its fingerprint, and what the baseline knows of it. */
export function resultOf(
  { finding, fingerprint }: NumberedFinding,
  report: Pick<Report, 'folder' | 'comparison'>,
  library: SarifLibrary,
): SarifResultBuilder {
  const { file, line, column, endLine, endColumn, rule, symbol, message } = finding;
  const { level, baselineState } = stateOf(finding, report);
  // One object for all places in the file: the library adds the number of the artifact to it.
  const artifactLocation = artifactLocationOf(file, report);
  const fixes = fixesOf(finding, artifactLocation);
  const result = new library.SarifResultBuilder({
    locations: [symbol === '' ? {} : { logicalLocations: [{ fullyQualifiedName: symbol }] }],
    partialFingerprints: { 'ssotFinding/v1': fingerprint },
    fixes: fixes.length === 0 ? undefined : fixes,
    baselineState,
  });
  result.initSimple({ level, messageText: message, ruleId: `ssot/${rule}` });
  result.setLocationArtifactUri(artifactLocation);
  result.setLocationRegion({ startLine: line, startColumn: column, endLine, endColumn });
  return result;
}

interface State {
  readonly level: Result.level;
  readonly baselineState: Result.baselineState | undefined;
}

function stateOf(finding: Finding, { comparison }: Pick<Report, 'comparison'>): State {
  if (comparison === undefined) return { level: 'warning', baselineState: undefined };
  return comparison.fresh.includes(finding)
    ? { level: 'error', baselineState: 'new' }
    : { level: 'note', baselineState: 'unchanged' };
}

function fixesOf({ fix, suggestions }: Finding, artifactLocation: ArtifactLocation): Fix[] {
  return [
    ...(fix === undefined ? [] : [fixOf('What `eslint --fix` does.', fix, artifactLocation)]),
    ...suggestions.map(({ text, edit }) => fixOf(text, edit, artifactLocation)),
  ];
}

function fixOf(text: string, { start, end, text: inserted }: Edit, artifactLocation: ArtifactLocation): Fix {
  const deletedRegion = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return {
    description: { text },
    artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion, insertedContent: { text: inserted } }] }],
  };
}
