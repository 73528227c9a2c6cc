import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { migrate } from '../../harness/migrate.ts';

migrate({
  name: 'classes of namespaces',
  project: 'engines',
  settings: {
    concepts: [
      {
        name: 'Press',
        canonical: './src/presses/presses.ts#Presses.Press',
        factory: { module: './src/presses/press-factory.ts', call: 'createPress($inks)' },
        deprecated: ['./src/presses/old-press.ts#OldPress', './src/presses/old-presses.ts#Workshop.OldPress'],
      },
    ],
  },
  rules: { 'no-direct-construction': noDirectConstruction, 'no-deprecated-reference': noDeprecatedReference },
  files: {
    'src/presses/first.ts': {
      code: `import { OldPress } from './old-press.js';

export const press: OldPress = new OldPress(['red']);
`,
      output: `import type { Presses } from './presses.js';
import { createPress } from './press-factory.js';

export const press: Presses.Press = createPress(['red']);
`,
    },
    'src/presses/second.ts': {
      code: `import { Workshop } from './old-presses.js';

export const press: Workshop.OldPress = new Workshop.OldPress(['red']);
`,
      output: `import type { Presses } from './presses.js';
import { createPress } from './press-factory.js';

export const press: Presses.Press = createPress(['red']);
`,
    },
    'src/presses/third.ts': {
      code: `import { Workshop } from './old-presses.js';

export const press: Workshop.OldPress = new Workshop.OldPress(['red']);
export const name = Workshop.label;
`,
      output: `import { Workshop } from './old-presses.js';
import type { Presses } from './presses.js';
import { createPress } from './press-factory.js';

export const press: Presses.Press = createPress(['red']);
export const name = Workshop.label;
`,
    },
  },
});
