import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import ssot from '../../../src/index.ts';
import { checkMigration } from '../../../tools/migrate-check/check-migration.ts';
import { goalsOf } from '../../../tools/migrate-check/goals.ts';
import type { Plugin } from '../../../tools/migrate-check/load-plugin.ts';
import type { CheckCommand } from '../../../tools/migrate-check/parse-command.ts';
import { reportOf } from '../../../tools/migrate-check/report-of.ts';
import type { Result } from '../../../tools/migrate-check/results.ts';
import { summaryOf } from '../../../tools/migrate-check/summary-of.ts';
import type { VariantName } from '../../../tools/migrate-check/stand-in.ts';
import { checkoutOf } from './checkout.ts';

const FILES = {
  'src/engine.ts': `export class Engine<T = string> {
  constructor(readonly name: string, readonly first: T) {}
  static idle(): Engine { return new Engine('idle', ''); }
}
`,
  'src/twin.ts': 'export class Engine { readonly twin = true; }\n',
  'src/barrel.ts': `export * as engines from './engine.js';\nexport * as twins from './twin.js';\n`,
  'src/consumer.ts': `import { Engine } from './engine.js';

export const top = new Engine('top', 1);

export function plain(): Engine<number> {
  return new Engine<number>('plain', 1);
}

export async function eventual(): Promise<string> {
  return new Engine('eventual', 2).name;
}
`,
  'src/ways.ts': `import { Engine } from './engine.js';
import { Engine as Twin } from './twin.js';

class Special extends Engine {}

export const made = [new Special('special', ''), new Twin(), Engine.idle()];

export function build(Class: typeof Engine): Engine {
  return new Class('built', '');
}
`,
  'test/engine.test.ts': `import { Engine } from '../src/engine.js';

export async function test(): Promise<void> {
  const engine = new Engine('tested', 4);
  if (engine.name !== 'tested') throw new Error(engine.name);
}

export function setUp(): Engine {
  return new Engine('ready', '');
}
`,
};

