import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Modules in CommonJS, and what is exported without a name.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a default export that is a class',
      filename: 'src/consumer.js',
      code: `export default class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}`,
    },
    {
      name: 'a function that only the module calls, in CommonJS',
      filename: 'src/consumer.cjs',
      code: `const table = {};
function fill() {
  table.isFull = true;
}
fill();
exports.isFull = () => table.isFull;`,
    },
    {
      name: 'exports while the module is evaluated',
      filename: 'src/consumer.cjs',
      code: `exports.count = 0;
module.exports.name = 'a';`,
    },
    {
      name: 'a class that a module gives',
      filename: 'src/consumer.cjs',
      code: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
module.exports = Store;`,
    },
    {
      name: 'a factory that a module gives',
      filename: 'src/consumer.cjs',
      code: `module.exports = () => {
  let count = 0;
  return () => ++count;
};`,
    },
    {
      name: 'a shadowed exports',
      filename: 'src/consumer.cjs',
      code: `exports.define = (exports) => {
  exports.count = 1;
};`,
    },
    {
      name: 'what is required and only called',
      filename: 'src/consumer.cjs',
      code: `const { createStore } = require('./store');
const store = createStore();
exports.save = (key, value) => store.set(key, value);`,
    },
  ],
  invalid: [
    {
      name: 'a default export that is constructed',
      filename: 'src/consumer.js',
      code: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
export default new Store();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'new Store', writer: "'hit'", line: '4', more: '' },
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
// ssot-shared: 
export default new Store();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a default export that is an object with methods',
      filename: 'src/consumer.js',
      code: `export default {
  count: 0,
  hit() {
    this.count += 1;
  },
};`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'default', writer: "'hit'", line: '4', more: '' },
          line: 1,
          column: 16,
          endLine: 6,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export default {
  count: 0,
  hit() {
    this.count += 1;
  },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a module is assigned',
      filename: 'src/consumer.cjs',
      code: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
module.exports = new Store();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'new Store', writer: "'hit'", line: '4', more: '' },
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
// ssot-shared: 
module.exports = new Store();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what an export is assigned',
      filename: 'src/consumer.cjs',
      code: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
exports.store = new Store();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'new Store', writer: "'hit'", line: '4', more: '' },
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
// ssot-shared: 
exports.store = new Store();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that a module gives',
      filename: 'src/consumer.cjs',
      code: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
const store = new Store();
module.exports = { store };`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'store', writer: "'hit'", line: '4', more: '' },
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
// ssot-shared: 
const store = new Store();
module.exports = { store };`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable of a module',
      filename: 'src/consumer.cjs',
      code: `let current;
exports.handle = (user) => {
  current = user;
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'current', writer: "'handle'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `exports.handle = (user) => {
  let current;
  current = user;
};`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let current;
exports.handle = (user) => {
  current = user;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function in the exported object',
      filename: 'src/consumer.cjs',
      code: `let count = 0;
module.exports = {
  hit() {
    count += 1;
  },
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
module.exports = {
  hit() {
    count += 1;
  },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that the exported object names',
      filename: 'src/consumer.cjs',
      code: `let count = 0;
function hit() {
  count += 1;
}
module.exports = { hit };`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
function hit() {
  count += 1;
}
module.exports = { hit };`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an export that a function changes',
      filename: 'src/consumer.cjs',
      code: `exports.count = 0;
exports.hit = () => {
  exports.count += 1;
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'exports.count', writer: "'hit'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `exports.count = 0;
exports.hit = () => {
  // ssot-shared: 
  exports.count += 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
