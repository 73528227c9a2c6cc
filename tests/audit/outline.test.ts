import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/audit/findings/outline.ts';

/** The names around `HERE` in a text. */
function namesAround(text: string, file = 'a.ts'): string {
  return outlineOf(file, text)(text.indexOf('HERE'));
}

describe('the names around a place', () => {
  it.each([
    ['the top of a module', 'HERE();', ''],
    ['a function', 'function run() { HERE(); }', 'run'],
    ['a method', 'export class Session { async open() { HERE(); } }', 'Session.open'],
    ['a private method', 'class Session { #open() { HERE(); } }', 'Session.#open'],
    ['a constructor', 'class Session { constructor() { HERE(); } }', 'Session.constructor'],
    ['a field', 'class Session { engine = HERE; }', 'Session.engine'],
    ['a static block', 'class Session { static { HERE(); } }', 'Session.static'],
    ['a class in a variable', 'const Session = class { open() { HERE(); } };', 'Session.open'],
    ['an arrow function', 'export const run = async () => { HERE(); };', 'run'],
    ['a function in a function', 'function run() { const step = () => HERE(); }', 'run.step'],
    ['a variable of the module', 'export const engine = HERE;', 'engine'],
    ['a variable of a function', 'function run() { const engine = HERE; }', 'run'],
    ['a method of an object', 'export const routes = { list() { HERE(); } };', 'routes.list'],
    ['a function of an object', "const routes = { 'a-b': () => HERE };", 'routes.a-b'],
    ['a default export', 'export default function () { HERE(); }', 'default'],
    ['a CommonJS export', 'exports.run = function () { HERE(); };', 'exports.run'],
    ['a prototype', 'Session.prototype.open = function () { HERE(); };', 'Session.prototype.open'],
    ['a test', "describe('engines', () => { it('run', async () => { HERE(); }); });", "describe('engines').it('run')"],
    ['a test of a kind', "it.concurrent('runs', () => HERE);", "it.concurrent('runs')"],
    ['an argument beside a title', "log('engines', HERE, () => 1);", ''],
    ['a namespace', 'namespace engines { function run() { HERE(); } }', 'engines.run'],
    ['a type', 'type Engines = Map<string, HERE>;', 'Engines'],
    ['an interface', 'interface Engines { one: HERE }', 'Engines'],
    ['characters of two units', "const a = '🦊🦊🦊'; function run() { HERE(); }", 'run'],
  ])('are found in %s', (_, text, names) => {
    expect(namesAround(text)).toBe(names);
  });

  it('are found in JavaScript and JSX', () => {
    expect(namesAround('export function Page() { return <p>{HERE}</p>; }', 'a.jsx')).toBe('Page');
  });

  it('are none in what cannot be parsed', () => {
    expect(namesAround('function run() { HERE( ')).toBe('');
    expect(namesAround('<script>function run() { HERE }</script>', 'a.vue')).toBe('');
  });
});