describe('migrate-check', { timeout: 120_000 }, () => {
  it('counts what our rules find and fix, and holds it against the compiler', async () => {
    const result = await check(ssot);
    expect(result).toMatchObject({
      repository: 'acme/engines',
      commit: '',
      files: 6,
      problemsBefore: 0,
      classes: [{ reference: 'src/engine.ts#Engine', sites: 5 }],
      skipped: [],
      detection: {
        sites: 5,
        found: 5,
        missed: [],
        values: 1,
        subclasses: 1,
        methods: 1,
        methodsFound: 1,
        falseReports: [],
        failures: [],
      },
    });
    expect(result.variants).toMatchObject([
      {
        variant: 'sync',
        code: { sites: 3, legal: 3, fixed: 3, illegal: 0, left: [] },
        tests: { sites: 2, legal: 2, fixed: 2, illegal: 0, left: [] },
        newProblems: [],
        newProblemsWithTests: [],
        unstable: [],
      },
      {
        variant: 'async',
        code: { sites: 3, legal: 2, fixed: 2, explained: { 'await-not-allowed': 1 }, left: [] },
        tests: { sites: 2, legal: 1, fixed: 1, explained: { 'await-not-allowed': 1 }, left: [] },
        newProblems: [],
        newProblemsWithTests: [],
        unstable: [],
      },
      {
        variant: 'named',
        code: { sites: 3, legal: 3, fixed: 3 },
        tests: { sites: 2, legal: 2, fixed: 2 },
        newProblems: [],
        newProblemsWithTests: [],
      },
    ]);
    expect(brokenPromisesOf(result)).toEqual([]);
    expect(reportOf(result)).toContain('found 5 of 5 constructions');
    expect(summaryOf([result])).toContain('| acme/engines |');
  });

  it('leaves the checkout as it is', async () => {
    const checkout = checkoutOf(FILES);
    await checkMigration(commandFor(checkout), ssot, () => undefined);
    expect(readFileSync(path.join(checkout, 'src/consumer.ts'), 'utf8')).toBe(FILES['src/consumer.ts']);
    expect(existsSync(path.join(checkout, 'src/create-Engine.ts'))).toBe(false);
  });

  it('notices constructions that are not found', async () => {
    const result = await check(pluginWith({ create: () => ({}) }));
    expect(result.detection).toMatchObject({ sites: 5, found: 0, valuesFound: 0 });
    expect(result.detection.missed.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'src/consumer.ts:3:20',
      'src/consumer.ts:6:10',
      'src/consumer.ts:10:10',
      'test/engine.test.ts:4:18',
      'test/engine.test.ts:9:10',
    ]);
    expect(brokenPromisesOf(result)).toContain('at least 99 % of the constructions are found');
  });

  it('notices reports of what is another class', async () => {
    const result = await check(pluginWith(rewriting('Twin', () => undefined)));
    expect(result.detection.falseReports).toMatchObject([{ file: 'src/ways.ts', line: 6, column: 50 }]);
    expect(brokenPromisesOf(result)).toContain('no report is false');
  });

  it('notices a fix that forgets the import, and sites that are left for no reason', async () => {
    const result = await check(pluginWith(rewriting('Engine', () => `createEngine('')`)), ['sync']);
    expect(result.variants[0]?.newProblems).toMatchObject([
      { file: 'src/consumer.ts', line: 3, code: 2304 },
      { file: 'src/consumer.ts', line: 6, code: 2304 },
      { file: 'src/consumer.ts', line: 10, code: 2304 },
      { file: 'test/engine.test.ts', line: 4, code: 2304 },
      { file: 'test/engine.test.ts', line: 9, code: 2304 },
    ]);
    expect(brokenPromisesOf(result)).toContain('no fix makes a type error');
  });

  it('notices a fix that awaits in a function that is not asynchronous', async () => {
    const awaiting = rewriting(
      'Engine',
      (text) => `(await Promise.resolve(0 as never as ReturnType<typeof globalThis.eval>)) /* ${text} */`,
    );
    const result = await check(pluginWith(awaiting), ['async']);
    expect(result.variants[0]).toMatchObject({ code: { sites: 3, legal: 2, fixed: 3, illegal: 1 } });
    expect(brokenPromisesOf(result)).toContain('no fix awaits where that is not legal');
  });

  it('notices sites that are left', async () => {
    const result = await check(pluginWith(rewriting('Engine', () => undefined)), ['sync']);
    expect(result.variants[0]?.code).toMatchObject({ sites: 3, legal: 3, fixed: 0, explained: { 'not-applied': 3 } });
    expect(result.variants[0]?.code.left).toHaveLength(3);
    expect(brokenPromisesOf(result)).toContain('sync: at least 90 % of the legal sites are fixed');
  });

  it('skips a class that nobody can construct, and refuses when none is left', async () => {
    const checkout = checkoutOf({ ...FILES, 'src/base.ts': 'export abstract class Base {}\n' });
    const command = commandFor(checkout, ['sync']);
    const result = await checkMigration(
      { ...command, references: [...command.references, 'src/base.ts#Base', 'src/gone.ts#Gone'] },
      ssot,
      () => undefined,
    );
    expect(result.skipped).toEqual(['src/base.ts#Base is abstract.', 'There is no module src/gone.ts in the project.']);
    const hopeless = checkMigration({ ...command, references: ['src/base.ts#Base'] }, ssot, () => undefined);
    await expect(hopeless).rejects.toThrow('src/base.ts#Base is abstract.');
  });
});

const LACKING_FILES = {
  'src/engine.ts': `export class Engine {
  constructor(readonly name: string) {}
  start(): void {}
  stop(): void {}
}
`,
  'src/starting.ts': `import { Engine } from './engine.js';

export function run(): void {
  const engine = new Engine('starting');
  engine.start();
}

export function again(): void {
  new Engine('again').start();
}
`,
  'src/idle.ts': `import { Engine } from './engine.js';

export function idle(): void {
  const engine = new Engine('idle');
  engine.stop();
}
`,
  'src/handing.ts': `import { Engine } from './engine.js';
import { begin } from './begin.js';

export const handed = begin(new Engine('handed'));
`,
  'src/begin.ts': `export function begin(engine: { start(): void }): void {
  engine.start();
}
`,
  'test/engine.test.ts': `import { Engine } from '../src/engine.js';

export const tested = new Engine('tested').name;
`,
};

