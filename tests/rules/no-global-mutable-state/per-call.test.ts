import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// The same writes, to what is made for each call.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a variable that a handler assigns, made for each call',
      code: `export function make(): unknown {
  let current: string | undefined;

  function handle(user: string): void {
    current = user;
  }
  return [handle];
}`,
    },
    {
      name: 'a counter, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let count = 0;
  function next() {
    return ++count;
  }
  return [next];
}`,
    },
    {
      name: 'a compound assignment, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let total = 0;
  const add = () => {
    total += 1;
  };
  return [add];
}`,
    },
    {
      name: 'an array that grows, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const log = [];
  function note() {
    log.push('x');
  }
  return [note];
}`,
    },
    {
      name: 'a property of an object, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { isOpen: false };
  function open() {
    state.isOpen = true;
  }
  return [open];
}`,
    },
    {
      name: 'a boxed variable is no better than a variable, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { count: 0 };
  const hit = () => state.count++;
  return [hit];
}`,
    },
    {
      name: 'a static member that is not declared, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  class Meter {}
  function hit() {
    Meter.count = 1;
  }
  return [Meter, hit];
}`,
    },
    {
      name: 'a method that is put on a prototype, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  class Meter {}
  function patch() {
    Meter.prototype.hit = () => 1;
  }
  return [Meter, patch];
}`,
    },
    {
      name: 'a property of a function, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  function next() {
    next.count = (next.count | 0) + 1;
    return next.count;
  }
  return [next];
}`,
    },
    {
      name: 'a function that is called at once, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const next = (() => {
    let count = 0;
    return () => ++count;
  })();
  return [next];
}`,
    },
    {
      name: 'a factory that the module calls, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  function createCounter() {
    let count = 0;
    return () => ++count;
  }
  const next = createCounter();
  return [next];
}`,
    },
    {
      name: 'a factory in a variable, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const createCounter = () => {
    let count = 0;
    return { hit: () => ++count };
  };
  const counter = createCounter();
  return [counter];
}`,
    },
    {
      name: 'a container of a factory that the module calls, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  function createLog() {
    const lines = [];
    return { write() { lines.push('x'); } };
  }
  const log = createLog();
  return [log];
}`,
    },
    {
      name: 'an exported factory that the module calls as well, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  function createCounter() {
    let count = 0;
    return () => ++count;
  }
  const next = createCounter();
  return [createCounter, next];
}`,
    },
    {
      name: 'a generator of the module, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  function* ids() {
    let id = 0;
    while (true) yield id++;
  }
  const sequence = ids();
  const nextId = () => sequence.next().value;
  return [nextId];
}`,
    },
    {
      name: 'an instance of which there is only one, made for each call',
      code: `export function make(): unknown {
  class Store {
    count = 0;
    hit(): void {
      this.count += 1;
    }
  }
  const store = new Store();
  return [store];
}`,
    },
    {
      name: 'a container of an instance of which there is only one, made for each call',
      code: `export function make(): unknown {
  class Store {
    readonly #marks: number[] = [];
    mark(): void {
      this.#marks.push(1);
    }
  }
  const store = new Store();
  return [store];
}`,
    },
    {
      name: 'an inherited method, made for each call',
      code: `export function make(): unknown {
  class Base {
    count = 0;
    hit(): void {
      this.count += 1;
    }
  }
  class Store extends Base {}
  const store = new Store();
  return [store];
}`,
    },
    {
      name: 'an instance behind a function, made for each call',
      code: `export function make(): unknown {
  class Store {
    count = 0;
    hit(): void {
      this.count += 1;
    }
  }
  const store = new Store();
  const getStore = (): Store => store;
  return [getStore];
}`,
    },
    {
      name: 'an instance that is made on first use, made for each call',
      code: `export function make(): unknown {
  class Store {
    count = 0;
    hit(): void {
      this.count += 1;
    }
  }
  let store: Store | undefined;
  function getStore(): Store {
    store ??= new Store();
    return store;
  }
  return [getStore];
}`,
    },
    {
      name: 'methods of an object that write to their object, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const store = {
    count: 0,
    hit() {
      this.count += 1;
    },
  };
  return [store];
}`,
    },
    {
      name: 'an instance in an exported object, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  class Store {
    count = 0;
    hit() {
      this.count += 1;
    }
  }
  const services = { store: new Store() };
  return [services];
}`,
    },
    {
      name: 'a nullish assignment over what may be there, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let level = 1;
  function raise() {
    level &&= 2;
  }
  return [raise];
}`,
    },
    {
      name: 'destructuring into a variable, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let first;
  function take(list) {
    [first] = list;
    return first;
  }
  return [take];
}`,
    },
    {
      name: 'destructuring of an object into a variable, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let name;
  function take(user) {
    ({ name } = user);
    return name;
  }
  return [take];
}`,
    },
    {
      name: 'the rest of a list, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let others;
  function take(list) {
    [, ...others] = list;
    return others;
  }
  return [take];
}`,
    },
    {
      name: 'the target of a loop, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let item;
  function last(list) {
    for (item of list);
    return item;
  }
  return [last];
}`,
    },
    {
      name: 'the target of a loop over keys, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let key;
  function lastKey(object) {
    for (key in object);
    return key;
  }
  return [lastKey];
}`,
    },
    {
      name: 'a member as the target of a loop, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = {};
  function last(list) {
    for (state.item of list);
  }
  return [last];
}`,
    },
    {
      name: 'destructuring into a member, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = {};
  function take(user) {
    ({ name: state.name } = user);
  }
  return [take];
}`,
    },
    {
      name: 'an update of a member, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { count: 0 };
  const hit = () => (state.count += 1);
  return [hit];
}`,
    },
    {
      name: 'a deletion of a member, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { count: 0 };
  function forget() {
    delete state.count;
  }
  return [forget];
}`,
    },
    {
      name: 'a member of a member, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { nested: { count: 0 } };
  const hit = () => state.nested.count++;
  return [hit];
}`,
    },
    {
      name: 'the length of a list, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [1];
  function clear() {
    list.length = 0;
  }
  return [clear];
}`,
    },
    {
      name: 'an element of a list, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [1];
  function clear() {
    list[0] = 0;
  }
  return [clear];
}`,
    },
    {
      name: 'sort in place, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [2, 1];
  function order() {
    list.sort();
  }
  return [order];
}`,
    },
    {
      name: 'reverse, splice, shift, pop, unshift, fill and copyWithin, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [2, 1];
  function churn() {
    list.reverse();
    list.splice(0, 1);
    list.shift();
    list.pop();
    list.unshift(1);
    list.fill(0);
    list.copyWithin(0, 1);
  }
  return [churn];
}`,
    },
    {
      name: 'a Map, made for each call',
      code: `export function make(): unknown {
  const sizes = new Map<string, number>();
  function measure(): void {
    sizes.set('a', 1);
  }
  return [measure];
}`,
    },
    {
      name: 'a Set, made for each call',
      code: `export function make(): unknown {
  const names = new Set<string>();
  const note = (): Set<string> => names.add('a');
  return [note];
}`,
    },
    {
      name: 'a Map that is cleared, made for each call',
      code: `export function make(): unknown {
  const sizes = new Map<string, number>([['a', 1]]);
  const forget = (): void => sizes.clear();
  return [forget];
}`,
    },
    {
      name: 'a typed array, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const bytes = new Uint8Array(4);
  function stamp() {
    bytes.set([1]);
  }
  return [stamp];
}`,
    },
    {
      name: 'an element of a typed array, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const bytes = new Uint8Array(4);
  function stamp() {
    bytes[0] = 1;
  }
  return [stamp];
}`,
    },
    {
      name: 'a buffer, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const buffer = Buffer.alloc(4);
  const stamp = () => buffer.writeUInt8(1, 0);
  return [stamp];
}`,
    },
    {
      name: 'a view of data, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const view = new DataView(new ArrayBuffer(4));
  const stamp = () => view.setUint8(0, 1);
  return [stamp];
}`,
    },
    {
      name: 'a date, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const start = new Date();
  const restart = () => start.setHours(0);
  return [restart];
}`,
    },
    {
      name: 'headers, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const headers = new Headers();
  const mark = () => headers.set('x', '1');
  return [mark];
}`,
    },
    {
      name: 'search parameters, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const parameters = new URLSearchParams();
  const mark = () => parameters.append('x', '1');
  return [mark];
}`,
    },
    {
      name: 'form data, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const form = new FormData();
  const mark = () => form.append('x', '1');
  return [mark];
}`,
    },
    {
      name: 'Object.assign, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { count: 0 };
  const reset = () => Object.assign(state, { count: 1 });
  return [reset];
}`,
    },
    {
      name: 'Object.defineProperty, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = {};
  const define = () => Object.defineProperty(state, 'count', { value: 1 });
  return [define];
}`,
    },
    {
      name: 'Object.setPrototypeOf, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = {};
  const adopt = () => Object.setPrototypeOf(state, {});
  return [adopt];
}`,
    },
    {
      name: 'Reflect.set, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = {};
  const define = () => Reflect.set(state, 'count', 1);
  return [define];
}`,
    },
    {
      name: 'Reflect.deleteProperty, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { count: 1 };
  const forget = () => Reflect.deleteProperty(state, 'count');
  return [forget];
}`,
    },
    {
      name: 'a borrowed method, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const add = () => Array.prototype.push.call(list, 1);
  return [add];
}`,
    },
    {
      name: 'a method borrowed from a literal, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const add = () => [].push.apply(list, [1]);
  return [add];
}`,
    },
    {
      name: 'a subclass of Map, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  class Registry extends Map {}
  const registry = new Registry();
  const enter = () => registry.set('a', 1);
  return [enter];
}`,
    },
    {
      name: 'what a copying method made, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = ['b', 'a'].map((name) => name.trim());
  const add = () => list.push('c');
  return [add];
}`,
    },
    {
      name: 'a list of keys, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const names = Object.keys({ a: 1 });
  const add = () => names.push('b');
  return [add];
}`,
    },
    {
      name: 'a boolean that is turned, made for each call',
      code: `export function make(): unknown {
  let isOpen = false;
  function toggle(): void {
    isOpen = !isOpen;
  }
  return [toggle];
}`,
    },
    {
      name: 'a test with a global expression, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const pattern = /a/g;
  const has = (text) => pattern.test(text);
  return [has];
}`,
    },
    {
      name: 'exec with a sticky expression, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const pattern = /a/y;
  const find = (text) => pattern.exec(text);
  return [find];
}`,
    },
    {
      name: 'a global expression that is constructed, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const pattern = new RegExp('a', 'g');
  const has = (text) => pattern.test(text);
  return [has];
}`,
    },
    {
      name: 'a global expression that is left early, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const pattern = /a/g;
  function find(text) {
    let match;
    while ((match = pattern.exec(text))) {
      if (match.index > 3) return match;
    }
    return undefined;
  }
  return [find];
}`,
    },
    {
      name: 'an alias, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  function add() {
    const alias = list;
    alias.push(1);
  }
  return [add];
}`,
    },
    {
      name: 'an alias of the module, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const alias = list;
  const add = () => alias.push(1);
  return [add];
}`,
    },
    {
      name: 'a destructured member, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { list: [] };
  const { list } = state;
  const add = () => list.push(1);
  return [add];
}`,
    },
    {
      name: 'a destructured member in the function, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { list: [] };
  function add() {
    const { list } = state;
    list.push(1);
  }
  return [add];
}`,
    },
    {
      name: 'a destructured element, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const lists = [[]];
  function add() {
    const [list] = lists;
    list.push(1);
  }
  return [add];
}`,
    },
    {
      name: 'a nested pattern, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { nested: { list: [] } };
  function add() {
    const { nested: { list } } = state;
    list.push(1);
  }
  return [add];
}`,
    },
    {
      name: 'the rest of a pattern holds the same things, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { list: [], other: {} };
  function add() {
    const { other, ...rest } = state;
    rest.list.push(other);
  }
  return [add];
}`,
    },
    {
      name: 'either of two, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const a = [];
  const b = [];
  const add = (isFirst) => (isFirst ? a : b).push(1);
  return [add];
}`,
    },
    {
      name: 'a fallback, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const shared = [];
  const add = (own) => (own ?? shared).push(1);
  return [add];
}`,
    },
    {
      name: 'the result of a function, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const getList = () => list;
  const add = () => getList().push(1);
  return [add];
}`,
    },
    {
      name: 'the result of a function of a function, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const getList = () => list;
  function getIt() {
    return getList();
  }
  const add = () => getIt().push(1);
  return [add];
}`,
    },
    {
      name: 'a parameter, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  function push(target) {
    target.push(1);
  }
  const add = () => push(list);
  return [add];
}`,
    },
    {
      name: 'a parameter of a parameter, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const push = (target) => target.push(1);
  const pushTwice = (target) => [push(target), push(target)];
  const add = () => pushTwice(list);
  return [add];
}`,
    },
    {
      name: 'a property of an argument, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const push = ({ target }) => target.push(1);
  const add = () => push({ target: list });
  return [add];
}`,
    },
    {
      name: 'a spread argument, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const push = (first, second) => second.push(first);
  const add = () => push(...[1, list]);
  return [add];
}`,
    },
    {
      name: 'a rest parameter, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const push = (...targets) => targets[0].push(1);
  const add = () => push(list);
  return [add];
}`,
    },
    {
      name: 'arguments, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  function push() {
    arguments[0].push(1);
  }
  const add = () => push(list);
  return [add];
}`,
    },
    {
      name: 'a default value, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const shared = [];
  const add = (list = shared) => list.push(1);
  return [add];
}`,
    },
    {
      name: '`this` of a function that is called with one, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = { count: 0 };
  function hit() {
    this.count += 1;
  }
  const run = () => hit.call(state);
  return [run];
}`,
    },
    {
      name: 'a method that is called on a root, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = {
    count: 0,
    hit() {
      this.count += 1;
    },
  };
  const run = () => state.hit();
  return [run];
}`,
    },
    {
      name: 'a method of an instance that is called, made for each call',
      code: `export function make(): unknown {
  class Store {
    count = 0;
    hit(): void {
      this.count += 1;
    }
  }
  const store = new Store();
  const run = (): void => store.hit();
  return [run];
}`,
    },
    {
      name: 'a method that calls another, made for each call',
      code: `export function make(): unknown {
  class Store {
    count = 0;
    hit(): void {
      this.#add();
    }
    #add(): void {
      this.count += 1;
    }
  }
  const store = new Store();
  const run = (): void => store.hit();
  return [run];
}`,
    },
    {
      name: 'an element of a Map, made for each call',
      code: `export function make(): unknown {
  const users = new Map([['a', { visits: 0 }]]);
  function visit(): void {
    const user = users.get('a');
    if (user) user.visits += 1;
  }
  return [visit];
}`,
    },
    {
      name: 'an element of a list by index, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const users = [{ visits: 0 }];
  const visit = () => users[0].visits++;
  return [visit];
}`,
    },
    {
      name: 'an element that is found, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const users = [{ visits: 0 }];
  const visit = () => users.find(Boolean).visits++;
  return [visit];
}`,
    },
    {
      name: 'elements of a loop, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const users = [{ visits: 0 }];
  function visit() {
    for (const user of users) user.visits += 1;
  }
  return [visit];
}`,
    },
    {
      name: 'values of a Map, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const users = new Map([['a', { visits: 0 }]]);
  function visit() {
    for (const user of users.values()) user.visits += 1;
  }
  return [visit];
}`,
    },
    {
      name: 'entries of a Map, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const users = new Map([['a', { visits: 0 }]]);
  function visit() {
    for (const [, user] of users) user.visits += 1;
  }
  return [visit];
}`,
    },
    {
      name: 'values of an object, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const users = { a: { visits: 0 } };
  function visit() {
    for (const user of Object.values(users)) user.visits += 1;
  }
  return [visit];
}`,
    },
    {
      name: 'entries of an object, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const users = { a: { visits: 0 } };
  function visit() {
    for (const [, user] of Object.entries(users)) user.visits += 1;
  }
  return [visit];
}`,
    },
    {
      name: 'the parameter of forEach, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const users = [{ visits: 0 }];
  function visit() {
    users.forEach((user) => {
      user.visits += 1;
    });
  }
  return [visit];
}`,
    },
    {
      name: 'elements of a copy are the same elements, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const users = [{ visits: 0 }];
  function visit() {
    const [first] = [...users];
    first.visits += 1;
  }
  return [visit];
}`,
    },
    {
      name: 'elements of a filtered copy, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const users = [{ visits: 0 }];
  function visit() {
    users.filter(Boolean)[0].visits += 1;
  }
  return [visit];
}`,
    },
    {
      name: 'members of a shallow copy, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const defaults = { nested: { depth: 1 } };
  function options(depth) {
    const copy = { ...defaults };
    copy.nested.depth = depth;
    return copy;
  }
  return [options];
}`,
    },
    {
      name: 'members of an assigned copy, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const defaults = { nested: { depth: 1 } };
  function options() {
    const copy = Object.assign({}, defaults);
    copy.nested.depth = 2;
    return copy;
  }
  return [options];
}`,
    },
    {
      name: 'a root in a literal, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const box = { list };
  const add = () => box.list.push(1);
  return [add];
}`,
    },
    {
      name: 'a root that a local object is given, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  function add() {
    const box = {};
    box.list = list;
    box.list.push(1);
  }
  return [add];
}`,
    },
    {
      name: 'a root behind a getter, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const box = {
    get list() {
      return list;
    },
  };
  const add = () => box.list.push(1);
  return [add];
}`,
    },
    {
      name: 'a root that a constructor is given, made for each call',
      code: `export function make(): unknown {
  const shared = new Map<string, number>();
  class Cache {
    readonly #map: Map<string, number>;
    constructor(map: Map<string, number>) {
      this.#map = map;
    }
    enter(key: string): void {
      this.#map.set(key, 1);
    }
  }
  const run = (key: string): void => new Cache(shared).enter(key);
  return [run];
}`,
    },
    {
      name: 'an assignment in an expression, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  function add() {
    let alias;
    (alias = list).push(1);
  }
  return [add];
}`,
    },
    {
      name: 'a cast and a non-null assertion, made for each call',
      code: `export function make(): unknown {
  const list: number[] | undefined = [];
  const add = (): number => (list as number[] | undefined)!.push(1);
  return [add];
}`,
    },
    {
      name: 'chained methods that give the same thing, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const names = new Set();
  const add = () => names.add('a').add('b');
  return [add];
}`,
    },
    {
      name: 'a method that sorts and gives the same list, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [2, 1];
  const add = () => list.sort().push(3);
  return [add];
}`,
    },
    {
      name: 'an optional call, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const add = () => list?.push(1);
  return [add];
}`,
    },
    {
      name: 'a computed method that the text tells, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  const add = () => list['push'](1);
  return [add];
}`,
    },
    {
      name: 'an argument in a list, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const names = [];
  const add = (name) => names.push(name);
  return [add];
}`,
    },
    {
      name: 'an argument in a Set, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const names = new Set();
  const add = (name) => names.add(name);
  return [add];
}`,
    },
    {
      name: 'an argument under a fixed key, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const state = new Map();
  const setUser = (user) => state.set('user', user);
  return [setUser];
}`,
    },
    {
      name: 'something that is made of an argument, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let greeting;
  function greet(name) {
    const text = \`Hello \${name}\`;
    greeting = { text };
    return greeting;
  }
  return [greet];
}`,
    },
    {
      name: 'an argument of a private function, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let current;
  function remember(user) {
    current = user;
  }
  const handle = (user) => remember(user);
  return [handle];
}`,
    },
    {
      name: 'a constant argument of a private function, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let level;
  function setLevel(value) {
    level = value;
  }
  const quiet = () => setLevel(0);
  return [quiet];
}`,
    },
    {
      name: 'an element of an argument, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let last;
  function visit(names) {
    for (const name of names) {
      last = name;
    }
    return last;
  }
  return [visit];
}`,
    },
    {
      name: 'the user of a field of `this`, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let last;
  class Handler {
    run() {
      last = this.user;
      return last;
    }
  }
  return [Handler];
}`,
    },
    {
      name: 'a field of a single instance, of an argument, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  class Session {
    user;
    begin(user) {
      this.user = user;
    }
  }
  const session = new Session();
  return [session];
}`,
    },
    {
      name: "a Map under the caller's key, made for each call",
      filename: 'src/consumer.js',
      code: `export function make() {
  const profiles = new Map();
  const remember = (id, profile) => profiles.set(id, profile);
  return [remember];
}`,
    },
    {
      name: "an object under the caller's key, made for each call",
      filename: 'src/consumer.js',
      code: `export function make() {
  const profiles = {};
  function remember(id, profile) {
    profiles[id] = profile;
  }
  return [remember];
}`,
    },
    {
      name: 'a counter for each caller, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const hits = {};
  function hit(address) {
    hits[address] = (hits[address] ?? 0) + 1;
  }
  return [hit];
}`,
    },
    {
      name: 'a Map in an instance of which there is only one, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  class Profiles {
    #known = new Map();
    remember(id, profile) {
      this.#known.set(id, profile);
    }
  }
  const profiles = new Profiles();
  return [profiles];
}`,
    },
    {
      name: 'a variable that is set and restored around a wait, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let current;
  async function runAs(user, work) {
    const before = current;
    current = user;
    try {
      return await work();
    } finally {
      current = before;
    }
  }
  return [runAs];
}`,
    },
    {
      name: 'a member that is set and cleared around a wait, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const context = { user: undefined };
  async function runAs(user, work) {
    context.user = user;
    try {
      return await work();
    } finally {
      context.user = undefined;
    }
  }
  return [runAs];
}`,
    },
    {
      name: 'a variable that is set and not restored, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let current;
  async function runAs(user, work) {
    current = user;
    try {
      return await work();
    } finally {
      work.end();
    }
  }
  return [runAs];
}`,
    },
    {
      name: 'what is declared to be constant, made for each call',
      code: `export function make(): unknown {
  const config = { depth: 1 } as const;
  function tune(): void {
    (config as { depth: number }).depth = 2;
  }
  return [tune];
}`,
    },
    {
      name: 'what is declared to be read only, made for each call',
      code: `export function make(): unknown {
  const config: Readonly<{ depth: number }> = { depth: 1 };
  function tune(): void {
    (config as { depth: number }).depth = 2;
  }
  return [tune];
}`,
    },
    {
      name: 'a read-only list, made for each call',
      code: `export function make(): unknown {
  const list: readonly number[] = [1];
  const add = (): number => (list as number[]).push(2);
  return [add];
}`,
    },
    {
      name: 'a read-only Map, made for each call',
      code: `export function make(): unknown {
  const sizes: ReadonlyMap<string, number> = new Map();
  function measure(): void {
    (sizes as Map<string, number>).set('a', 1);
  }
  return [measure];
}`,
    },
    {
      name: 'what a frozen object holds, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const config = Object.freeze({ nested: { depth: 1 } });
  function tune() {
    config.nested.depth = 2;
  }
  return [tune];
}`,
    },
    {
      name: 'a list in a frozen object, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const config = Object.freeze({ list: [1] });
  const tune = () => config.list.push(2);
  return [tune];
}`,
    },
    {
      name: 'an element of a frozen list, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = Object.freeze([{ depth: 1 }]);
  const tune = () => list[0].depth++;
  return [tune];
}`,
    },
    {
      name: 'a frozen Map, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const sizes = Object.freeze(new Map());
  const tune = () => sizes.set('a', 1);
  return [tune];
}`,
    },
    {
      name: 'an object that a statement freezes, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const config = { nested: { depth: 1 } };
  Object.freeze(config);
  function tune() {
    config.nested.depth = 2;
  }
  return [tune];
}`,
    },
    {
      name: 'the first of two reasons is the stronger one, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let current;
  function reset() {
    current = 0;
  }
  function set(user) {
    current = user;
  }
  console.log(current);
  return [reset, set];
}`,
    },
    {
      name: 'two roots in source order, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  let count = 0;
  function note() {
    count += 1;
    list.push(1);
  }
  return [note];
}`,
    },
    {
      name: 'several writes are told once, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const list = [];
  function note() {
    list.push(1);
    list.push(2);
  }
  function forget() {
    list.pop();
  }
  return [note, forget];
}`,
    },
    {
      name: 'a wait in the value, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let client;
  async function getClient() {
    client ??= await connect();
    return client;
  }
  return [getClient];
}`,
    },
    {
      name: 'a wait before the write, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let client;
  async function getClient() {
    if (!client) {
      const made = await connect();
      client = made;
    }
    return client;
  }
  return [getClient];
}`,
    },
    {
      name: 'a wait after an early return, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let client;
  async function getClient() {
    if (client) return client;
    const made = await connect();
    client = made;
    return made;
  }
  return [getClient];
}`,
    },
    {
      name: 'a flag that is set after the wait, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let isReady = false;
  async function prepare() {
    if (!isReady) {
      await connect();
      isReady = true;
    }
  }
  return [prepare];
}`,
    },
    {
      name: 'an entry under a fixed key, after a wait, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const clients = new Map();
  async function getClient() {
    if (!clients.has('main')) clients.set('main', await connect());
    return clients.get('main');
  }
  return [getClient];
}`,
    },
    {
      name: 'an argument of the first caller, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let client;
  function getClient(url) {
    client ??= createClient(url);
    return client;
  }
  return [getClient];
}`,
    },
    {
      name: 'an argument by way of a variable, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let client;
  function getClient(request) {
    const { url } = request;
    if (!client) client = createClient(url);
    return client;
  }
  return [getClient];
}`,
    },
    {
      name: 'a write beside the lazy one, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let client;
  const getClient = () => (client ??= createClient());
  function replace() {
    client = createClient();
  }
  return [getClient, replace];
}`,
    },
    {
      name: 'a test of something else, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let client;
  let other;
  function getClient() {
    if (!other) client = createClient();
    return client;
  }
  return [getClient];
}`,
    },
    {
      name: 'the wrong branch, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let client;
  function getClient() {
    if (client) client = createClient();
    return client;
  }
  return [getClient];
}`,
    },
    {
      name: 'a test that holds with it as well, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let token;
  let expires = 0;
  function getToken() {
    if (!token || isPast(expires)) token = createToken();
    return token;
  }
  return [getToken];
}`,
    },
    {
      name: 'a reset without a lazy initialisation, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let cache = createCache();
  function forget() {
    cache = undefined;
  }
  console.log(cache);
  return [forget];
}`,
    },
    {
      name: "an entry under the caller's key, made for each call",
      filename: 'src/consumer.js',
      code: `export function make() {
  const clients = new Map();
  function getClient(tenant) {
    if (!clients.has(tenant)) clients.set(tenant, createClient());
    return clients.get(tenant);
  }
  return [getClient];
}`,
    },
    {
      name: "a property under the caller's key, made for each call",
      filename: 'src/consumer.js',
      code: `export function make() {
  const clients = {};
  const getClient = (tenant) => (clients[tenant] ??= createClient());
  return [getClient];
}`,
    },
    {
      name: 'ids that a server renders for a user interface, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const ids = new Map();
  let counter = 0;
  function useStableId(key) {
    if (!ids.has(key)) ids.set(key, \`id-\${counter}\`);
    return ids.get(key);
  }
  return [useStableId];
}`,
    },
    {
      name: 'a store of keys that is made by the first of many callers, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let keys;
  async function getKeys() {
    if (!keys) {
      const stored = await readKeys();
      keys = stored ?? (await createKeys());
    }
    return keys;
  }
  return [getKeys];
}`,
    },
    {
      name: 'a platform that each rendering sets for all, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let platform;
  function renderApplication(bootstrap, document) {
    platform = createPlatform(document);
    return bootstrap(platform);
  }
  return [renderApplication];
}`,
    },
    {
      name: 'a client with the token of the first user, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let api;
  function getApi(session) {
    if (!api) api = createApi({ token: session.token });
    return api;
  }
  return [getApi];
}`,
    },
    {
      name: 'options that a request changes for those after it, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const defaults = { headers: { accept: 'json' } };
  function send(url, token) {
    const options = Object.assign({}, defaults);
    options.headers.authorization = token;
    return fetch(url, options);
  }
  return [send];
}`,
    },
    {
      name: 'a locale for the time of a request, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  let locale = 'en';
  async function withLocale(wanted, render) {
    const before = locale;
    locale = wanted;
    try {
      return await render();
    } finally {
      locale = before;
    }
  }
  return [withLocale];
}`,
    },
    {
      name: 'messages that wait for the next request, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const flash = [];
  function handle(request, response) {
    if (request.query.error) flash.push(request.query.error);
    response.render('page', { flash: flash.splice(0) });
  }
  return [handle];
}`,
    },
    {
      name: 'a validation that fails every other time, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const email = /^[^@]+@[^@]+$/g;
  const isEmail = (text) => email.test(text);
  return [isEmail];
}`,
    },
    {
      name: 'a shopping basket in a module, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const basket = { items: [] };
  const actions = {
    add(item) {
      basket.items.push(item);
    },
  };
  return [actions];
}`,
    },
    {
      name: 'a query that each call narrows, made for each call',
      filename: 'src/consumer.js',
      code: `export function make() {
  const query = { filters: [] };
  function activeOnly() {
    query.filters.push('active');
    return query;
  }
  return [activeOnly];
}`,
    },
  ],
  invalid: [],
});
