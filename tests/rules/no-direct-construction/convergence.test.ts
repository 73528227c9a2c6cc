import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import type { ConceptSettings } from '../../../src/concepts/settings.ts';
import { migrate, type Migration } from '../../harness/migrate.ts';
import { engines, templated } from './settings.ts';

/** `eslint --fix` makes ten passes; whatever a file holds has to be done by then. */
const construction = { 'no-direct-construction': noDirectConstruction };
const both = { ...construction, 'no-deprecated-reference': noDeprecatedReference };

function repeat(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');
}

/** A file that the migration leaves as it is. */
function unchanged(code: string): { readonly code: string; readonly output: string } {
  return { code, output: code };
}

const imports = `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';`;
const userContext = 'const userContext = currentContext();';

migrate({
  name: '25 sites of one concept',
  project: 'engines',
  settings: engines(),
  rules: construction,
  files: {
    'src/consumer.ts': {
      code: `${imports}

${userContext}
${repeat(25, (index) => `export const engine${index} = new RequestScopedExecutionEngine(userContext);`)}
`,
      output: `${imports}
import { createExecutionEngine } from './execution-engine-factory.js';

${userContext}
${repeat(25, (index) => `export const engine${index} = await createExecutionEngine(userContext);`)}
`,
    },
  },
});

migrate({
  name: '25 sites of one concept, with the import of the old class',
  project: 'engines',
  settings: engines(),
  rules: both,
  files: {
    'src/consumer.ts': {
      code: `${imports}

${userContext}
${repeat(25, (index) => `new RequestScopedExecutionEngine(userContext /* ${index} */).cancel();`)}
`,
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

${userContext}
${repeat(25, (index) => `(await createExecutionEngine(userContext /* ${index} */)).cancel();`)}
`,
    },
  },
});

migrate({
  name: '25 sites on one line',
  project: 'engines',
  settings: templated('createExecutionEngineSync($userContext)'),
  rules: construction,
  files: {
    'src/consumer.ts': {
      code: `${imports}

export const engines = (userContext = currentContext()) => [${'new RequestScopedExecutionEngine(userContext),'.repeat(25)}];
`,
      output: `${imports}
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engines = (userContext = currentContext()) => [${'createExecutionEngineSync(userContext),'.repeat(25)}];
`,
    },
  },
});

migrate({
  name: 'constructions inside each other',
  project: 'engines',
  settings: engines(),
  rules: both,
  files: {
    'src/consumer.ts': {
      code: `${imports}

${userContext}
export const engine = ${'new RequestScopedExecutionEngine('.repeat(5)}userContext${').userContext'.repeat(4)});
`,
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

${userContext}
export const engine = ${'await createExecutionEngine(('.repeat(4)}await createExecutionEngine(userContext)${').userContext)'.repeat(4)};
`,
    },
  },
});

migrate({
  name: 'sites that are fixed beside sites that are not',
  project: 'engines',
  settings: engines(),
  rules: construction,
  files: {
    'src/consumer.ts': {
      code: `${imports}

${userContext}
export const engine = new RequestScopedExecutionEngine(userContext);
export const open = () => new RequestScopedExecutionEngine(userContext);
export const time = new RequestScopedExecutionEngine(userContext).remainingTime();
let count = 0;
export const counted = new RequestScopedExecutionEngine(userContext, count++);
`,
      output: `${imports}
import { createExecutionEngine } from './execution-engine-factory.js';

${userContext}
export const engine = await createExecutionEngine(userContext);
export const open = () => new RequestScopedExecutionEngine(userContext);
export const time = new RequestScopedExecutionEngine(userContext).remainingTime();
let count = 0;
export const counted = new RequestScopedExecutionEngine(userContext, count++);
`,
    },
  },
  remaining: repeat(3, () => 'no-direct-construction/constructed').split('\n'),
});