describe('migrate-check with stand-ins that lack a member', { timeout: 120_000 }, () => {
  const checkLacking = (plugin: Plugin): Promise<Result> =>
    checkMigration({ ...commandFor(checkoutOf(LACKING_FILES), ['sync']), lacks: true }, plugin, () => undefined);

  it('sees that what needs the member stays, and that the rest goes', async () => {
    const result = await checkLacking(ssot);
    expect(result.variants).toEqual([]);
    expect(result.lackings).toEqual([
      {
        variant: 'sync',
        members: [{ reference: 'src/engine.ts#Engine', member: 'start' }],
        fixable: 5,
        needing: 3,
        fixed: 2,
        left: { 'member-missing': 3 },
        heldBack: [],
        misfits: [],
        newProblems: [],
        unstable: [],
      },
    ]);
    expect(brokenPromisesOf(result)).toEqual([]);
    expect(reportOf(result)).toContain('sync, lacking src/engine.ts#Engine.start');
  });

  it('notices fixes of what needs the member', async () => {
    const result = await checkLacking(pluginWith(rewriting('Engine', casting)));
    expect(result.lackings?.[0]).toMatchObject({ fixable: 5, needing: 3, fixed: 5, heldBack: [] });
    expect(result.lackings?.[0]?.newProblems).toMatchObject([
      { file: 'src/handing.ts', code: 2345 },
      { file: 'src/starting.ts', code: 2339 },
      { file: 'src/starting.ts', code: 2339 },
    ]);
    expect(brokenPromisesOf(result)).toContain('lacking: what needs the member is not fixed');
  });

  it('skips a class of which no member is used', async () => {
    const files = { ...LACKING_FILES, 'src/mute.ts': 'export class Mute {}\n' };
    const command = { ...commandFor(checkoutOf(files), ['sync']), lacks: true };
    const references = [...command.references, 'src/mute.ts#Mute'];
    const { skipped } = await checkMigration({ ...command, references }, ssot, () => undefined);
    expect(skipped).toEqual(['No file that constructs src/mute.ts#Mute uses its members.']);
  });
});

/** Puts an instance of the canonical class in the place of a construction. */
function casting(): string {
  return `(undefined as never as import('../src/canonical-Engine.js').CanonicalEngine)`;
}

function check(plugin: Plugin, variants?: readonly VariantName[]): Promise<Result> {
  return checkMigration(commandFor(checkoutOf(FILES), variants), plugin, () => undefined);
}

function commandFor(checkout: string, variants: readonly VariantName[] = ['sync', 'async', 'named']): CheckCommand {
  return {
    kind: 'check',
    checkout,
    projects: ['tsconfig.json'],
    references: ['src/engine.ts#Engine'],
    variants,
    lacks: false,
    jsonFile: undefined,
    keepsCopy: false,
  };
}

function brokenPromisesOf(result: Result): readonly string[] {
  return goalsOf([result]).flatMap(({ promise, isKept }) => (isKept ? [] : [promise]));
}

function pluginWith(rule: Rule.RuleModule): Plugin {
  return {
    rules: { 'no-direct-construction': rule },
    configs: { recommended: { rules: { 'ssot/no-direct-construction': 'error' } } },
  };
}

/** A rule that reports every construction by a name, and puts something in its place. */
function rewriting(name: string, write: (text: string) => string | undefined): Rule.RuleModule {
  return {
    meta: { fixable: 'code' },
    create: (context) => ({
      NewExpression(node) {
        if (node.callee.type !== 'Identifier' || node.callee.name !== name || context.filename.endsWith('/engine.ts'))
          return;
        const text = write(context.sourceCode.getText(node));
        context.report({
          node,
          message: 'No.',
          fix: text === undefined ? null : (fixer) => fixer.replaceText(node, text),
        });
      },
    }),
  };
}
