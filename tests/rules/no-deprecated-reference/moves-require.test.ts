import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { found } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Deprecated functions and values that are loaded by `require`.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a dynamic import of what only the run tells',
      code: `export const open = async (name: string) => (await import(name)).makeCache(10);
`,
    },
    {
      name: 'require: from another module',
      filename: 'src/consumer.cjs',
      code: `const { makeCache } = require('./elsewhere');

exports.cache = makeCache(10);
`,
    },
    {
      name: 'require: another name',
      filename: 'src/consumer.cjs',
      code: `const { cacheLimit } = require('./old-cache');

exports.limit = cacheLimit;
`,
    },
    {
      name: 'require: shadowed',
      filename: 'src/consumer.cjs',
      code: `exports.open = (require) => require('./old-cache').makeCache(10);
`,
    },
    {
      name: 'require that is kept: from another module',
      filename: 'src/consumer.cjs',
      code: `const old = require('./elsewhere');

exports.cache = old.makeCache(10);
`,
    },
    {
      name: 'a member of require: from another module',
      filename: 'src/consumer.cjs',
      code: `exports.cache = require('./elsewhere').makeCache(10);
`,
    },
  ],
  invalid: [
    {
      name: 'require, taken apart',
      filename: 'src/consumer.cjs',
      code: `const { makeCache } = require('./old-cache');

exports.cache = makeCache(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 9, endLine: 1, endColumn: 18 },
        { ...found('called', 'makeCache'), line: 3, column: 17, endLine: 3, endColumn: 26 },
      ],
      output: `const { createCache: makeCache } = require('./cache');

exports.cache = makeCache(10);
`,
    },
    {
      name: 'require, taken apart under another name',
      filename: 'src/consumer.cjs',
      code: `const { makeCache: make } = require('./old-cache');

exports.cache = make(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 9, endLine: 1, endColumn: 24 },
        { ...found('called', "makeCache' alias 'make"), line: 3, column: 17, endLine: 3, endColumn: 21 },
      ],
      output: `const { createCache: make } = require('./cache');

exports.cache = make(10);
`,
    },
    {
      name: 'require of two names, of which one stays',
      filename: 'src/consumer.cjs',
      code: `const { cacheLimit, makeCache } = require('./old-cache');

exports.cache = makeCache(cacheLimit);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 21, endLine: 1, endColumn: 30 },
        { ...found('called', 'makeCache'), line: 3, column: 17, endLine: 3, endColumn: 26 },
      ],
      output: `const { cacheLimit } = require('./old-cache');
const { createCache: makeCache } = require('./cache');

exports.cache = makeCache(cacheLimit);
`,
    },
    {
      name: 'a member of require',
      filename: 'src/consumer.cjs',
      code: `const makeCache = require('./old-cache').makeCache;

exports.cache = makeCache(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 7, endLine: 1, endColumn: 16 },
        { ...found('called', 'makeCache'), line: 3, column: 17, endLine: 3, endColumn: 26 },
      ],
      output: `const makeCache = require('./cache').createCache;

exports.cache = makeCache(10);
`,
    },
    {
      name: 'a member of require that is called',
      filename: 'src/consumer.cjs',
      code: `exports.cache = require('./old-cache').makeCache(10);
`,
      errors: [{ ...found('called', 'makeCache'), line: 1, column: 17, endLine: 1, endColumn: 49 }],
      output: `exports.cache = require('./cache').createCache(10);
`,
    },
    {
      name: 'require that is kept',
      filename: 'src/consumer.cjs',
      code: `const old = require('./old-cache');

exports.cache = old.makeCache(10);
`,
      errors: [{ ...found('called', 'makeCache'), line: 3, column: 17, endLine: 3, endColumn: 30 }],
      output: [
        `const old = require('./old-cache');
const { createCache } = require('./cache');

exports.cache = createCache(10);
`,
        `const { createCache } = require('./cache');

exports.cache = createCache(10);
`,
      ],
    },
    {
      name: 'require that is kept, with another name',
      filename: 'src/consumer.cjs',
      code: `const old = require('./old-cache');

exports.cache = old.makeCache(old.cacheLimit);
`,
      errors: [{ ...found('called', 'makeCache'), line: 3, column: 17, endLine: 3, endColumn: 30 }],
      output: `const old = require('./old-cache');
const { createCache } = require('./cache');

exports.cache = createCache(old.cacheLimit);
`,
    },
    {
      name: 'require of a default export',
      filename: 'src/consumer.cjs',
      code: `const makeSlug = require('./make-slug').default;

exports.slug = makeSlug('A b');
`,
      errors: [
        { ...found('imported', 'makeSlug'), line: 1, column: 7, endLine: 1, endColumn: 15 },
        { ...found('called', 'makeSlug'), line: 3, column: 16, endLine: 3, endColumn: 24 },
      ],
      output: `const makeSlug = require('./slugify').default;

exports.slug = makeSlug('A b');
`,
    },
    {
      name: 'require of an instance',
      filename: 'src/consumer.cjs',
      code: `const { authService } = require('./old-auth');

authService.logout();
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 9, endLine: 1, endColumn: 20 },
        { ...found('memberUsed', 'authService'), line: 3, column: 1, endLine: 3, endColumn: 12 },
      ],
      output: `const { auth: authService } = require('./auth');

authService.logout();
`,
    },
    {
      name: 'require within a function',
      filename: 'src/consumer.cjs',
      code: `exports.open = () => {
  const { makeCache } = require('./old-cache');
  return makeCache(10);
};
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 11, endLine: 2, endColumn: 20 },
        { ...found('called', 'makeCache'), line: 3, column: 10, endLine: 3, endColumn: 19 },
      ],
      output: `exports.open = () => {
  const { createCache: makeCache } = require('./cache');
  return makeCache(10);
};
`,
    },
  ],
});
