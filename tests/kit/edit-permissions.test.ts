import { describe, expect, it } from 'vitest';
import { noDeprecatedReference } from '../../rules/no-deprecated-reference.ts';
import { noDirectConstruction } from '../../rules/no-direct-construction.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { enginesSettings } from '../harness/settings.ts';

const code = (before: string, on: string) => `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
${before}
export const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());${on}
export const second: RequestScopedExecutionEngine | undefined = undefined;
`;

const fixed = `import { currentContext } from './context.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine: UserExecutionEngine = await createExecutionEngine(currentContext());
export const second: UserExecutionEngine | undefined = undefined;
`;

type Mode = 'fix' | 'suggestion';

function fix(text: string, construction: Mode | 'off' = 'fix', reference: Mode = 'fix'): string {
  const linter = new ProjectLinter({
    folder: projectFolder('engines'),
    settings: enginesSettings,
    rules: {
      ...(construction === 'off' ? {} : { 'no-direct-construction': [noDirectConstruction, { edits: construction }] }),
      'no-deprecated-reference': [noDeprecatedReference, { edits: reference }],
    },
  });
  return linter.fix('src/consumer.ts', text).output;
}

describe('a type and the construction that it takes', () => {
  it('change together', () => {
    expect(fix(code('', ''))).toBe(fixed);
  });

  it.each([
    ['the next line', '// eslint-disable-next-line ssot/no-direct-construction -- measured', ''],
    ['the same line', '', ' // eslint-disable-line ssot/no-deprecated-reference'],
    ['the rest of the file', '/* eslint-disable ssot/no-direct-construction */', ''],
    ['a part of the file', '/* eslint-disable */', '\n/* eslint-enable */'],
  ])('stay where a comment suppresses one of them for %s', (_, before, on) => {
    expect(fix(code(before, on))).toBe(code(before, on));
  });

  it('change when the comment is about something else', () => {
    const comment = '// eslint-disable-next-line no-new -- elsewhere';
    expect(fix(code(comment, ''))).toContain('await createExecutionEngine(currentContext())');
  });

  it('stay where the rule of the construction is off', () => {
    expect(fix(code('', ''), 'off')).toBe(code('', ''));
  });

  it.each([
    ['suggestion', 'fix'],
    ['fix', 'suggestion'],
    ['suggestion', 'suggestion'],
  ] as const)('stay where constructions are for %s and references for %s', (construction, reference) => {
    expect(fix(code('', ''), construction, reference)).toBe(code('', ''));
  });
});
