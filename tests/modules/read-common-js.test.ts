import { describe, expect, it } from 'vitest';

import type { ExportEntry, ModuleRecord } from '../../src/modules/records/module-record.ts';
import { parseSource } from '../../src/modules/syntax/parse-source.ts';
import { readModule } from '../../src/modules/records/read-module.ts';

function read(text: string, path = '/m.js'): ModuleRecord {
  const result = parseSource(path, text);
  if (result === undefined) throw new Error('not parsed');
  return readModule(path, text, result, () => result.program);
}

function written(entry: ExportEntry | undefined): string | undefined {
  if (entry === undefined) return undefined;
  return entry.kind === 'indirect' ? `${entry.specifier}#${entry.importName}` : entry.localName;
}

/** Exports by name, stars under `...`, the whole module under `=`. */
function exportsOf(text: string): Record<string, unknown> {
  const { exports, stars, whole } = read(text);
  return {
    ...Object.fromEntries([...exports].map(([name, entry]) => [name, written(entry)])),
    ...(stars.length > 0 && { '...': stars }),
    ...(whole && { '=': written(whole) }),
  };
}

describe('requires', () => {
  it.each([
    ["const a = require('m')", { a: 'm#*' }],
    ["var a = require('m').b", { a: 'm#b' }],
    ["const { a, b: c, 'd e': f } = require('m')", { a: 'm#a', c: 'm#b', f: 'm#d e' }],
    ["const { a = 1, ...rest } = require('m')", { a: 'm#a' }],
    ["const m = require('m'); const { a } = m; const b = m.b", { m: 'm#*', a: 'm#a', b: 'm#b' }],
    ['const a = require(`m`)', { a: 'm#*' }],
    ["const a = _interopRequireDefault(require('m'))", { a: 'm#*' }],
    ["var a_1 = __importDefault(require('m'))", { a_1: 'm#*' }],
    ["const a = tslib_1.__importStar(require('m'))", { a: 'm#*' }],
    ["var import_a = __toESM(require('m'), 1)", { import_a: 'm#*' }],
    ["const a = (0, _interopRequireWildcard)(require('m')).default", { a: 'm#default' }],
    ["if (x) { var a = require('m') } else try { var b = require('n') } catch {}", { a: 'm#*', b: 'n#*' }],
    ['const a = require(name)', {}],
    ["const a = lazy(require('m'))", {}],
    ["const { a } = require('m').b", {}],
    ["function f() { const a = require('m') }", {}],
  ])('%s', (text, expected) => {
    const { imports } = read(text);
    const entries = [...imports].map(([name, { specifier, importName }]) => [name, `${specifier}#${importName}`]);
    expect(Object.fromEntries(entries)).toEqual(expected);
  });

  it('are specifiers wherever they stand', () => {
    expect(read("require('a'); function f() { return require('b').c } import('d')").specifiers).toEqual([
      'a',
      'b',
      'd',
    ]);
  });
});

