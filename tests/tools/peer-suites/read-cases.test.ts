import { describe, expect, it } from 'vitest';
import { readCases } from '../../../tools/peer-suites/read-cases.ts';

const read = (text: string): readonly string[] =>
  readCases('test.js', text).cases.map(({ verdict, line, code }) => `${verdict} ${line}: ${code}`);

describe('the cases of a peer', () => {
  it('are read from lists, as texts or as the code of an object', () => {
    const text = `tester.run('rule', rule, {
  valid: ['a = 1', { code: \`b\`, options: [{ code: 'no case' }] }],
  invalid: [{ name: 'c', code: 'c' + ' = 1', errors: ['generic'] }],
});`;
    expect(read(text)).toEqual(['valid 2: a = 1', 'valid 2: b', 'invalid 3: c = 1']);
  });

  it('are read from calls, without the indentation of the test', () => {
    const text = `it('does', async () => {
  await valid(dedent\`
    if (a) {
      b();
    }
  \`);
  await invalid({ code: ['a', 'b'].join('\\n'), errors: [] });
});`;
    expect(read(text)).toEqual(['valid 2: if (a) {\n  b();\n}', 'invalid 7: a\nb']);
  });

  it('are read from runs, by what is expected of them', () => {
    const text = `it('is silent', () => {
  const result = runRule(rule, 'a');
  expect(result.parseErrors).toEqual([]);
  expect(result.diagnostics).toEqual([]);
});
it('is silent, too', () => { expect(runRule(rule, 'b').diagnostics).toHaveLength(0); });
it('speaks', () => {
  const result = runRule(rule, 'c');
  expect(result.parseErrors).toEqual([]);
  expect(result.diagnostics).toHaveLength(1);
});`;
    expect(read(text)).toEqual(['valid 2: a', 'valid 6: b', 'invalid 8: c']);
  });

  it('are as many as the table has values that is put into them', () => {
    const text = `it.each(['seal', 'freeze'])('is silent on %s', (method) => {
  expect(runRule(rule, \`Object.\${method}(a)\`).diagnostics).toEqual([]);
});`;
    expect(read(text)).toEqual(['valid 2: Object.seal(a)', 'valid 2: Object.freeze(a)']);
  });

  it('are told of where they cannot be read', () => {
    const { cases, unread } = readCases('test.js', `run({ valid: [make('a'), \`b \${make()}\`], invalid: [] });`);
    expect({ cases, unread }).toEqual({ cases: [], unread: [1, 1] });
  });
});
