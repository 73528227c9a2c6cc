import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { migrate } from '../../harness/migrate.ts';

const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const lines = (of: (number: number) => string): string => numbers.map(of).join('\n');
const unchanged = (code: string) => ({ code, output: code });

const canonical = Object.fromEntries(
  numbers.map((number) => [
    `src/tools/tool-${number}.ts`,
    unchanged(`export function tool${number}(text: string): string {\n  return text;\n}\n`),
  ]),
);
const old = lines((number) => `export function tool${number}(text: string): string {\n  return text + ${number};\n}`);
const names = numbers.map((number) => `tool${number}`).join(', ');
const uses = `${lines((number) => `export const result${number} = tool${number}('${number}');`)}\n`;
const settings = {
  concepts: numbers.map((number) => ({
    name: `Tool${number}`,
    canonical: `./src/tools/tool-${number}.ts#tool${number}`,
    deprecated: [`./src/tools/old-tools.ts#tool${number}`],
  })),
};

// Every move changes the one import statement, so that moves of their own would need a pass each.
migrate({
  name: 'functions of one module that go to twelve others',
  project: 'engines',
  settings,
  rules: { 'no-deprecated-reference': noDeprecatedReference },
  files: {
    ...canonical,
    'src/tools/old-tools.ts': unchanged(`${old}\nexport const version = 1;\n`),
    'src/tools/consumer.ts': {
      code: `import { ${names}, version } from './old-tools.js';\n\n${uses}export const all = version;\n`,
      output: `import { version } from './old-tools.js';
${lines((number) => `import { tool${number} } from './tool-${number}.js';`)}

${uses}export const all = version;
`,
    },
  },
});

migrate({
  name: 'functions of one module that go to twelve others, one of which imports the file',
  project: 'engines',
  settings,
  rules: { 'no-deprecated-reference': noDeprecatedReference },
  remaining: ['no-deprecated-reference/imported', 'no-deprecated-reference/called'],
  files: {
    ...canonical,
    'src/tools/tool-3.ts': unchanged(
      "import { result1 } from './consumer.js';\n\nexport function tool3(text: string): string {\n  return text + result1;\n}\n",
    ),
    'src/tools/old-tools.ts': unchanged(`${old}\n`),
    'src/tools/consumer.ts': {
      code: `import { ${names} } from './old-tools.js';\n\n${uses}`,
      output: `import { tool3 } from './old-tools.js';
${lines((number) => `import { tool${number} } from './tool-${number}.js';`).replace("import { tool3 } from './tool-3.js';\n", '')}

${uses}`,
    },
  },
});
