import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What constructors leave behind or were given, and what getters write.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a function in a field of what each request makes',
      filename: 'src/consumer.js',
      code: `class Sessions {
  user;

  handle = (request) => {
    this.user = request.user;
  };
}

export const serve = (request) => new Sessions().handle(request);`,
    },
    {
      name: 'a function in a field of an instance without a name, that only reads',
      filename: 'src/consumer.js',
      code: `export default new (class {
  handle = (request) => {
    respond(this.user, request.user);
  };
})();`,
    },
    {
      name: 'a callback that the constructor runs itself',
      filename: 'src/consumer.js',
      code: `class Routes {
  constructor(paths) {
    paths.forEach((path) => {
      this.last = path;
    });
  }
}

export const routes = new Routes(['/']);`,
    },
    {
      name: 'a handler that the constructor of an instance leaves behind which a request makes',
      filename: 'src/consumer.js',
      code: `class Routes {
  constructor(app) {
    app.get('/', (request) => {
      this.last = request.user;
    });
  }
}

export const serve = (app) => {
  new Routes(app);
};`,
    },
    {
      name: 'a handler that keeps nothing, where only a member is exported',
      filename: 'src/consumer.js',
      code: `class Routes {
  constructor() {
    this.router = createRouter();
    this.router.get('/', (request) => {
      respond(request.user, this.router);
    });
  }
}

export default new Routes().router;`,
    },
    {
      name: 'a handler that has a this of its own',
      filename: 'src/consumer.js',
      code: `class Routes {
  constructor(app) {
    app.get('/', function (request) {
      this.last = request.user;
    });
  }
}

export const routes = new Routes(express());`,
    },
    {
      name: 'a function in a field of a class that only others extend',
      filename: 'src/consumer.js',
      code: `export class Base {
  handle = (request) => {
    this.last = request.user;
  };
}`,
    },
    {
      name: 'a function that the constructor puts into a field, for what is its own',
      filename: 'src/consumer.js',
      code: `class Sessions {
  constructor() {
    this.handle = (request) => {
      const own = {};
      own.last = request.user;
      return own;
    };
  }
}

export const sessions = new Sessions();`,
    },
    {
      name: 'what a promise gives that the constructor waits for',
      filename: 'src/consumer.js',
      code: `class Sessions {
  constructor() {
    load().then((users) => {
      this.users = users;
    });
  }
}

export const sessions = new Sessions();`,
    },
    {
      name: 'a function in a private field that only the constructor calls',
      filename: 'src/consumer.js',
      code: `class Sessions {
  #fill = (user) => {
    this.first = user;
  };

  constructor(user) {
    this.#fill(user);
  }
}

export const sessions = new Sessions('nobody');`,
    },
    {
      name: 'a getter of an instance that each call makes',
      filename: 'src/consumer.js',
      code: `class Counter {
  #reads = 0;

  get reads() {
    this.#reads += 1;
    return this.#reads;
  }
}

export const count = () => {
  const counter = new Counter();
  return counter.reads;
};`,
    },
    {
      name: "a getter of the module's own literal, read while the module is evaluated",
      filename: 'src/consumer.js',
      code: `const counter = {
  turns: 0,
  get next() {
    this.turns += 1;
    return this.turns;
  },
};

const first = counter.next;
export const next = () => first;`,
    },
    {
      name: 'a getter that makes what it gives on first use',
      filename: 'src/consumer.js',
      code: `class Counter {
  #first;

  get first() {
    this.#first ??= Date.now();
    return this.#first;
  }
}

const counter = new Counter();

export const first = () => counter.first;`,
    },
    {
      name: 'a copy of a list that the constructor was given, for an instance of each call',
      filename: 'src/consumer.js',
      code: `class Hub {
  constructor(list) {
    this.list = [...list];
  }

  add(user) {
    this.list.push(user);
  }
}

const users = [];

export const login = (user) => new Hub(users).add(user);`,
    },
    {
      name: 'a list that the constructor was given, and only it fills',
      filename: 'src/consumer.js',
      code: `class Hub {
  #list;

  constructor(list) {
    this.#list = list;
    this.#fill();
  }

  #fill() {
    this.#list.push('first');
  }

  find(index) {
    return this.#list[index];
  }
}

const users = [];

export const hub = new Hub(users);`,
    },
    {
      name: 'a handler that the constructors of instances leave behind which a loop makes',
      filename: 'src/consumer.js',
      code: `class Routes {
  constructor(app) {
    app.get('/', (request) => {
      this.last = request.user;
    });
  }
}

for (const app of apps) new Routes(app);`,
    },
    {
      name: 'what a loop gives to a constructor each time',
      filename: 'src/consumer.js',
      code: `class Responder {
  constructor(room) {
    this.room = room;
  }

  destroy() {
    this.room.responder = null;
  }
}

for (const room of rooms.values()) room.responder = new Responder(room);`,
    },
  ],
  invalid: [
    {
      name: 'a function in a field of the only instance',
      filename: 'src/consumer.js',
      code: `class Sessions {
  user;

  handle = (request) => {
    this.user = request.user;
  };
}

export const sessions = new Sessions();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'sessions', writer: "'handle'", line: '5', more: '' },
          line: 9,
          column: 14,
          endLine: 9,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Sessions {
  user;

  handle = (request) => {
    this.user = request.user;
  };
}

// ssot-shared: 
export const sessions = new Sessions();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function in a field of an instance without a name',
      filename: 'src/consumer.js',
      code: `export default new (class {
  handle = (request) => {
    this.user = request.user;
  };
})();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'default', writer: "'handle'", line: '3', more: '' },
          line: 1,
          column: 16,
          endLine: 5,
          endColumn: 5,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export default new (class {
  handle = (request) => {
    this.user = request.user;
  };
})();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a handler that the constructor leaves behind',
      filename: 'src/consumer.js',
      code: `class Routes {
  constructor(app) {
    app.get('/', (request) => {
      this.last = request.user;
    });
  }
}

export const routes = new Routes(express());`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'routes', writer: 'a function', line: '4', more: '' },
          line: 9,
          column: 14,
          endLine: 9,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Routes {
  constructor(app) {
    app.get('/', (request) => {
      this.last = request.user;
    });
  }
}

