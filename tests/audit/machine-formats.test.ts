import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../../src/audit/formats/report.ts';
import { judge } from '../../src/audit/judge.ts';
import { sampleCollection } from './sample-collection.ts';
import { fresh, held, nothing, rendered, without } from './sample-reports.ts';

describe('annotations of GitHub', () => {
  it('are warnings without a baseline, with everything escaped that has a meaning', async () => {
    expect((await rendered('github', without)).split('\n')).toEqual([
      "::warning file=packages/api/src/b.ts,line=3,endLine=5,col=1,title=ssot/no-global-mutable-state::'cache' is written while serving a request.",
      '::warning file=packages/api/src/c.ts,line=4,endLine=4,col=10,endColumn=26,title=ssot/no-direct-construction::\'UserEngine\' is constructed outside its factory, 50 %25 "too" <often>:%0Amake it, please.',
      '',
    ]);
    expect(await rendered('github', nothing)).toBe('');
  });

  it('are errors for what the baseline does not know, and for what is gone', async () => {
    expect((await rendered('github', held)).split('\n').map((line) => line.split('::').slice(0, 2).join('::'))).toEqual(
      [
        '::error file=packages/api/src/c.ts,line=4,endLine=4,col=10,endColumn=26,title=ssot/no-direct-construction',
        '::error file=packages/api/src/d.ts,title=ssot%3A paid debt',
        '',
      ],
    );
  });

  it('have paths with commas and colons', async () => {
    const findings = [{ ...fresh, file: 'a,b:c.ts' }];
    const report = { ...without, audit: judge({ ...sampleCollection, findings }) };
    expect(await rendered('github', report)).toContain('file=packages/api/a%2Cb%3Ac.ts,');
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
  it('has the form that is documented', async () => {
    for (const report of [without, held, nothing]) {
      const issues = JSON.parse(await rendered('gitlab', report)) as unknown;
      const ajv = new Ajv();
      expect(ajv.validate(codeQuality, issues), ajv.errorsText()).toBe(true);
    }
  });

  it('is graver for what the baseline does not know', async () => {
    const severities = async (report: Report): Promise<readonly unknown[]> =>
      (JSON.parse(await rendered('gitlab', report)) as readonly { readonly severity: string }[]).map(
        ({ severity }) => severity,
      );
    expect(await severities(without)).toEqual(['minor', 'minor']);
    expect(await severities(held)).toEqual(['info', 'major']);
  });

  it('tells apart what is alike in two files', async () => {
    const findings = [fresh, { ...fresh, file: 'src/e.ts' }];
    const issues = JSON.parse(
      await rendered('gitlab', { ...without, audit: judge({ ...sampleCollection, findings }) }),
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
    const xml = await Promise.all(
      [without, held, nothing, strange].map(async (report, index) => ({
        fileName: `${index}.xml`,
        contents: await rendered('junit', report),
      })),
    );
    const { valid, errors } = await validateXML({ xml, schema: [{ fileName: 'junit.xsd', contents: JUNIT }] });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it('has a test for each file, which fails for each finding', async () => {
    const xml = await rendered('junit', without);
    expect(xml).toContain('<testsuite name="ssot audit" tests="12" failures="2" errors="0" skipped="0" time="0">');
    expect(xml).toContain('<testcase classname="packages/api/src/a.ts" name="single source of truth" time="0"/>');
    expect(xml).toContain('name="no-direct-construction at 4:10 in Session.open"');
    expect(xml).toContain('50 % &quot;too&quot; &lt;often&gt;');
  });

  it('fails for what the baseline does not know, and for what is gone', async () => {
    const xml = await rendered('junit', held);
    expect(xml).toContain('tests="12" failures="2"');
    expect(xml).not.toContain('no-global-mutable-state');
    expect(xml).toContain('<failure type="paid-debt" message="&apos;OldEngine&apos; is gone. Record it:');
  });
});
