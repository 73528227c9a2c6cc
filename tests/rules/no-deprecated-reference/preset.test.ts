import { cpSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import ssot, { defineSettings } from '../../../src/index.ts';
import { projectFolder } from '../../harness/fixture-project.ts';
import { codesOf } from '../../harness/proofs.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { TypeChecker } from '../../harness/type-checker.ts';
import { temporaryProject } from '../../modules/temporary-project.ts';

const consumers = {
  'src/session.ts': `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Session {
  private constructor(readonly engine: RequestScopedExecutionEngine) {}

  static async open(context: UserExecutionContext): Promise<Session> {
    return new Session(new RequestScopedExecutionEngine(context));
  }
}
`,
  'src/job.ts': `import { currentContext, type LegacyEngine, type RequestScopedExecutionEngine } from './index.js';
import { Session } from './session.js';

// ssot-shared: it tells how many run, and nothing of whom
const running = new Set<LegacyEngine | RequestScopedExecutionEngine>();

export async function runJob(task: string): Promise<string> {
  const { engine } = await Session.open(currentContext());
  running.add(engine);
  return engine.execute(task);
}
`,
  'src/worker.cjs': `const { currentContext } = require('./context.js');
const { RequestScopedExecutionEngine } = require('./request-scoped-execution-engine.js');

exports.work = async () => new RequestScopedExecutionEngine(currentContext()).execute('task');
`,
};

it('one run of `eslint --fix` with the recommended preset migrates, and the next one has nothing to do', async () => {
  const { root, path, write } = temporaryProject();
  cpSync(projectFolder('engines'), root, { recursive: true });
  write(consumers);
  const fix = async (): Promise<readonly ESLint.LintResult[]> => {
    const eslint = new ESLint({
      cwd: root,
      fix: true,
      overrideConfigFile: true,
      overrideConfig: [
        { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
        { ...ssot.configs.recommended, settings: { ssot: defineSettings({ ...enginesSettings, root }) } },
      ],
    });
    const results = await eslint.lintFiles(Object.keys(consumers));
    await ESLint.outputFixes(results);
    return results;
  };

  const first = await fix();
  expect(first.map(({ output }) => output !== undefined)).toEqual([true, true, true]);
  expect(first.flatMap(({ messages }) => messages)).toEqual([]);
  const outputs = Object.fromEntries(Object.keys(consumers).map((file) => [file, readFileSync(path(file), 'utf8')]));
  expect(codesOf(new TypeChecker(root).checkAll(outputs))).toEqual([]);
  expect(Object.values(outputs).join('')).not.toMatch(/RequestScoped|Legacy/u);

  const second = await fix();
  expect(second.map(({ output, messages }) => [output, messages])).toEqual([
    [undefined, []],
    [undefined, []],
    [undefined, []],
  ]);
});