/** Concepts of which each has a class, its old twin and a factory in a module of its own. */
function crowd(count: number, isLoop: (index: number) => boolean = () => false): Pick<Migration, 'settings' | 'files'> {
  const concepts = Array.from({ length: count }, (_, position): ConceptSettings => ({
    name: `Kind${position + 1}`,
    canonical: `./src/kinds/kinds.ts#Kind${position + 1}`,
    factory: {
      module: `./src/kinds/factory-${position + 1}.ts`,
      call: `await createKind${position + 1}($user)`,
    },
    deprecated: [`./src/kinds/old-kinds.ts#OldKind${position + 1}`],
  }));
  const factories = concepts.map((_, position): [string, { code: string; output: string }] => {
    const index = position + 1;
    const loop = isLoop(index) ? "import './consumer.js';\n" : '';
    const code = `${loop}import { Kind${index} } from './kinds.js';

export async function createKind${index}(user: string): Promise<Kind${index}> {
  return new Kind${index}(user);
}
`;
    return [`src/kinds/factory-${index}.ts`, unchanged(code)];
  });
  return {
    settings: { concepts },
    files: {
      'src/kinds/kinds.ts': unchanged(
        repeat(count, (index) => `export class Kind${index} {\n  constructor(readonly user: string) {}\n}`),
      ),
      'src/kinds/old-kinds.ts': unchanged(
        repeat(count, (index) => `export class OldKind${index} {\n  constructor(readonly user: string) {}\n}`),
      ),
      ...Object.fromEntries(factories),
    },
  };
}

function oldKinds(count: number): string {
  return `import { ${repeat(count, (index) => `OldKind${index}`).replaceAll('\n', ', ')} } from './old-kinds.js';`;
}

function newKinds(indexes: readonly number[]): string {
  return indexes.map((index) => `import { createKind${index} } from './factory-${index}.js';`).join('\n');
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

const fourteen = crowd(14);
migrate({
  name: '14 concepts in one file',
  project: 'engines',
  settings: fourteen.settings,
  rules: construction,
  files: {
    ...fourteen.files,
    'src/kinds/consumer.ts': {
      code: `${oldKinds(14)}

${repeat(14, (index) => `export const kind${index} = new OldKind${index}('user-${index}');`)}
`,
      output: `${oldKinds(14)}
${newKinds(numbers(14))}

${repeat(14, (index) => `export const kind${index} = await createKind${index}('user-${index}');`)}
`,
    },
  },
});

migrate({
  name: '14 concepts in one file, three sites of each, with types and the imports of the old classes',
  project: 'engines',
  settings: fourteen.settings,
  rules: both,
  files: {
    ...fourteen.files,
    'src/kinds/consumer.ts': {
      code: `${oldKinds(14)}

${repeat(14, (index) => `export const first${index}: OldKind${index} = new OldKind${index}('user-${index}');`)}
${repeat(14, (index) => `export const second${index} = [new OldKind${index}('user-${index}')];`)}
${repeat(14, (index) => `export const third${index} = new OldKind${index}(new OldKind${index}('user-${index}').user);`)}
`,
      output: `import type { ${repeat(14, (index) => `Kind${index}`).replaceAll('\n', ', ')} } from './kinds.js';
${newKinds(numbers(14))}

${repeat(14, (index) => `export const first${index}: Kind${index} = await createKind${index}('user-${index}');`)}
${repeat(14, (index) => `export const second${index} = [await createKind${index}('user-${index}')];`)}
${repeat(14, (index) => `export const third${index} = await createKind${index}((await createKind${index}('user-${index}')).user);`)}
`,
    },
  },
});

const four = crowd(4);
migrate({
  name: '4 concepts in one file, six sites of each, in turn',
  project: 'engines',
  settings: four.settings,
  rules: both,
  files: {
    ...four.files,
    'src/kinds/consumer.ts': {
      code: `${oldKinds(4)}

${repeat(24, (index) => `export const kind${index} = new OldKind${(index % 4) + 1}('user-${index}');`)}
`,
      output: `${newKinds([2, 3, 4, 1])}

${repeat(24, (index) => `export const kind${index} = await createKind${(index % 4) + 1}('user-${index}');`)}
`,
    },
  },
});

const six = crowd(6, (index) => index === 3);
migrate({
  name: '6 concepts in one file, one of whose factories imports the file',
  project: 'engines',
  settings: six.settings,
  rules: construction,
  files: {
    ...six.files,
    'src/kinds/consumer.ts': {
      code: `${oldKinds(6)}

${repeat(6, (index) => `export const kind${index} = new OldKind${index}('user-${index}');`)}
`,
      output: `${oldKinds(6)}
${newKinds([1, 2, 4, 5, 6])}

${repeat(6, (index) => `export const kind${index} = ${index === 3 ? 'new OldKind' : 'await createKind'}${index}('user-${index}');`)}
`,
    },
  },
  remaining: ['no-direct-construction/constructed'],
});
