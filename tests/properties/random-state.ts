import fc from 'fast-check';

/** A module with state, written at random. */
export interface StateProgram {
  /** The text that is linted. */
  readonly code: string;
  /** The variables of the module that hold something. */
  readonly roots: readonly string[];
  /** The exported functions; methods as `object.method`. */
  readonly exported: readonly string[];
  /** Roots that are made on first use, as they may be. */
  readonly lazy: readonly string[];
}

/** Makes each choice by the next number, so that fewer and smaller numbers make a smaller program. */
class Chooser {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  number(below: number): number {
    const value = this.#numbers[this.#next] ?? 0;
    this.#next += 1;
    return value % below;
  }

  of<Value>(...values: readonly [Value, ...Value[]]): Value {
    return values[this.number(values.length)] ?? values[0];
  }
}

/** Something in a root that can be written to: how to get at it, and of what sort it is. */
interface Target {
  /** An expression; `$` stands for the root. */
  readonly path: string;
  readonly kind: 'list' | 'map' | 'record' | 'set';
}

const MAKER =
  '{ n: 0, list: [{ n: 0 }], inner: { n: 0, deep: { n: 0 } }, map: new Map([["a", { n: 0 }]]), set: new Set() }';

const targets: readonly [Target, ...Target[]] = [
  { path: '$', kind: 'record' },
  { path: '$.inner', kind: 'record' },
  { path: '$.inner.deep', kind: 'record' },
  { path: '$.list', kind: 'list' },
  { path: '$.list[0]', kind: 'record' },
  { path: '$.list.at(0)', kind: 'record' },
  { path: '$.list.find(Boolean)', kind: 'record' },
  { path: '$.map', kind: 'map' },
  { path: '$.map.get("a")', kind: 'record' },
  { path: '[...$.map.values()][0]', kind: 'record' },
  { path: '$.set', kind: 'set' },
  { path: '$["inner"]', kind: 'record' },
  { path: '($).inner', kind: 'record' },
  { path: '({ ...$ }).inner', kind: 'record' },
  { path: 'Object.values($)[2]', kind: 'record' },
  { path: '($, $).inner', kind: 'record' },
  { path: '($ ?? {}).inner', kind: 'record' },
  { path: '[$.inner][0]', kind: 'record' },
  { path: '({ held: $.inner }).held', kind: 'record' },
  { path: '$.list.filter(Boolean)[0]', kind: 'record' },
  { path: '$.list.map((each) => each)[0]', kind: 'record' },
];

/** Something that is like a root's content and nobody else's. */
const copies: readonly [Target, ...Target[]] = [
  { path: '({ ...$ })', kind: 'record' },
  { path: 'Object.assign({}, $)', kind: 'record' },
  { path: '[...$.list]', kind: 'list' },
  { path: '$.list.slice()', kind: 'list' },
  { path: '$.list.filter(Boolean)', kind: 'list' },
  { path: '$.list.map((each) => ({ ...each }))[0]', kind: 'record' },
  { path: 'structuredClone($.inner)', kind: 'record' },
  { path: 'JSON.parse(JSON.stringify($.inner))', kind: 'record' },
  { path: 'new Map($.map)', kind: 'map' },
  { path: 'new Set($.set)', kind: 'set' },
  { path: 'Array.from($.list)', kind: 'list' },
  { path: '$.list.concat([])', kind: 'list' },
  { path: '$.list.toSorted()', kind: 'list' },
  { path: '({ ...$.inner })', kind: 'record' },
];

/** A change of what an expression denotes. Each one leaves a trace, whatever was there before. */
function changeOf({ kind }: Target, at: string, token: string, choose: Chooser): string {
  const element = `{ n: 0, token: ${token} }`;
  switch (kind) {
    case 'list':
      return choose.of(
        `${at}.push(${element});`,
        `${at}.unshift(${element});`,
        `${at}[${at}.length] = ${element};`,
        `${at}.splice(0, 0, ${element});`,
        `Array.prototype.push.call(${at}, ${element});`,
        `${at}.splice(0, ${at}.length, ${element}, ${element});`,
      );
    case 'map':
      return choose.of(`${at}.set(${token}, 1);`, `${at}.set("b", ${token}); ${at}.set(${token}, 2);`);
    case 'set':
      return `${at}.add(${token});`;
    case 'record':
      return choose.of(
        `${at}.n = ${token};`,
        `${at}[String("n")] = ${token};`,
        `${at}.n += String(${token});`,
        `Object.assign(${at}, { n: ${token} });`,
        `Reflect.set(${at}, "n", ${token});`,
        `Object.defineProperty(${at}, "p" + ${token}, { value: 1, enumerable: true });`,
        `({ n: ${at}.n } = { n: ${token} });`,
        `[${at}.n] = [${token}];`,
        `for (${at}.n of [${token}]);`,
      );
  }
}

