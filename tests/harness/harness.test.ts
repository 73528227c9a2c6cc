import type { RuleModule } from '@typescript-eslint/utils/ts-eslint';
import { describe, expect, it } from 'vitest';
import { families } from '../../src/emitters/families.ts';
import { lostComments } from './comments.ts';
import { projectFolder } from './fixture-project.ts';
import { applyEdit, ProjectLinter } from './lint.ts';
import { fencesOf, headingsOf, linksOf } from './markdown.ts';
import { migrate } from './migrate.ts';
import { expectCommentsKept, expectStable, expectTypeErrors } from './proofs.ts';
import { expectLineNumbers, expectUniqueNames, ruleTester } from './rule-tester.ts';
import { TypeChecker, typeCheckerOf } from './type-checker.ts';

const folder = projectFolder('engines');

describe('type checker', () => {
  const checker = typeCheckerOf(folder);

  it('is one per project', () => {
    expect(typeCheckerOf(folder)).toBe(checker);
  });

  it('sees the modules that a text imports', () => {
    const code = `import { createExecutionEngine } from './execution-engine-factory.js';
import { currentContext } from './context.js';
export const engine = await createExecutionEngine(currentContext());
engine.cancel();`;
    expect(checker.check('src/consumer.ts', code)).toEqual([]);
  });

  it('rejects a fix that forgets an import', () => {
    const fixed = `import { currentContext } from './context.js';
export const engine = await createExecutionEngine(currentContext());`;
    expect(checker.check('src/consumer.ts', fixed)).toMatchObject([{ code: 2304, line: 2 }]);
    expect(() => {
      expectTypeErrors(checker, 'src/consumer.ts', fixed);
    }).toThrow("TS2304: Cannot find name 'createExecutionEngine'");
  });

  it('rejects a fix that forgets to await', () => {
    const fixed = `import { createExecutionEngine } from './execution-engine-factory.js';
import { currentContext } from './context.js';
createExecutionEngine(currentContext()).cancel();`;
    expect(checker.check('src/consumer.ts', fixed)).toMatchObject([{ code: 2339, line: 3 }]);
  });

  it('accepts the errors that a case announces and no others', () => {
    expectTypeErrors(checker, 'src/consumer.ts', 'nobody();', [2304]);
    expect(() => {
      expectTypeErrors(checker, 'src/consumer.ts', 'nobody();', [2339]);
    }).toThrow('The compiler says');
    expect(() => {
      expectTypeErrors(checker, 'src/consumer.ts', 'export {};', [2304]);
    }).toThrow('The compiler says');
  });

  it('does not mind an unused import', () => {
    expect(checker.check('src/consumer.ts', "import { Bridge } from './bridge.js';")).toEqual([]);
  });

  it('forgets a text when the next one comes', () => {
    expect(checker.check('src/bridge.ts', 'export const nothing = 1;')).toEqual([]);
    expect(checker.check('src/consumer.ts', "import { Bridge } from './bridge.js';\nnew Bridge();")).toEqual([]);
  });

  it('lets texts see each other', () => {
    const files = { 'src/a.ts': 'export const a = 1;', 'src/b.ts': "import { a } from './a.js';\nexport const b = a;" };
    expect(new TypeChecker(folder).checkAll(files)).toEqual([]);
    expect(new TypeChecker(folder).checkAll({ 'src/b.ts': files['src/b.ts'] })).toMatchObject([{ code: 2307 }]);
  });

  it('only parses JavaScript', () => {
    expect(checker.check('src/consumer.mjs', 'nobody();')).toEqual([]);
    expect(checker.check('src/consumer.mjs', 'nobody(;')).not.toEqual([]);
  });
});

describe('texts that are compiled together', () => {
  const checker = typeCheckerOf(projectFolder('emitters'));

  it('get no globals from the packages that others import', () => {
    const specifiers = families.flatMap(({ sources }) => sources.flatMap(({ modules }) => modules));
    expect(specifiers).toContain('socket.io');
    expect(checker.findGlobals(specifiers.map((specifier) => `import '${specifier}';`).join('\n'))).toEqual([]);
  });

  it('would get those of a package that has some', () => {
    expect(checker.findGlobals("import 'vitest/globals';")).toContainEqual(expect.stringContaining('vitest/globals'));
  });
});

describe('comments', () => {
  it.each([
    ['moved', '// a\nf();', 'f(); // a'],
    ['indented anew', '/*\n * a\n * b\n */', '  /*\n   * a\n   * b\n   */'],
    ['with a line more', '/** a */\nclass A {}', '/**\n * a\n * @deprecated Use B.\n */\nclass A {}'],
    ['beside a longer one', '/* a */\n/*\n a\n b\n*/', '/*\n a\n b\n*/\n/* a */'],
    ['that is empty', '//\nf();', 'f(); //'],
  ])('keeps a comment %s', (_, before, after) => {
    expect(lostComments(before, after, 'a.ts')).toEqual([]);
  });

  it.each([
    ['dropped', '// a\nf();', 'f();', ['a']],
    ['merged with its equal', '// a\n// a\nf();', '// a\nf();', ['a']],
    ['changed', '/* a */ f();', '/* b */ f();', ['a']],
    ['that is the hashbang', '#!/usr/bin/env node\nf();', 'f();', ['/usr/bin/env node']],
    ['inside JSX', 'export const a = <a>{/* b */}</a>;', 'export const a = <a></a>;', ['b']],
  ])('misses a comment %s', (_, before, after, lost) => {
    expect(lostComments(before, after, 'a.tsx')).toEqual(lost);
  });

  it('fails a fix that loses one', () => {
    expect(() => {
      expectCommentsKept('f(/* why */);', 'f();', 'a.ts');
    }).toThrow('These comments are lost:\nwhy');
  });
});

