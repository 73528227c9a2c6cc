import fc from 'fast-check';

/** A program that compiles, runs, and makes engines by hand. */
export interface OldProgram {
  readonly text: string;
  /** Constructions, and those among them with nothing in the way of a fix. */
  readonly sites: number;
  readonly plainSites: number;
}

interface Piece {
  readonly text: string;
  /** Nothing about it keeps a fix from being safe. */
  readonly isPlain: boolean;
}

/** The text of a construction, to be put where its value is used. */
interface Site extends Piece {
  /** It can only stand where `await` can. */
  readonly awaits: boolean;
}

/** How the class is imported, and what it is called then. */
const importStyles = [
  { text: "import { OldEngine } from './old-engine.js'", names: ['OldEngine', '(OldEngine)', 'OldEngine!'] },
  { text: "import { OldEngine as Older } from './old-engine.js' // the old one", names: ['Older', '(Older)'] },
  { text: "import Default from './old-engine.js'", names: ['Default', '(Default as typeof Default)'] },
  { text: "import * as old from './old-engine.js'", names: ['old.OldEngine', "old['OldEngine']", 'old.default'] },
  { text: "import { LegacyEngine } from './index.js'", names: ['LegacyEngine'] },
  { text: "import * as barrel from './index.js'", names: ['barrel.LegacyEngine'] },
  { text: "import OldOne, { OldEngine as Same } from './old-engine.js'", names: ['OldOne', 'Same'] },
  { text: "const { OldEngine: Lazy } = await import('./old-engine.js')", names: ['Lazy'] },
  { text: "const lazy = await import('./old-engine.js')", names: ['lazy.OldEngine'] },
  { text: "import { OldEngine as Origin } from './old-engine.js'\nconst Alias = Origin", names: ['Alias'] },
  {
    text: "import { OldEngine as Entry } from './old-engine.js'\nconst engines = { old: Entry } as const",
    names: ['engines.old'],
  },
] as const;

/** What a program may have of the factory's module already, and what may stand in its way. */
const surroundings = [
  '',
  "import { makeEngine } from './factory.js'\nvoid makeEngine",
  "import { Factory, makeEngineLater as later2 } from './factory.js'\nvoid [Factory, later2]",
  "import * as factory from './factory.js'\nvoid factory",
  "import type { Facts } from './factory.js'\nexport const facts: Facts[] = []",
  "import './factory.js'",
  "const makeEngine = 'taken', makeFrom = 'taken'\nvoid [makeEngine, makeFrom]",
  "import { makeEngineLater, makeSized, makeFor } from './index.js'\nvoid [makeEngineLater, makeSized, makeFor]",
];

const headers = [
  '',
  "'use strict'\n",
  '// A program.\n',
  '#!/usr/bin/env node\n',
  '/** Docs. */\n\n',
  "/* a */ 'use strict' // b\n",
];

const note = fc.constantFrom('', '', '', '', '/* note */ ', '// note\n');

/** An argument of one type, its effects told by a trace. */
function argumentOf(plain: readonly string[], value: string): fc.Arbitrary<Site> {
  return fc
    .tuple(
      note,
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...plain).map((text) => ({ text, isPlain: true, awaits: false })) },
        fc.nat({ max: 99 }).map((n) => ({ text: `effect('e${String(n)}', ${value})`, isPlain: false, awaits: false })),
        fc
          .nat({ max: 99 })
          .map((n) => ({ text: `await later('l${String(n)}', ${value})`, isPlain: false, awaits: true })),
      ),
    )
    .map(([comment, argument]) => ({
      ...argument,
      text: comment + argument.text,
      isPlain: argument.isPlain && comment === '',
    }));
}

const contextArgument = argumentOf(['context', '{ userId: "x" }', 'context!', '(context)'], 'context');
const sizeArgument = argumentOf(['1', 'size', 'size + 1', '-size', 'size as number', 'size ? 1 : 2'], 'size');
const labelArgument = argumentOf(["'x'", 'undefined', '`label`', 'size > 2 ? "a" : undefined'], "'label'");

const givenArguments: fc.Arbitrary<Site> = fc.oneof(
  { weight: 6, arbitrary: joined(contextArgument, sizeArgument) },
  { weight: 4, arbitrary: joined(contextArgument, sizeArgument, labelArgument) },
  fc.constant({ text: '...pair', isPlain: false, awaits: false }),
  labelArgument.map(({ text, awaits }) => ({ text: `...pair, ${text}`, isPlain: false, awaits })),
);

