import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { temporaryProject, type TemporaryProject } from '../modules/temporary-project.ts';

const engines = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "paths": { "@app/*": ["./src/*"] } } }',
  'src/engine.ts': 'export class Engine {}',
  'src/old-engine.ts': 'export class OldEngine {}',
  'src/make-engine.ts': "import { Engine } from './engine.js';\nexport const makeEngine = () => new Engine();",
};

function linterOf({ root }: TemporaryProject): ProjectLinter {
  const settings = {
    concepts: [
      {
        name: 'Engine',
        canonical: './src/engine.ts#Engine',
        factory: { module: './src/make-engine.ts', call: 'makeEngine()' },
        deprecated: ['./src/old-engine.ts#OldEngine'],
        // Instances may live in variables of modules.
        scope: 'process' as const,
      },
    ],
  };
  return new ProjectLinter({ folder: root, settings, rules });
}

/** The rules that report, in order; a crash is an error of the test. */
function reportsOf(project: TemporaryProject, code: string, filename = 'src/consumer.ts'): readonly string[] {
  const linter = linterOf(project);
  linter.fix(filename, code);
  return linter.verify(filename, code).map(({ messageId }) => String(messageId));
}

const use = (specifier: string, name = 'OldEngine'): string =>
  `import { ${name} } from '${specifier}';\nexport const engine = new ${name}();`;
const found = ['imported', 'constructed'];

describe('an imported module that cannot be parsed', () => {
  it.each([
    ['broken', 'export class OldEngine {'],
    ['empty', ''],
    ['a merge conflict', '<<<<<<< HEAD\nexport class OldEngine {}\n=======\n>>>>>>> main'],
    ['Flow', '// @flow\nexport opaque type A = {| +b: ?C |};\nexport * from "./old-engine.js";'],
    ['data', '{ "a": 1 }'],
    ['binary', '\0\0\0'],
  ])('is unknown and no error: %s', (_, text) => {
    const project = temporaryProject({ ...engines, 'src/broken.ts': text });
    expect(reportsOf(project, use('./broken.js'))).toEqual([]);
    expect(reportsOf(project, "import * as broken from './broken.js';\nnew broken.OldEngine();")).toEqual([]);
    expect(reportsOf(project, "export * from './broken.js';\nexport const a = require('./broken.js');")).toEqual([]);
  });

  it('leaves the others alone', () => {
    const project = temporaryProject({
      ...engines,
      'src/broken.ts': 'export {{',
      'src/index.ts': "export * from './broken.js';\nexport * from './old-engine.js';",
    });
    expect(reportsOf(project, use('./index.js'))).toEqual(found);
    expect(reportsOf(project, `import './broken.js';\n${use('./old-engine.js')}`)).toEqual(found);
  });

  it('may be the deprecated one', () => {
    const project = temporaryProject({ ...engines, 'src/old-engine.ts': 'export class OldEngine {' });
    expect(reportsOf(project, use('./old-engine.js'))).toEqual(['moduleUnreadable']);
  });

  it('may be the canonical one', () => {
    const project = temporaryProject({ ...engines, 'src/engine.ts': 'export class Engine {' });
    expect(reportsOf(project, use('./old-engine.js'))).toEqual(['moduleUnreadable', ...found]);
  });

  it("may be the factory's", () => {
    const project = temporaryProject({ ...engines, 'src/make-engine.ts': 'export const makeEngine = (' });
    const reports = reportsOf(project, use('./old-engine.js'));
    expect(reports).toContain('moduleUnreadable');
    expect(reports).toContain('constructed');
  });
});

describe('imports in a circle', () => {
  it('of barrels', () => {
    const project = temporaryProject({
      ...engines,
      'src/a.ts': "export * from './b.js';\nexport * from './a.js';",
      'src/b.ts': "export * from './c.js';\nexport { OldEngine } from './old-engine.js';",
      'src/c.ts': "export * from './a.js';\nexport { B as A } from './b.js';\nexport { A as B } from './a.js';",
    });
    expect(reportsOf(project, use('./a.js'))).toEqual(found);
    expect(reportsOf(project, use('./a.js', 'A'))).toEqual([]);
    expect(reportsOf(project, "export * from './a.js';")).toEqual(['exportedAgain']);
  });

  it('through the file itself', () => {
    const project = temporaryProject({
      ...engines,
      'src/index.ts': "export * from './consumer.js';\nexport * from './old-engine.js';",
      'src/consumer.ts': "export * from './index.js';",
    });
    expect(reportsOf(project, "export * from './consumer.js';")).toEqual(['exportedAgain']);
    expect(reportsOf(project, "import * as self from './consumer.js';\nnew self.OldEngine();")).toEqual([
      'constructed',
    ]);
  });

  it('of the factory and the file', () => {
    const project = temporaryProject({
      ...engines,
      'src/make-engine.ts': "import './consumer.js';\nexport const makeEngine = () => ({});",
      'src/consumer.ts': '',
    });
    expect(reportsOf(project, use('./old-engine.js'))).toEqual(found);
    expect(linterOf(project).fix('src/consumer.ts', use('./old-engine.js')).fixed).toBe(false);
  });
});

