import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Functions with prototypes, what replaces the exports, and classes without a name.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a function with a prototype that is exported itself',
      filename: 'src/consumer.js',
      code: `function Hub() {
  this.list = [];
}

Hub.prototype.add = function (user) {
  this.list.push(user);
};

module.exports = Hub;`,
    },
    {
      name: 'a prototype that is replaced as a whole, by what only reads',
      filename: 'src/consumer.js',
      code: `function Hub() {}

Hub.prototype = {
  find(user) {
    return this[user];
  },
};

const hub = new Hub();
module.exports = hub;`,
    },
    {
      name: 'a list of an instance of each call, filled by what the module itself calls',
      filename: 'src/consumer.js',
      code: `function Hub() {
  this.list = [];
}

Hub.prototype.add = function (user) {
  this.list.push(user);
};

exports.login = (user) => {
  const hub = new Hub();
  hub.add(user);
};`,
    },
    {
      name: 'a listener that a constructing function leaves behind, for itself',
      filename: 'src/consumer.js',
      code: `function Hub(bus) {
  bus.on('login', function (user) {
    this.last = user;
  });
}

module.exports = new Hub(connect());`,
    },
    {
      name: 'a function with a prototype of the same name in another function',
      filename: 'src/consumer.js',
      code: `function Hub() {}

function make() {
  function Hub() {}
  Hub.prototype.add = function (user) {
    this.last = user;
  };
  return Hub;
}

exports.make = make;
module.exports.hub = new Hub();`,
    },
    {
      name: 'a list of what replaces the exports, that only the module fills',
      filename: 'src/consumer.js',
      code: `module.exports = { list: [], find };

function find(index) {
  return module.exports.list[index];
}

module.exports.list.push('first');`,
    },
    {
      name: 'a Map of an object that is called like the exports',
      filename: 'src/consumer.js',
      code: `const own = { exports: {} };
own.exports = { users: createUsers(), add };

function add(name, user) {
  own.exports.users.set(name, user);
}

exports.add = add;`,
    },
    {
      name: 'a copy of a variable that replaces the exports as a member',
      filename: 'src/consumer.js',
      code: `const users = [];
module.exports = { users, add };

function add(user) {
  const own = [...module.exports.users];
  own.push(user);
  return own;
}`,
    },
    {
      name: 'a static member of a class without a name, that is only read',
      filename: 'src/consumer.js',
      code: `export default class {
  static users = {};

  static find(user) {
    return this.users[user];
  }
}`,
    },
    {
      name: 'a private static member of a class without a name, filled while the module is evaluated',
      filename: 'src/consumer.js',
      code: `export default class {
  static #users = [];

  static {
    this.#users.push('first');
  }

  static find(index) {
    return this.#users[index];
  }
}`,
    },
    {
      name: 'a static member of a class that each call makes',
      filename: 'src/consumer.js',
      code: `module.exports = () =>
  class {
    static last;

    static add(user) {
      this.last = user;
    }
  };`,
    },
    {
      name: 'a member of the instances of a class that is one of the exports',
      filename: 'src/consumer.js',
      code: `exports.Users = class {
  count = 0;

  add() {
    this.count += 1;
  }
};`,
    },
    {
      name: 'a method that another method of the prototype calls, of an instance of each call',
      filename: 'src/consumer.js',
      code: `function Hub() {
  this.count = 0;
}

Hub.prototype.grow = function (user) {
  this.count += user.weight;
};

Hub.prototype.run = function (user) {
  this.grow(user);
};

exports.login = (user) => {
  const hub = new Hub();
  hub.run(user);
  return hub.count;
};`,
    },
  ],
  invalid: [
    {
      name: 'a function with a prototype, of which the only instance is exported',
      filename: 'src/consumer.js',
      code: `function Hub() {
  this.list = [];
}

Hub.prototype.add = function (user) {
  this.list.push(user);
};

module.exports = new Hub();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'new Hub', writer: "'add'", line: '6', more: '' },
          line: 9,
          column: 18,
          endLine: 9,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function Hub() {
  this.list = [];
}

Hub.prototype.add = function (user) {
  this.list.push(user);
};

// ssot-shared: 
module.exports = new Hub();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a prototype that is replaced as a whole',
      filename: 'src/consumer.js',
      code: `function Hub() {}

Hub.prototype = {
  add(user) {
    this.last = user;
  },
};

const hub = new Hub();
module.exports = hub;`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'hub', writer: "'add'", line: '5', more: '' },
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function Hub() {}

Hub.prototype = {
  add(user) {
    this.last = user;
  },
};

// ssot-shared: 
const hub = new Hub();
module.exports = hub;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list of the only instance, filled by what the module itself calls',
      filename: 'src/consumer.js',
      code: `function Hub() {
  this.list = [];
}

Hub.prototype.add = function (user) {
  this.list.push(user);
};

const hub = new Hub();
exports.login = (user) => {
  hub.add(user);
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'hub', writer: "'login'", line: '11', more: '' },
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function Hub() {
  this.list = [];
}

Hub.prototype.add = function (user) {
  this.list.push(user);
};

// ssot-shared: 
const hub = new Hub();
exports.login = (user) => {
  hub.add(user);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a listener that a constructing function leaves behind, by another name for itself',
      filename: 'src/consumer.js',
      code: `function Hub(bus) {
  const self = this;
  bus.on('login', function (user) {
    self.last = user;
  });
}

module.exports = new Hub(connect());`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'new Hub', writer: 'a function', line: '4', more: '' },
          line: 8,
          column: 18,
          endLine: 8,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function Hub(bus) {
  const self = this;
  bus.on('login', function (user) {
    self.last = user;
  });
}

// ssot-shared: 
module.exports = new Hub(connect());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that the constructing function was given',
      filename: 'src/consumer.js',
      code: `function Hub(list) {
  this.list = list;
}

Hub.prototype.add = function (user) {
  this.list.push(user);
};

const users = [];
const hub = new Hub(users);
exports.login = (user) => {
  hub.add(user);
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'users', writer: "'add'", line: '6', more: '' },
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function Hub(list) {
  this.list = list;
}

Hub.prototype.add = function (user) {
  this.list.push(user);
};

// ssot-shared: 
const users = [];
const hub = new Hub(users);
exports.login = (user) => {
  hub.add(user);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list of what replaces the exports',
      filename: 'src/consumer.js',
      code: `module.exports = { list: [], add };

function add(user) {
  module.exports.list.push(user);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'exports.list', writer: "'add'", line: '4', more: '' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `module.exports = { list: [], add };

function add(user) {
  // ssot-shared: 
  module.exports.list.push(user);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map of what replaces the exports by both names',
      filename: 'src/consumer.js',
      code: `exports = module.exports = { users: new Map(), add };

function add(name, user) {
  exports.users.set(name, user);
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'exports.users', writer: "'add'", line: '4', more: '' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `exports = module.exports = { users: new Map(), add };

function add(name, user) {
  // ssot-shared: 
  exports.users.set(name, user);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that replaces the exports as a member',
      filename: 'src/consumer.js',
      code: `const users = [];
module.exports = { users, add };

function add(user) {
  module.exports.users.push(user);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'users', writer: "'add'", line: '5', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = [];
module.exports = { users, add };

function add(user) {
  module.exports.users.push(user);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static member of a class without a name',
      filename: 'src/consumer.js',
      code: `export default class {
  static users = {};

  static add(user) {
    this.users[user] = 1;
  }
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'default.users', writer: "'add'", line: '5', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export default class {
  // ssot-shared: 
  static users = {};

  static add(user) {
    this.users[user] = 1;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a private static member of a class without a name',
      filename: 'src/consumer.js',
      code: `export default class {
  static #users = [];

  static add(user) {
    this.#users.push(user);
  }
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'default.#users', writer: "'add'", line: '5', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export default class {
  // ssot-shared: 
  static #users = [];

  static add(user) {
    this.#users.push(user);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static member of a class that replaces the exports',
      filename: 'src/consumer.js',
      code: `module.exports = class {
  static last;

  static add(user) {
    this.last = user;
  }
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'default.last', writer: "'add'", line: '5', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `module.exports = class {
  // ssot-shared: 
  static last;

  static add(user) {
    this.last = user;
  }
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static member of a class that is one of the exports',
      filename: 'src/consumer.js',
      code: `exports.Users = class {
  static count = 0;

  static add() {
    this.count += 1;
  }
};`,
      errors: [
        {
          messageId: 'staticState',
          data: { name: 'Users.count', writer: "'add'", line: '5', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `exports.Users = class {
  // ssot-shared: 
  static count = 0;

  static add() {
    this.count += 1;
  }
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a method that another method of the prototype calls',
      filename: 'src/consumer.js',
      code: `function Hub() {
  this.count = 0;
}

Hub.prototype.grow = function (user) {
  this.count += user.weight;
};

Hub.prototype.run = function (user) {
  this.grow(user);
};

const hub = new Hub();
exports.login = (user) => {
  hub.run(user);
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'hub', writer: "'login'", line: '15', more: '' },
          line: 13,
          column: 7,
          endLine: 13,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function Hub() {
  this.count = 0;
}

Hub.prototype.grow = function (user) {
  this.count += user.weight;
};

Hub.prototype.run = function (user) {
  this.grow(user);
};

// ssot-shared: 
const hub = new Hub();
exports.login = (user) => {
  hub.run(user);
};`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