// ssot-shared: 
export const routes = new Routes(express());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a handler that the constructor of an instance leaves behind which nothing holds',
      filename: 'src/consumer.js',
      code: `class Routes {
  constructor(app) {
    app.get('/', (request) => {
      this.last = request.user;
    });
  }
}

new Routes(express());`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'new Routes', writer: 'a function', line: '4', more: '' },
          line: 9,
          column: 1,
          endLine: 9,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Routes {
  constructor(app) {
    app.get('/', (request) => {
      this.last = request.user;
    });
  }
}

// ssot-shared: 
new Routes(express());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a handler that the constructor leaves behind, where only a member is exported',
      filename: 'src/consumer.js',
      code: `class Routes {
  constructor() {
    this.router = createRouter();
    this.router.get('/', (request) => {
      this.last = request.user;
    });
  }
}

export default new Routes().router;`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'new Routes', writer: 'a function', line: '5', more: '' },
          line: 10,
          column: 16,
          endLine: 10,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Routes {
  constructor() {
    this.router = createRouter();
    this.router.get('/', (request) => {
      this.last = request.user;
    });
  }
}

// ssot-shared: 
export default new Routes().router;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a handler that a constructor leaves behind which is inherited',
      filename: 'src/consumer.js',
      code: `class Base {
  constructor(app) {
    app.get('/', (request) => {
      this.last = request.user;
    });
  }
}

class Routes extends Base {
  constructor(app) {
    super(app);
    this.path = '/';
  }
}

export const routes = new Routes(express());`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'routes', writer: 'a function', line: '4', more: '' },
          line: 16,
          column: 14,
          endLine: 16,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Base {
  constructor(app) {
    app.get('/', (request) => {
      this.last = request.user;
    });
  }
}

class Routes extends Base {
  constructor(app) {
    super(app);
    this.path = '/';
  }
}

// ssot-shared: 
export const routes = new Routes(express());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function in a field that is inherited',
      filename: 'src/consumer.js',
      code: `class Base {
  handle = (request) => {
    this.last = request.user;
  };
}

class Routes extends Base {}

export const routes = new Routes();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'routes', writer: "'handle'", line: '3', more: '' },
          line: 9,
          column: 14,
          endLine: 9,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Base {
  handle = (request) => {
    this.last = request.user;
  };
}

class Routes extends Base {}

// ssot-shared: 
export const routes = new Routes();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that the constructor puts into a field',
      filename: 'src/consumer.js',
      code: `class Sessions {
  constructor() {
    this.handle = (request) => {
      this.last = request.user;
    };
  }
}

export const sessions = new Sessions();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'sessions', writer: "'handle'", line: '4', more: '' },
          line: 9,
          column: 14,
          endLine: 9,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Sessions {
  constructor() {
    this.handle = (request) => {
      this.last = request.user;
    };
  }
}