describe('a configuration of TypeScript', () => {
  it.each<[string, string | undefined]>([
    ['that is missing', undefined],
    ['that is empty', ''],
    ['that is broken', '{ "compilerOptions": {'],
    ['that is no object', '[]'],
    ['that extends nothing', '{ "extends": "./nowhere.json" }'],
    ['that extends itself', '{ "extends": "./tsconfig.json" }'],
    ['with odd paths', '{ "compilerOptions": { "paths": { "*": [], "@app/*": [1], "": ["./src/*"] } } }'],
    ['with a reference to itself', '{ "references": [{ "path": "." }], "files": [] }'],
  ])('%s does not matter to relative imports', (_, text) => {
    const files: Record<string, string> = { ...engines };
    delete files['tsconfig.json'];
    const project = temporaryProject(text === undefined ? files : { ...files, 'tsconfig.json': text });
    expect(reportsOf(project, use('./old-engine.js'))).toEqual(found);
    expect(reportsOf(project, use('@app/old-engine.js'))).toEqual([]);
  });

  it('may be a folder', () => {
    const files: Record<string, string> = { ...engines, 'tsconfig.json/x': '' };
    delete files['tsconfig.json'];
    expect(reportsOf(temporaryProject(files), use('./old-engine.js'))).toEqual(found);
  });

  it('that is whole resolves aliases', () => {
    expect(reportsOf(temporaryProject(engines), use('@app/old-engine.js'))).toEqual(found);
  });
});

describe('links and odd places', () => {
  it('a link to itself is unknown', () => {
    const project = temporaryProject(engines);
    project.link('src/loop.ts', 'loop.ts');
    project.link('src/folder', 'folder');
    expect(reportsOf(project, use('./loop.js'))).toEqual([]);
    expect(reportsOf(project, use('./folder/old-engine.js'))).toEqual([]);
    expect(reportsOf(project, `import './loop.js';\n${use('./old-engine.js')}`, 'src/loop.ts')).toEqual(found);
  });

  it('a folder that links to its parent is one folder', () => {
    const project = temporaryProject(engines);
    project.link('src/again', '.');
    expect(reportsOf(project, use('./again/again/again/old-engine.js'))).toEqual(found);
    expect(reportsOf(project, use('./old-engine.js'), 'src/again/again/consumer.ts')).toEqual(found);
  });

  it('a linked module is the module', () => {
    const project = temporaryProject(engines);
    project.link('src/linked.ts', 'old-engine.ts');
    expect(reportsOf(project, use('./linked.js'))).toEqual(found);
  });

  it('a folder, a file of another kind and a huge one are unknown', () => {
    const project = temporaryProject({
      ...engines,
      'src/folder/nothing.txt': '',
      'src/style.css': '.old-engine {}',
      'src/huge.ts': `export * from './old-engine.js';\n${'// Nothing.\n'.repeat(500_000)}`,
    });
    for (const specifier of ['./folder', './folder/', './style.css', './huge.js', '.', '..', '/', './']) {
      expect(reportsOf(project, use(specifier))).toEqual([]);
    }
  });

  it.each([
    '',
    ' ',
    '#',
    '?',
    './old-engine.js?raw',
    '\\0',
    'file:///nowhere.ts',
    'data:text/javascript,1',
    'node:',
    'a\\u0000b',
    '@',
    '@/',
  ])('the specifier %j does no harm', (specifier) => {
    expect(() => reportsOf(temporaryProject(engines), use(specifier))).not.toThrow();
  });
});

it('a root that is not there is told once, and nothing is broken', () => {
  const project = temporaryProject(engines);
  const linter = new ProjectLinter({
    folder: project.path('gone/further'),
    settings: { concepts: [{ name: 'Engine', canonical: './src/engine.ts#Engine', deprecated: ['old#Old'] }] },
    rules,
  });
  const ids = linter.verify('consumer.ts', use('./src/old-engine.js')).map(({ messageId }) => messageId);
  expect(ids).toEqual(['rootMissing']);
});
