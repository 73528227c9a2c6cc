import path from 'node:path';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import ssot, { defineSettings } from '../../../src/index.ts';
import { projectFolder } from '../../harness/fixture-project.ts';
import type { SsotSettings } from '../../harness/settings.ts';
import { engines, javascript } from './settings.ts';

/** JavaScript projects lint with ESLint's own parser, whose nodes lack all that TypeScript adds. */
function fix(project: string, filename: string, settings: SsotSettings, code: string): string {
  const folder = projectFolder(project);
  const rules = { 'ssot/no-direct-construction': 'error' } as const;
  const config = { plugins: { ssot }, rules, settings: { ssot: defineSettings({ ...settings, root: folder }) } };
  const report = new Linter({ cwd: folder }).verifyAndFix(code, [config], {
    filename: path.join(folder, filename),
  });
  expect(report.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return report.output;
}

it('follows a class through a module', () => {
  const code = `import { currentContext } from './context.js';
import Engine, { ExecutionEngine as Other } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

class Desk {
  #context = currentContext();
  engine = new Engine(registry, bridge, currentContext());
  static { new Other(registry, bridge, currentContext()); }
  async open({ fallback = null } = {}, ...rest) {
    return fallback ?? new Other(registry, bridge, this.#context, ...rest);
  }
  async close() {
    new Engine(registry, bridge, /* who asks */ this.#context)?.cleanup();
  }
}
export default Desk;
`;
  expect(fix('engines', 'src/consumer.js', engines(), code)).toBe(
    code
      .replace('new Engine(registry, bridge, /*', '(await createExecutionEngine(/*')
      .replace('this.#context)?', 'this.#context))?')
      .replace(
        "'./wiring.js';",
        "'./wiring.js';\nimport { createExecutionEngine } from './execution-engine-factory.js';",
      ),
  );
});

it('follows a class through a script', () => {
  const code = `'use strict';

const { OldEngine } = require('./old-engine');

module.exports = { engine: new OldEngine('user-1'), ...{ other: Reflect.construct(OldEngine, ['user-2']) } };
`;
  expect(fix('commonjs', 'lib/consumer.cjs', javascript('createEngine($user)'), code)).toBe(`'use strict';

const { OldEngine } = require('./old-engine');
const { createEngine } = require('./engine-factory');

module.exports = { engine: createEngine('user-1'), ...{ other: createEngine('user-2') } };
`);
});