/** Statements that change what is at a path of a root, or a copy of it. */
function accessOf(root: string, token: string, choose: Chooser, unit: Unit): string {
  const isCopy = choose.number(3) === 0;
  const target = isCopy ? choose.of(...copies) : choose.of(...targets);
  const path = target.path.replaceAll('$', root);
  const id = unit.fresh();
  switch (choose.number(9)) {
    case 0:
      return `const a${id} = ${path}; ${changeOf(target, `a${id}`, token, choose)}`;
    case 1:
      return `const { held: a${id} } = { held: ${path} }; ${changeOf(target, `a${id}`, token, choose)}`;
    case 2:
      return `const [a${id}] = [${path}]; ${changeOf(target, `a${id}`, token, choose)}`;
    case 3: {
      unit.before(`function h${id}(target, value) { ${changeOf(target, 'target', 'value', choose)} }`);
      return `h${id}(${path}, ${token});`;
    }
    case 4: {
      unit.before(`const h${id} = (box, value) => { ${changeOf(target, 'box.target', 'value', choose)} };`);
      return `h${id}({ target: ${path} }, ${token});`;
    }
    case 5:
      return `for (const a${id} of [${path}]) { ${changeOf(target, `a${id}`, token, choose)} }`;
    case 6:
      return `[${path}].forEach((a${id}) => { ${changeOf(target, `a${id}`, token, choose)} });`;
    case 7: {
      unit.before(`const g${id} = () => ${path};`);
      return changeOf(target, `g${id}()`, token, choose);
    }
    default:
      return `let a${id}; a${id} = ${path}; ${changeOf(target, `a${id}`, token, choose)}`;
  }
}

/** The parts of the module that belong together. */
interface Unit {
  fresh(): number;
  /** Declares something in front of what is being written. */
  before(statement: string): void;
}

/** Puts statements where they run early, or late, or both. */
function placeOf(make: (token: string) => string, choose: Chooser, unit: Unit, exported: string[]): string {
  const id = unit.fresh();
  const name = `f${id}`;
  switch (choose.number(12)) {
    case 0:
      exported.push(name);
      return `export function ${name}(token) { ${make('token')} }`;
    case 1:
      exported.push(name);
      return `export const ${name} = (token) => { ${make('token')} };`;
    case 2:
      exported.push(`${name}.run`);
      return `export const ${name} = { run(token) { ${make('token')} } };`;
    case 3:
      exported.push(name);
      return `function p${id}(token) { ${make('token')} }\nexport function ${name}(token) { p${id}(token); }`;
    case 4:
      return `on((token) => { ${make('token')} });`;
    case 5:
      exported.push(`${name}.run`);
      return `class C${id} { run(token) { this.go(token); } go(token) { ${make('token')} } }\nexport const ${name} = new C${id}();`;
    case 6:
      return `{ ${make('"early"')} }`;
    case 7:
      return `function p${id}(token) { ${make('token')} }\np${id}("early");`;
    case 8:
      return `(() => { ${make('"early"')} })();`;
    case 9:
      return `["early"].forEach((token) => { ${make('token')} });`;
    case 10:
      return `class C${id} { constructor(token) { ${make('token')} } }\nnew C${id}("early");`;
    default:
      exported.push(name);
      return `function p${id}(token) { ${make('token')} }\nexport function ${name}(token) { [token].forEach(p${id}); }`;
  }
}

function build(numbers: readonly number[]): StateProgram {
  const choose = new Chooser(numbers);
  const lines: string[] = [];
  const roots: string[] = [];
  const exported: string[] = [];
  const lazy: string[] = [];
  let count = 0;
  const unit: Unit = {
    fresh: () => (count += 1),
    before: (statement) => lines.push(statement),
  };
  const units = 1 + choose.number(3);
  for (let index = 0; index < units; index += 1) {
    const name = `r${index}`;
    roots.push(name);
    switch (choose.number(8)) {
      case 0: {
        lines.push(`let ${name} = 0;`);
        const change = choose.of(
          (token: string) => `${name} = ${token};`,
          (token: string) => `${name} += String(${token});`,
          (token: string) => `({ ${name} } = { ${name}: ${token} });`,
          (token: string) => `[${name}] = [${token}];`,
          (token: string) => `for (${name} of [${token}]);`,
        );
        lines.push(placeOf(change, choose, unit, exported));
        break;
      }
      case 1: {
        const shadowing = choose.of(
          (token: string) => `let ${name} = 0; ${name} = ${token};`,
          (token: string) => `const own = (${name}) => { ${name} = 1; return ${name}; }; own(${token});`,
        );
        lines.push(`let ${name} = 0;`, placeOf(shadowing, choose, unit, exported));
        break;
      }
      case 2: {
        lines.push(`let ${name};`);
        lazy.push(name);
        const make = choose.of(
          () => `${name} ??= ${MAKER};`,
          () => `if (!${name}) ${name} = ${MAKER};`,
          () => `if (${name}) return; ${name} = ${MAKER};`,
          () => `${name} = ${name} ?? ${MAKER};`,
        );
        exported.push(`lazy${index}`);
        lines.push(`export function lazy${index}() { ${make()} }`);
        break;
      }
      case 3: {
        const field = choose.of('n', 'list');
        lines.push(`class S${index} { n = 0; list = []; add(token) { this.grow(token); } grow(token) {
  ${field === 'n' ? 'this.n += String(token);' : 'this.list.push(token);'} } }`);
        const isExported = choose.number(2) === 1;
        if (isExported) exported.push(`${name}.add`);
        lines.push(`${isExported ? 'export ' : ''}const ${name} = new S${index}();`);
        const isOwn = choose.number(2) === 0;
        lines.push(
          placeOf(
            (token) => (isOwn ? `new S${index}().add(${token});` : `${name}.add(${token});`),
            choose,
            unit,
            exported,
          ),
        );
        break;
      }
      default:
        lines.push(`const ${name} = ${MAKER};`);
        for (let times = 1 + choose.number(2); times > 0; times -= 1) {
          lines.push(placeOf((token) => accessOf(name, token, choose, unit), choose, unit, exported));
        }
    }
  }
  return { code: lines.join('\n'), roots, exported, lazy };
}

/** Modules with state. */
export const stateProgram: fc.Arbitrary<StateProgram> = fc
  .array(fc.nat({ max: 5039 }), { minLength: 4, maxLength: 60, size: 'max' })
  .map(build);