// Adds an exclamation mark to every string that has none, or, when `isGreedy`, to every string.
function shoutingRule(isGreedy: boolean): RuleModule<'quiet' | 'shout'> {
  return {
    meta: {
      type: 'suggestion',
      docs: { description: 'require strings to shout' },
      fixable: 'code',
      hasSuggestions: true,
      schema: [],
      defaultOptions: [],
      messages: { quiet: '{{text}} is quiet.', shout: 'Shout.' },
    },
    create: (context) => ({
      Literal(node) {
        if (typeof node.value !== 'string' || node.parent.type === 'ImportDeclaration') return;
        if (node.value.endsWith('!') && !isGreedy) return;
        const { value } = node;
        context.report({
          node,
          messageId: 'quiet',
          data: { text: value },
          fix: (fixer) => fixer.replaceText(node, `'${value}!'`),
          suggest: [{ messageId: 'shout', fix: (fixer) => fixer.replaceText(node, `'${value.toUpperCase()}!'`) }],
        });
      },
    }),
  };
}

const quiet = shoutingRule(false);

describe('stability', () => {
  const linterOf = (rule: RuleModule<'quiet' | 'shout'>): ProjectLinter =>
    new ProjectLinter({ folder, settings: { concepts: [] }, rules: { shouting: rule } });

  it('accepts a fix that ends', () => {
    expectStable(linterOf(quiet), 'src/consumer.ts', "f('a!');");
  });

  it('rejects a fix that goes on', () => {
    expect(() => {
      expectStable(linterOf(shoutingRule(true)), 'src/consumer.ts', "f('a!');");
    }).toThrow('A second run of the fixes edits again.');
  });

  it('does not take a text that was never linted for a stable one', () => {
    expect(() => {
      expectStable(linterOf(quiet), 'src/consumer.ts', 'f(;');
    }).toThrow('Parsing error');
  });

  it('applies the edit of a suggestion', () => {
    const [message] = linterOf(quiet).verify('src/consumer.ts', "f('a');");
    const [suggestion] = message?.suggestions ?? [];
    expect(suggestion && applyEdit("f('a');", suggestion.fix)).toBe("f('A!');");
  });
});

describe('case names', () => {
  it('are required', () => {
    expect(() => {
      expectUniqueNames('rule', [{ name: ' ' }]);
    }).toThrow('A case of rule has an empty name.');
  });

  it('are unique', () => {
    expect(() => {
      expectUniqueNames('rule', [{ name: 'a' }, { name: 'b' }, { name: 'a' }]);
    }).toThrow('Two cases of rule are called "a".');
  });
});

describe('data of messages', () => {
  it('may say nothing of a line', () => {
    expect(() => {
      expectLineNumbers('a case', [{}, { data: { name: 'a' } }, { data: { line: '12' } }]);
    }).not.toThrow();
  });

  it.each(['', '1, as does one more write', 3])('do not have the line %j', (line) => {
    expect(() => {
      expectLineNumbers('a case', [{ data: { line } }]);
    }).toThrow(`The case "a case" expects a message about line ${JSON.stringify(line)}.`);
  });
});

ruleTester({ project: 'engines', settings: { concepts: [] } }).run('shouting', quiet, {
  valid: [{ name: 'a string that shouts', code: "export const a = 'a!';" }],
  invalid: [
    {
      name: 'a quiet string',
      code: "// Why.\nexport const a = 'a';",
      errors: [
        {
          messageId: 'quiet',
          data: { text: 'a' },
          line: 2,
          column: 18,
          endLine: 2,
          endColumn: 21,
          suggestions: [{ messageId: 'shout', output: "// Why.\nexport const a = 'A!';" }],
        },
      ],
      output: "// Why.\nexport const a = 'a!';",
    },
  ],
});

migrate({
  name: 'a migration',
  project: 'engines',
  settings: { concepts: [] },
  rules: { shouting: quiet },
  files: {
    'src/deep/a.ts': { code: "export const a = 'a'; // Why.", output: "export const a = 'a!'; // Why." },
    'src/b.ts': {
      code: "import { a } from './deep/a.js';\na.at(0);",
      output: "import { a } from './deep/a.js';\na.at(0);",
    },
  },
});

describe('markdown', () => {
  const text = [
    '# [Title](../README.md#title)',
    '',
    '```ts incorrect file=src/a.ts',
    "import { a } from './a.js';",
    '```',
    '',
    '## Options',
    '',
    '- In a list:',
    '',
    '  ```sh',
    '  npm test',
    '  ```',
  ].join('\n');

  it('finds the fences, wherever they stand', () => {
    expect(fencesOf(text)).toEqual([
      {
        language: 'ts',
        words: ['incorrect'],
        attributes: { file: 'src/a.ts' },
        text: "import { a } from './a.js';",
        line: 3,
      },
      { language: 'sh', words: [], attributes: {}, text: 'npm test', line: 11 },
    ]);
  });

  it('finds the headings', () => {
    expect(headingsOf(text)).toEqual([
      { depth: 1, text: 'Title' },
      { depth: 2, text: 'Options' },
    ]);
  });

  it('finds the links', () => {
    expect(linksOf(text)).toEqual(['../README.md#title']);
  });
});
