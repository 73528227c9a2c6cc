import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, settings, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'in the module that declares it',
      filename: 'src/execution-engine.ts',
      code: `export class ExecutionEngine {
  static readonly last: ExecutionEngine | undefined;

  is(other: unknown): other is ExecutionEngine {
    return other instanceof ExecutionEngine;
  }
}
export class TracingEngine extends ExecutionEngine {}
export default ExecutionEngine;
`,
    },
    {
      name: "in the factory's module",
      filename: 'src/execution-engine-factory.ts',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = [ExecutionEngine];
export class TracingEngine extends ExecutionEngine {}
`,
    },
    {
      name: 'in a permitted module',
      filename: 'src/bridge.ts',
      settings: settings.permitted,
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = [ExecutionEngine];
export type Engine = ExecutionEngine;
`,
    },
    {
      name: 'in a declaration file',
      filename: 'src/engines.d.ts',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export declare const engine: ExecutionEngine;
`,
    },
    {
      name: 'in a declaration file of ES modules',
      filename: 'src/engines.d.mts',
      code: `export { ExecutionEngine } from './execution-engine.js';
`,
    },
    {
      name: 'without concepts',
      settings: settings.none,
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'with a concept that deprecates nothing',
      settings: settings.canonicalOnly,
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'with deprecated references that lead nowhere',
      settings: settings.dead,
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = [ExecutionEngine];
`,
    },
  ],
  invalid: [
    {
      name: 'outside a permitted function',
      filename: 'src/context.ts',
      settings: settings.permitted,
      code: `import { ExecutionEngine } from './execution-engine.js';

export function currentContext(given: unknown) {
  return given instanceof ExecutionEngine;
}
export const known = [ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'outside a permitted method',
      filename: 'src/registry.ts',
      settings: settings.permitted,
      code: `import { ExecutionEngine } from './execution-engine.js';

export class Registry {
  static register() {
    return [ExecutionEngine];
  }

  static close() {
    return [ExecutionEngine];
  }
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 9,
          column: 13,
          endLine: 9,
          endColumn: 28,
        },
      ],
      output: null,
    },
  ],
});