// ssot-shared: 
export const sessions = new Sessions();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a listener that a field sets',
      filename: 'src/consumer.js',
      code: `class Sessions {
  subscription = bus.on('login', (user) => {
    this.last = user;
  });
}

export const sessions = new Sessions();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'sessions', writer: 'a function', line: '3', more: '' },
          line: 7,
          column: 14,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Sessions {
  subscription = bus.on('login', (user) => {
    this.last = user;
  });
}

// ssot-shared: 
export const sessions = new Sessions();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a promise that a handler waits for',
      filename: 'src/consumer.js',
      code: `class Sessions {
  constructor(app) {
    app.get('/', () => {
      load().then((users) => {
        this.users = users;
      });
    });
  }
}

export const sessions = new Sessions(express());`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'sessions', writer: 'a function', line: '5', more: '' },
          line: 11,
          column: 14,
          endLine: 11,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Sessions {
  constructor(app) {
    app.get('/', () => {
      load().then((users) => {
        this.users = users;
      });
    });
  }
}

// ssot-shared: 
export const sessions = new Sessions(express());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: "a getter of the module's own instance",
      filename: 'src/consumer.js',
      code: `class Counter {
  #reads = 0;

  get reads() {
    this.#reads += 1;
    return this.#reads;
  }
}

const counter = new Counter();

export const count = () => counter.reads;`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'counter', writer: "'count'", line: '12', more: '' },
          line: 10,
          column: 7,
          endLine: 10,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Counter {
  #reads = 0;

  get reads() {
    this.#reads += 1;
    return this.#reads;
  }
}

// ssot-shared: 
const counter = new Counter();

export const count = () => counter.reads;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: "a getter of the module's own literal",
      filename: 'src/consumer.js',
      code: `const counter = {
  turns: 0,
  get next() {
    this.turns += 1;
    return this.turns;
  },
};

export const next = () => counter.next;`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'counter', writer: "'next'", line: '9', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const counter = {
  turns: 0,
  get next() {
    this.turns += 1;
    return this.turns;
  },
};

export const next = () => counter.next;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a getter that makes what it gives on first use, of another value each time',
      filename: 'src/consumer.js',
      code: `class Counter {
  #last;

  get last() {
    this.#last = Date.now();
    return this.#last;
  }
}

const counter = new Counter();

export const last = () => counter.last;`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'counter', writer: "'last'", line: '12', more: '' },
          line: 10,
          column: 7,
          endLine: 10,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Counter {
  #last;

  get last() {
    this.#last = Date.now();
    return this.#last;
  }
}

// ssot-shared: 
const counter = new Counter();

export const last = () => counter.last;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that the constructor was given, and a method fills',
      filename: 'src/consumer.js',
      code: `class Hub {
  constructor(list) {
    this.list = list;
  }

  add(user) {
    this.list.push(user);
  }
}

const users = [];
const hub = new Hub(users);

export const login = (user) => hub.add(user);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'users', writer: "'add'", line: '7', more: '' },
          line: 11,
          column: 7,
          endLine: 11,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Hub {
  constructor(list) {
    this.list = list;
  }

  add(user) {
    this.list.push(user);
  }
}

// ssot-shared: 
const users = [];
const hub = new Hub(users);

export const login = (user) => hub.add(user);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list of the module in an instance that each call makes',
      filename: 'src/consumer.js',
      code: `class Hub {
  constructor(list) {
    this.list = list;
  }

  add(user) {
    this.list.push(user);
  }
}

const users = [];

export const login = (user) => new Hub(users).add(user);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'users', writer: "'login'", line: '13', more: '' },
          line: 11,
          column: 7,
          endLine: 11,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Hub {
  constructor(list) {
    this.list = list;
  }

  add(user) {
    this.list.push(user);
  }
}

// ssot-shared: 
const users = [];

export const login = (user) => new Hub(users).add(user);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a handler that the constructor of an instance leaves behind which a block makes',
      filename: 'src/consumer.js',
      code: `class Routes {
  constructor(app) {
    app.get('/', (request) => {
      this.last = request.user;
    });
  }
}

if (app) {
  new Routes(app);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'new Routes', writer: 'a function', line: '4', more: '' },
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Routes {
  constructor(app) {
    app.get('/', (request) => {
      this.last = request.user;
    });
  }
}

if (app) {
  // ssot-shared: 
  new Routes(app);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a constructor is given once',
      filename: 'src/consumer.js',
      code: `class Responder {
  constructor(room) {
    this.room = room;
  }

  destroy() {
    this.room.responder = null;
  }
}

const room = rooms.get('lobby');
export const responder = new Responder(room);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'room', writer: "'destroy'", line: '7', more: '' },
          line: 11,
          column: 7,
          endLine: 11,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Responder {
  constructor(room) {
    this.room = room;
  }

  destroy() {
    this.room.responder = null;
  }
}

// ssot-shared: 
const room = rooms.get('lobby');
export const responder = new Responder(room);`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
