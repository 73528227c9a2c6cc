import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../tools/peer-suites/fingerprint-of.ts';
import { parseArguments } from '../../../tools/peer-suites/parse-arguments.ts';
import { readReasons } from '../../../tools/peer-suites/reasons.ts';
import { openPoints, reportOfSuites } from '../../../tools/peer-suites/report-of-suites.ts';
import { runSuite } from '../../../tools/peer-suites/run-suite.ts';
import { isSettled } from '../../../tools/peer-suites/suite-result.ts';
import { findSuite, suites, type Suite } from '../../../tools/peer-suites/suites.ts';
import { checkoutOf } from '../migrate-check/checkout.ts';

const suite = findSuite('no-import-assign') as Suite;
const checkout = checkoutOf({
  'tests/lib/rules/no-import-assign.js': `tester.run('rule', rule, {
  valid: ["import api from 'api'; api.user = 1;", "import api from 'api'; read(api.user);", make()],
  invalid: ["import api from 'api'; Object.assign(api, user);", "import { a } from 'api'; f(a);", 'let = ;'],
});`,
});
const reason = {
  code: 'silent',
  sentence: 'What an unknown function does is not known.',
  cases: {
    'no-import-assign': [fingerprintOf({ verdict: 'invalid', code: "import { a } from 'api'; f(a);" }), 'gone'],
  },
};

describe('a suite of a peer', () => {
  const result = runSuite(suite, checkout, [reason], 'abc');

  it('is counted by verdict', () => {
    expect(result.valid).toEqual({ cases: 2, agree: 1 });
    expect(result.invalid).toEqual({ cases: 3, agree: 1 });
    expect(result.unread).toEqual(['tests/lib/rules/no-import-assign.js:2']);
  });

  it('tells each case on which our rule differs, with what it says', () => {
    expect(result.disagreements.map(({ verdict, said, reason: code }) => [verdict, ...said, code])).toEqual([
      ['valid', 'importedState', undefined],
      ['invalid', 'silent'],
      ['invalid', undefined],
    ]);
  });

  it('is open as long as a difference has no reason, a case cannot be parsed, or a reason has no case', () => {
    expect(isSettled(result)).toBe(false);
    expect(openPoints([result])).toEqual([
      expect.stringMatching(/^no-import-assign \w{10} tests.*:2 is valid, and we say: importedState$/u),
      expect.stringMatching(/^no-import-assign \w{10} tests.*:3 is invalid, and we say: \S/u),
      'no-import-assign gone has a reason, and does not differ',
    ]);
  });

  it('is told in tables', () => {
    const report = reportOfSuites([result], [reason]);
    expect(report).toContain('| eslint/eslint | `abc` | no-import-assign |');
    expect(report).toContain('| 5 | 1 / 3 | 1 / 2 | 1 | 2 | 1 |');
    expect(report).toContain('| `silent` | What an unknown function does is not known. | no-import-assign | 0 | 1 |');
    expect(report).toContain('npm run peer-suites -- no-import-assign ../eslint');
  });

  it('needs its tests', () => {
    expect(() => runSuite(findSuite('unicorn') as Suite, checkout, [], undefined)).toThrow(
      'has no test/no-top-level-assignment-in-function.js',
    );
  });
});

describe('the reasons', () => {
  it('name suites that there are, and each case once', () => {
    const names = suites.map(({ name }) => name);
    const cases = readReasons().flatMap((each) =>
      Object.entries(each.cases).flatMap(([name, fingerprints]) => fingerprints.map((one) => `${name} ${one}`)),
    );
    expect(cases.filter((one) => !names.includes(one.split(' ')[0] ?? ''))).toEqual([]);
    expect(new Set(cases).size).toBe(cases.length);
  });
});

describe('the command', () => {
  it('takes suites with their checkouts', () => {
    expect(parseArguments(['no-import-assign', checkout, '--page', 'page.md'])).toEqual({
      kind: 'run',
      runs: [{ suite, checkout }],
      page: 'page.md',
      commit: undefined,
    });
    expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'Name a suite'],
    [['jslint', '.'], "There is no suite 'jslint'"],
    [['unicorn'], 'Name the folder'],
    [['unicorn', './nowhere'], 'There is no folder ./nowhere'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});