describe('hand-written exports', () => {
  it.each([
    ['class A {} exports.A = A', { A: 'A' }],
    ['class A {} module.exports.A = A', { A: 'A' }],
    ["class A {} module['exports']['A'] = A", { A: 'A' }],
    ['exports.A = class {}', { A: 'A' }],
    ['exports.A = class B {}', { A: 'A' }],
    ['class A {} exports.A = exports.B = A', { A: 'A', B: 'A' }],
    ['class A {} exports.default = A', { default: 'A' }],
    ['class A {} module.exports = A', { '=': 'A' }],
    ['module.exports = class {}', { '=': '*default*' }],
    ['module.exports = class A {}', { '=': '*default*' }],
    ['class A {} exports = module.exports = A', { '=': 'A' }],
    ['class A {} module.exports = exports = A', { '=': 'A' }],
    ['class A {} module.exports = A; module.exports.A = A', { '=': 'A', A: 'A' }],
    ['class A {} module.exports = { A, B: A, "c d": A, E() {} }', { A: 'A', B: 'A', 'c d': 'A', E: 'E' }],
    ['class A {} const api = { A }; module.exports = api', { A: 'A', '=': 'api' }],
    ['class A {} const e = module.exports = { A }', { A: 'A' }],
    ["module.exports = require('m')", { '...': ['m'], '=': 'm#*' }],
    ["const m = require('m'); module.exports = m", { '...': ['m'], '=': 'm#*' }],
    ["const { A } = require('m'); module.exports = A", { '=': 'm#A' }],
    ["module.exports = { ...require('m'), A: require('n').A }", { '...': ['m'], A: 'n#A' }],
    ["exports.A = require('m').A", { A: 'm#A' }],
    ["exports.ns = require('m')", { ns: 'm#*' }],
    ["Object.assign(exports, require('m'), { A })", { '...': ['m'], A: 'A' }],
    ["Object.assign(module.exports, require('m'))", { '...': ['m'] }],
    [
      "if (x) { module.exports = require('a') } else { module.exports = require('b') }",
      { '...': ['a', 'b'], '=': 'b#*' },
    ],
    ['exports[name] = 1; something.else = 2; module.other = 3', {}],
    ["Object.defineProperty(exports, '__esModule', { value: true })", {}],
  ])('%s', (text, expected) => {
    expect(exportsOf(text)).toEqual(expected);
  });
});

describe('compiled exports', () => {
  it('are read from the output of TypeScript', () => {
    const text = `
      "use strict";
      var __exportStar = (this && this.__exportStar) || function (m, exports) {};
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.default = exports.Local = exports.Renamed = void 0;
      class Local {}
      exports.Local = Local;
      exports.default = Local;
      var engine_1 = require("./engine");
      Object.defineProperty(exports, "Renamed", { enumerable: true, get: function () { return engine_1.Engine; } });
      const a_1 = __importDefault(require("./a"));
      exports.a = a_1.default;
      exports.ns = __importStar(require("./ns"));
      __exportStar(require("./star"), exports);
      tslib_1.__exportStar(require("./other-star"), exports);
      __export(require("./old-star"));
    `;
    expect(exportsOf(text)).toEqual({
      Local: 'Local',
      default: 'Local',
      Renamed: './engine#Engine',
      a: './a#default',
      ns: './ns#*',
      '...': ['./star', './other-star', './old-star'],
    });
  });

  it('are read from the output of Babel', () => {
    const text = `
      Object.defineProperty(exports, "__esModule", { value: true });
      Object.defineProperty(exports, "X", { enumerable: true, get: function () { return _x.default; } });
      var _x = _interopRequireDefault(require("./x"));
      var _star = require("./star");
      Object.keys(_star).forEach(function (key) {
        if (key === "default" || key === "__esModule") return;
        Object.defineProperty(exports, key, { enumerable: true, get: function () { return _star[key]; } });
      });
    `;
    expect(exportsOf(text)).toEqual({ X: './x#default', '...': ['./star'] });
  });

  it('are read from the output of esbuild', () => {
    const text = `
      var src_exports = {};
      __export(src_exports, { Engine: () => Engine, make: () => import_make.make });
      module.exports = __toCommonJS(src_exports);
      var import_make = require("./make");
      __reExport(src_exports, require("./star"), module.exports);
      class Engine {}
      0 && (module.exports = { Engine, make, ...require("./star") });
    `;
    expect(exportsOf(text)).toEqual({ Engine: 'Engine', make: 'make', '...': ['./star'] });
  });

  it('are read from the output of SWC', () => {
    const text = `
      function _export(target, all) {}
      _export(exports, { A: function() { return A; }, get B() { return _b.B; } });
      const _b = require("./b");
      _export_star(require("./star"), exports);
      class A {}
    `;
    expect(exportsOf(text)).toMatchObject({ A: 'A', '...': ['./star'] });
  });
});

describe('the kind of a module', () => {
  it.each([
    ['exports.a = 1', true],
    ["require('m')", true],
    ['const a = 1', false],
    ["import 'm'; exports.a = 1", false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(read(text).isCommonJs).toBe(expected);
  });

  it('leaves `exports` alone where the module has ESM syntax', () => {
    expect(exportsOf("import 'm'; exports.a = 1")).toEqual({});
  });
});