function joined(...parts: readonly fc.Arbitrary<Site>[]): fc.Arbitrary<Site> {
  return fc
    .tuple(fc.constantFrom(', ', ',', ',\n  '), fc.constantFrom('', ','), fc.tuple(...parts))
    .map(([separator, end, given]) => ({
      text: given.map(({ text }) => text).join(separator) + end,
      isPlain: given.every(({ isPlain }) => isPlain),
      awaits: given.some(({ awaits }) => awaits),
    }));
}

function constructionOf(names: readonly string[]): fc.Arbitrary<Site> {
  return fc
    .tuple(
      fc.constantFrom(...names),
      givenArguments,
      fc.constantFrom('new ', 'new ', 'new ', 'new\n  ', 'new /* it */ ', 'reflect'),
    )
    .map(([name, { text, isPlain, awaits }, keyword]) =>
      keyword === 'reflect'
        ? {
            text: `(Reflect.construct(${name}, [${text}]) as InstanceType<typeof ${typeNameOf(name)}>)`,
            isPlain: false,
            awaits,
          }
        : { text: `${keyword}${name}(${text})`, isPlain: isPlain && !keyword.includes('/*'), awaits },
    );
}

/** `typeof` takes names only. */
function typeNameOf(name: string): string {
  return /^[\w.]+$/u.test(name) ? name : 'import("./old-engine.js").OldEngine';
}

/** Statements around constructions; `◆` stands for one, `#` for a name of the statement's own. */
const uses: readonly (Piece & { readonly hasAnnotation?: true })[] = [
  { text: 'const # = ◆; #.run("#")', isPlain: true },
  { text: 'let #\n# = ◆\n#.run()', isPlain: true },
  { text: ';◆.run()', isPlain: true },
  { text: 'effect("#", ◆.run("#"))', isPlain: true },
  { text: 'effect("#", (◆).self()?.run())', isPlain: true },
  { text: 'void ◆', isPlain: true },
  { text: ';◆', isPlain: true },
  { text: 'const #a = [◆, 1] as const; #a[0].run()', isPlain: true },
  { text: 'const # = { engine: ◆ }; #.engine.run()', isPlain: true },
  { text: 'effect(`${◆.run()}`, 1)', isPlain: true },
  { text: 'const { name: # } = ◆; effect(#, 1)', isPlain: true },
  { text: 'const #: { run(): string } = ◆; #.run()', isPlain: true },
  { text: 'if (◆.run()) effect("#", 1)', isPlain: true },
  { text: 'for (const # of [◆]) #.run()', isPlain: true },
  { text: 'const # = size > 1 ? ◆ : undefined; #?.run()', isPlain: true },
  { text: 'const # = (e: { run(): string }) => e.run(); #(◆)', isPlain: true },
  { text: 'effect(typeof ◆, 1)', isPlain: true },
  { text: 'effect("#", 1), ◆.run()', isPlain: true },
  { text: 'try { ◆.run() } finally { effect("#", 1) }', isPlain: true },
  { text: 'class # { engine = ◆ } new #().engine.run()', isPlain: false },
  { text: 'const # = (engine = ◆) => engine.run(); #()', isPlain: false },
  { text: 'const # = () => ◆; #().run()', isPlain: false },
  { text: 'const # = async () => ◆; void #', isPlain: true },
  // Caches, and what is read before the instance is there and written afterwards.
  { text: 'const # = new Map([["a", ◆]]); #.get("a")?.run()', isPlain: true },
  { text: 'const # = new Map<string, { run(): string }>(); #.set("a", ◆); #.get("a")?.run()', isPlain: false },
  { text: 'let #: { run(): string } | undefined; # ??= ◆; #.run()', isPlain: false },
  { text: 'let #: { run(): string } | undefined; if (!#) # = ◆; effect("#", #.run())', isPlain: false },
  { text: 'let # = "a"; # += ◆.run(); effect(#, 1)', isPlain: false },
  { text: 'let # = 0; # = # + ◆.run().length; effect("#", #)', isPlain: false },
  {
    text: 'const # = { engine: undefined as { run(): string } | undefined }; #.engine ??= ◆; #.engine.run()',
    isPlain: false,
  },
  { text: 'const # = new Set<OldType>(); #.add(◆); for (const each of #) each.run()', isPlain: false },
  { text: 'const # = (all: readonly OldType[]) => all.map((each) => each.run()); #([◆])', isPlain: false },
  { text: 'const #: OldType = ◆; #.run()', isPlain: false },
  { text: 'const # = (e: OldType) => e.run(); #(◆)', isPlain: false },
];

