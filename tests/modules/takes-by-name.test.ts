import { describe, expect, it } from 'vitest';

import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { takesByName } from '../../src/modules/records/takes-by-name.ts';
import { temporaryProject } from './temporary-project.ts';

describe('the text of a module shows that it takes names alone', () => {
  it.each([
    "import { b } from './a';\nb();",
    "import { type B, c as d } from './a';",
    "import * as a from './a';\na.b();\na\n  .c();",
    "import a, { b } from './a';\na?.b();",
    "export { b } from './a';",
    "import './a';",
    "const a = require('./a');\na.b(a.c);\nuser.a = 'a';",
    "let { b, c: d } = require('./a');",
    "function f() { require('./a'); }",
    "const b = require('./a').b;",
    "const a = require('./a'),\n  b = 1;\na!.b();",
    "import a = require('./a');\na.b();",
    "function f() { const a = require('./a'); a.b(); }\nfunction g() { const a = require('./a'); a.c(); }",
    "import a from './elsewhere';\nhand(a);",
  ])('%s', (text) => {
    expect(takesByName(text, (specifier) => specifier === './a')).toBe(true);
  });
});

describe('the text of a module does not show that it takes names alone', () => {
  it.each([
    "import * as a from './a';\nhand(a);",
    "import a from './a';\na[key]();",
    "import a from './a';\na();",
    "import a from './a';\nconst all = { ...a };",
    "import a from './a';\na.then(start);",
    "import { default as a } from './a';",
    "export * from './a';",
    "export * as a from './a';",
    "const a = await import('./a');",
    "const a = require('./a');\nmodule.exports = { a };",
    "const { b, ...rest } = require('./a');",
    "const { [key]: b } = require('./a');",
    "module.exports = require('./a');",
    "hand(require('./a'));",
    "const a = hand(\n  require('./a'),\n);",
    "const a = require('./a')\n  .b;\nhand(require('./a'));",
    "require('./a')();",
    "const a = require('./a').default;",
    "let a = require('./a');\na = other;",
    "const a = require('./a');\nconst text = `${a}`;",
  ])('%s', (text) => {
    expect(takesByName(text, (specifier) => specifier === './a')).toBe(false);
  });
});

describe('whether an importer may take a name', () => {
  it.each([
    ["import * as a from './a';\na.start();", 'start', true],
    ["import * as a from './a';\na.start();", 'sta', false],
    ["import * as a from './a';\na.start();", 'stop', false],
    ["import * as a from './a';\nhand(a);", 'stop', true],
    ["import * as a from './other';\nhand(a);", 'stop', false],
  ])('%s: %s', (text, name, isPossible) => {
    const project = temporaryProject({ 'package.json': '{}', 'a.ts': '', 'other.ts': '', 'm.ts': text });
    expect(createModuleGraph().mayTake(project.path('m.ts'), project.path('a.ts'), name)).toBe(isPossible);
  });
});
