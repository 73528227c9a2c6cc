import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { containersSettings } from '../../harness/settings.ts';
import { canonical, outcomes } from './containers-words.ts';

const imported = {
  messageId: 'imported',
  data: { name: 'OldEngine', canonical, outcome: outcomes.stillUsed },
  line: 2,
  column: 10,
  endLine: 2,
  endColumn: 19,
} as const;

const outcome =
  " Not fixed: what the token `'engine'` gives is registered elsewhere, and changes together with all that inject it (injection-token).";

// A decorator names the token, and the type only says what comes by it.
ruleTester({ project: 'containers', settings: containersSettings() }).run(
  'no-deprecated-reference',
  noDeprecatedReference,
  {
    valid: [
      {
        name: 'the type of a parameter that is injected by a named token: from another module',
        code: `import { Inject, Injectable } from '@nestjs/common';
import { OldEngine } from './other/old-engine.js';

@Injectable()
export class Session {
  constructor(@Inject('engine') readonly engine: OldEngine) {}
}
`,
      },
      {
        name: 'the type of a field that is injected by a named token: from another module',
        code: `import { Inject, Injectable } from '@nestjs/common';
import { OldEngine } from './other/old-engine.js';

@Injectable()
export class Session {
  @Inject('engine') engine?: OldEngine;
}
`,
      },
    ],
    invalid: [
      {
        name: 'the type of a parameter that is injected by a named token',
        code: `import { Inject, Injectable } from '@nestjs/common';
import { OldEngine } from './old-engine.js';

@Injectable()
export class Session {
  constructor(@Inject('engine') readonly engine: OldEngine) {}
}
`,
        errors: [
          imported,
          {
            messageId: 'typed',
            data: { name: 'OldEngine', canonical, outcome },
            line: 6,
            column: 50,
            endLine: 6,
            endColumn: 59,
          },
        ],
        output: null,
      },
      {
        name: 'the type of a field that is injected by a named token',
        code: `import { Inject, Injectable } from '@nestjs/common';
import { OldEngine } from './old-engine.js';

@Injectable()
export class Session {
  @Inject('engine') engine?: OldEngine;
}
`,
        errors: [
          imported,
          {
            messageId: 'typed',
            data: { name: 'OldEngine', canonical, outcome },
            line: 6,
            column: 30,
            endLine: 6,
            endColumn: 39,
          },
        ],
        output: null,
      },
    ],
  },
);