/** Statements that only a function can have. */
const returns: readonly Piece[] = [
  { text: 'return ◆', isPlain: true },
  { text: 'return ◆.run()', isPlain: true },
  { text: 'return [◆].map((each) => each.run())', isPlain: true },
  { text: 'if (size > 99) return undefined\nreturn { engine: ◆ }', isPlain: true },
];

/** Where statements stand: `@` for them, `%` for the number of the function that is exported. */
const places = [
  { text: '@\nexport function run%() {}', mayAwait: true, isFunction: false },
  { text: '{ @ }\nexport function run%() {}', mayAwait: true, isFunction: false },
  { text: 'export async function run%() { @ }', mayAwait: true, isFunction: true },
  { text: 'export const run% = async () => {\n  @\n}', mayAwait: true, isFunction: true },
  { text: 'class C% { async m() { @ } }\nexport const run% = () => new C%().m()', mayAwait: true, isFunction: true },
  {
    text: 'export async function run%() { await Promise.all([1].map(async () => { @ })) }',
    mayAwait: true,
    isFunction: true,
  },
  {
    text: 'export async function run%() { for await (const each of [1]) { void each; @ } }',
    mayAwait: true,
    isFunction: true,
  },
  { text: 'export function run%() { @ }', mayAwait: false, isFunction: true },
  {
    text: 'class C% { get it() { @ ; return 1 } }\nexport const run% = () => new C%().it',
    mayAwait: false,
    isFunction: false,
  },
  { text: 'export function run%() { [1].forEach(() => { @ }) }', mayAwait: false, isFunction: true },
  {
    text: 'export const run% = () => { const all = (function* () { @ })(); for (const each of all) void each }',
    mayAwait: false,
    isFunction: true,
  },
] as const;

function sectionOf(number: number, names: readonly string[], isAsync: boolean): fc.Arbitrary<OldProgram> {
  return fc.constantFrom(...places).chain((place) => {
    const possible = place.isFunction ? [...uses, ...returns] : uses;
    const construction = constructionOf(names).filter(({ awaits }) => place.mayAwait || !awaits);
    return fc.tuple(fc.constantFrom(...possible), construction, note).map(([use, site, comment]) => {
      const isNested = use.text.includes('=> ◆') || use.text.includes('= ◆ }') || use.text.includes('(engine = ◆)');
      // The construction would be in a function or field of its own, where its `await` cannot stand.
      const text = isNested && site.awaits ? 'effect("none", 1)' : use.text.replace('◆', () => site.text);
      const sites = text.startsWith('effect("none"') ? 0 : 1;
      const isPlain = use.isPlain && site.isPlain && (place.mayAwait || !isAsync);
      return {
        text: place.text
          .replaceAll('@', () => comment + text.replaceAll('#', `v${String(number)}`))
          .replaceAll('%', String(number)),
        sites,
        plainSites: sites === 1 && isPlain ? 1 : 0,
      };
    });
  });
}

/**
 * Programs of some imports of the old engine, some of what else a file may hold, and sections that each construct one
 * engine in some place, with some arguments, for some use.
 */
export function oldProgram(isAsync: boolean): fc.Arbitrary<OldProgram> {
  return fc
    .tuple(
      fc.subarray([...importStyles], { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...headers),
      fc.constantFrom(...surroundings),
      fc.constantFrom('\n', '\n\n', ';\n', '\r\n'),
    )
    .chain(([styles, header, surrounding, separator]) => {
      const names = styles.flatMap((style) => [...style.names]);
      return fc
        .integer({ min: 1, max: 5 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => sectionOf(index, names, isAsync))))
        .map((sections) => ({
          text: textOf(
            header,
            styles.map(({ text }) => text),
            surrounding,
            sections,
            separator,
          ),
          sites: sections.reduce((sum, { sites }) => sum + sites, 0),
          plainSites: sections.some(namesType) ? 0 : sections.reduce((sum, { plainSites }) => sum + plainSites, 0),
        }));
    });
}

/** A type of the class changes together with constructions, and none of them does where one of them cannot. */
function namesType({ text }: OldProgram): boolean {
  return /\bOldType\b|\bInstanceType\b/u.test(text);
}

function textOf(
  header: string,
  imports: readonly string[],
  surrounding: string,
  sections: readonly OldProgram[],
  separator: string,
): string {
  const parts = [
    ...imports,
    "import { context, pair, size } from './context.js'",
    "import { effect, later } from './trace.js'",
    surrounding,
    'type OldType = import("./old-engine.js").OldEngine',
    'void [context, pair, size, effect, later]',
    ...sections.map(({ text }) => text),
  ];
  return `${header}${parts.filter((part) => part !== '').join(separator)}\n`;
}
