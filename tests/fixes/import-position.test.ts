import { describe, expect, it } from 'vitest';
import { importPosition } from '../../src/fixes/imports/import-position.ts';
import type { ModuleStyle } from '../../src/fixes/imports/module-style.ts';
import { sourceFileOf } from './source-file-of.ts';

/** The text with `@` where imports go, less the marks `|` for the first use. */
function insert(marked: string, style: ModuleStyle = 'import'): string {
  const site = marked.indexOf('|');
  const code = marked.replace('|', '');
  const { sourceCode } = sourceFileOf(code, style === 'require' ? 'src/consumer.js' : 'src/consumer.ts');
  const { offset, before, after } = importPosition(sourceCode, style, site < 0 ? Infinity : site);
  return `${code.slice(0, offset)}${before}@${after}${code.slice(offset)}`;
}

describe('imports', () => {
  it.each([
    ['after the last import', "import 'a';\nimport 'b';\nf();", "import 'a';\nimport 'b';\n@\nf();"],
    ['after an import that stands below', "f();\nimport 'a';", "f();\nimport 'a';\n@"],
    ['after an import of types', "import type a from 'a';\nf();", "import type a from 'a';\n@\nf();"],
    ['after `import =`', "import a = require('a');\nf();", "import a = require('a');\n@\nf();"],
    ['not after an alias', "import a from 'a';\nf();\nimport b = a.b;", "import a from 'a';\n@\nf();\nimport b = a.b;"],
    [
      'not after one below what the file declares',
      "import 'a';\nexport class A {}\nimport 'b';\n|f();",
      "import 'a';\n@\nexport class A {}\nimport 'b';\nf();",
    ],
    [
      'after one below what the file exports again',
      "import 'a';\nexport * from 'c';\nexport { d } from 'd';\nimport 'b';\n|f();",
      "import 'a';\nexport * from 'c';\nexport { d } from 'd';\nimport 'b';\n@\nf();",
    ],
    [
      'after one below other code',
      "import 'a';\nlog();\nconst b = 1;\nimport 'b';\n|f();",
      "import 'a';\nlog();\nconst b = 1;\nimport 'b';\n@\nf();",
    ],
    [
      'before the first use',
      "import 'a';\nconst b = |f();\nimport 'b';",
      "import 'a';\n@\nconst b = f();\nimport 'b';",
    ],
    ['after a comment on the line', "import 'a'; // why\nf();", "import 'a'; // why\n@\nf();"],
    ['after two comments on the line', "import 'a'; /* a */ // b\nf();", "import 'a'; /* a */ // b\n@\nf();"],
    ['before a comment below', "import 'a';\n// why\nf();", "import 'a';\n@\n// why\nf();"],
    ['before a comment that goes on below', "import 'a'; /*\nwhy */ f();", "import 'a';\n@ /*\nwhy */ f();"],
    ['before code on the line', "import 'a'; f();", "import 'a';\n@ f();"],
    ['with Windows line ends', "import 'a';\r\nf();", "import 'a';\r\n@\r\nf();"],
  ])('%s', (_, code, expected) => {
    expect(insert(code)).toBe(expected);
  });
});

describe('the head of a file without imports', () => {
  it.each([
    ['nothing', 'f();', '@\n\nf();'],
    ['an empty file', '', '@\n\n'],
    ['a hashbang', '#!/usr/bin/env node\nf();', '#!/usr/bin/env node\n@\n\nf();'],
    ['a directive', "'use strict';\n\nf();", "'use strict';\n\n@\n\nf();"],
    ['two directives', "'use client';\n'use strict';\nf();", "'use client';\n'use strict';\n\n@\nf();"],
    ['a directive with a comment', "'use strict'; // why\nf();", "'use strict'; // why\n\n@\nf();"],
    ['a string that is no directive', "f();\n'use strict';", "@\n\nf();\n'use strict';"],
    ['comments', '// a\n\n// b\nf();', '// a\n\n// b\n@\n\nf();'],
    ['the comment of the first statement', '/** a */\nf();', '@\n\n/** a */\nf();'],
    ['a comment that stands apart', '/** a */\n\nf();', '/** a */\n\n@\n\nf();'],
    ['a license', '/** @license a */\nf();', '/** @license a */\n@\n\nf();'],
    ['the comment of the file', '/** @file a */\nf();', '/** @file a */\n@\n\nf();'],
  ])('%s', (_, code, expected) => {
    expect(insert(code)).toBe(expected);
  });
});

describe('calls of `require`', () => {
  it.each([
    [
      'after the last one',
      "const a = require('a');\nconst { b } = require('b');\n|f();",
      "const a = require('a');\nconst { b } = require('b');\n@\nf();",
    ],
    ['after a member of one', "const a = require('a').b;\n|f();", "const a = require('a').b;\n@\nf();"],
    ['after a bare one', "require('a');\n|f();", "require('a');\n@\nf();"],
    [
      'not after one further down',
      "const a = require('a');\n|f();\nconst b = require('b');",
      "const a = require('a');\n@\nf();\nconst b = require('b');",
    ],
    ['before the first use', "|f();\nconst a = require('a');", "@\n\nf();\nconst a = require('a');"],
    [
      'between them, before the first use',
      "const a = require('a');\nconst b = |require('b');",
      "const a = require('a');\n@\nconst b = require('b');",
    ],
    ['not after one in a function', "const f = () => require('a');\n|f();", "@\n\nconst f = () => require('a');\nf();"],
    [
      'not after one that is used at once',
      "const a = |new (require('a').A)();",
      "@\n\nconst a = new (require('a').A)();",
    ],
    [
      'after a directive',
      "'use strict';\n|f();\nconst a = require('a');",
      "'use strict';\n\n@\nf();\nconst a = require('a');",
    ],
    ['after imports', "import 'a';\nconst b = require('b');\n|f();", "import 'a';\n@\nconst b = require('b');\nf();"],
  ])('%s', (_, code, expected) => {
    expect(insert(code, 'require')).toBe(expected);
  });
});
