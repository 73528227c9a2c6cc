import fc from 'fast-check';
import { Chooser } from './chooser.ts';
import { MAKER, type Draft } from './state-draft.ts';
import { instanceUnit } from './instance-units.ts';
import { privateUnit } from './state-units.ts';
import { placeOf } from './state-places.ts';

/** A module with state, written at random. */
export interface StateProgram {
  /** The text that is linted. */
  readonly code: string;
  /** What holds something, by the name under which it is reported: how to read it. */
  readonly roots: Readonly<Record<string, string>>;
  /** The exported functions; methods as `object.method`. */
  readonly exported: readonly string[];
  /** Roots that are made on first use, as they may be. */
  readonly lazy: readonly string[];
}

/** Something in a root that can be written to: how to get at it, and of what sort it is. */
interface Target {
  /** An expression; `$` stands for the root. */
  readonly path: string;
  readonly kind: 'list' | 'map' | 'record' | 'set';
}

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
function accessOf(root: string, token: string, choose: Chooser, unit: Draft): string {
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

function build(numbers: readonly number[]): StateProgram {
  const choose = new Chooser(numbers);
  const lines: string[] = [];
  const roots: Record<string, string> = {};
  const exported: string[] = [];
  const lazy: string[] = [];
  let count = 0;
  const isCommonJs = choose.number(4) === 1;
  const unit: Draft = {
    choose,
    roots,
    lazy,
    fresh: () => (count += 1),
    before: (statement) => lines.push(statement),
    publish: (name, call = name) => {
      exported.push(call);
      return isCommonJs
        ? choose.of(`exports.${name} = ${name};`, `module.exports.${name} = ${name};`)
        : `export { ${name} };`;
    },
  };
  const units = 1 + choose.number(3);
  for (let index = 0; index < units; index += 1) {
    const name = `r${index}`;
    const sort = choose.number(4);
    if (sort === 1 || sort === 2) {
      lines.push(sort === 1 ? privateUnit(unit) : instanceUnit(unit));
      continue;
    }
    roots[name] = name;
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
        lines.push(placeOf(change, unit));
        break;
      }
      case 1: {
        const shadowing = choose.of(
          (token: string) => `let ${name} = 0; ${name} = ${token};`,
          (token: string) => `const own = (${name}) => { ${name} = 1; return ${name}; }; own(${token});`,
        );
        lines.push(`let ${name} = 0;`, placeOf(shadowing, unit));
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
        lines.push(`function lazy${index}() { ${make()} }`, unit.publish(`lazy${index}`));
        break;
      }
      case 3: {
        const field = choose.of('n', 'list');
        lines.push(`class S${index} { n = 0; list = []; add(token) { this.grow(token); } grow(token) {
  ${field === 'n' ? 'this.n += String(token);' : 'this.list.push(token);'} } }`);
        lines.push(`const ${name} = new S${index}();`);
        if (choose.number(2) === 1) lines.push(unit.publish(name, `${name}.add`));
        const isOwn = choose.number(2) === 0;
        lines.push(placeOf((token) => (isOwn ? `new S${index}().add(${token});` : `${name}.add(${token});`), unit));
        break;
      }
      default:
        lines.push(`const ${name} = ${MAKER};`);
        for (let times = 1 + choose.number(2); times > 0; times -= 1) {
          lines.push(placeOf((token) => accessOf(name, token, choose, unit), unit));
        }
    }
  }
  return { code: lines.join('\n'), roots, exported, lazy };
}

/** Modules with state. */
export const stateProgram: fc.Arbitrary<StateProgram> = fc
  .array(fc.nat({ max: 5039 }), { minLength: 4, maxLength: 60, size: 'max' })
  .map(build);
