import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../src/concepts/settings.ts';

const modulesPerArea = 25;
const areasPerRealm = 8;
const deprecatedEvery = 200;

/**
 * Writes a project that is hard on a module graph, and gives its settings.
 *
 * A fifth of the modules are consumers, each with imports from the root barrel; the others declare a class each and stand
 * behind three barrels: their area's, their realm's and the root's. One class in two hundred is deprecated, and one
 * consumer in ten makes such a one.
 *
 * @param modules number of modules, the barrels apart
 */
export function writeBarrelProject(folder: string, modules: number): Settings {
  const consumers = Math.max(1, Math.floor(modules / 5));
  const classes = Math.max(modulesPerArea, modules - consumers);
  const deprecated = Array.from(
    { length: Math.ceil(classes / deprecatedEvery) },
    (_, index) => index * deprecatedEvery,
  );
  const files = new Map<string, string>([
    ['tsconfig.json', '{ "compilerOptions": { "module": "NodeNext", "strict": true, "noEmit": true, "types": [] } }\n'],
    ['package.json', '{ "name": "barrels", "private": true, "type": "module" }\n'],
    ['factory.ts', factoryOf(deprecated)],
    ['canonical.ts', deprecated.map((number) => `export class Canonical${number} { run(): void {} }\n`).join('')],
  ]);
  for (let number = 0; number < classes; number += 1) {
    files.set(`${areaOf(number)}/thing-${number}.ts`, classText(number, deprecated.includes(number)));
  }
  for (const [barrel, members] of barrelsOf(classes)) {
    files.set(barrel, members.map((member) => `export * from '${member}';\n`).join(''));
  }
  for (let number = 0; number < consumers; number += 1) {
    const made = number % 10 === 0 ? deprecated[number % deprecated.length] : undefined;
    files.set(`consumers/consumer-${number}.ts`, consumerText(number, classes, made));
  }
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return {
    root: folder,
    concepts: deprecated.map((number) => ({
      name: `Thing${number}`,
      canonical: `./canonical.ts#Canonical${number}`,
      factory: { module: './factory.ts', call: `create${number}($args)` },
      deprecated: [`./${areaOf(number)}/thing-${number}.ts#Thing${number}`],
    })),
  };
}

function areaOf(number: number): string {
  const area = Math.floor(number / modulesPerArea);
  return `realm-${Math.floor(area / areasPerRealm)}/area-${area}`;
}

/** The barrels by file, each with the specifiers that it exports. */
function barrelsOf(classes: number): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, Set<string>>();
  const add = (barrel: string, specifier: string): void => {
    members.set(barrel, (members.get(barrel) ?? new Set()).add(specifier));
  };
  for (let number = 0; number < classes; number += 1) {
    const area = areaOf(number);
    const [realm = '', name = ''] = area.split('/');
    add(`${area}/index.ts`, `./thing-${number}.js`);
    add(`${realm}/index.ts`, `./${name}/index.js`);
    add('index.ts', `./${realm}/index.js`);
  }
  return new Map([...members].map(([barrel, specifiers]) => [barrel, [...specifiers]]));
}

function classText(number: number, isDeprecated: boolean): string {
  const tag = isDeprecated ? '/** @deprecated Use what `factory.ts` makes. */\n' : '';
  return `${tag}export class Thing${number} {\n  run(): void {}\n}\n`;
}

function consumerText(number: number, classes: number, made: number | undefined): string {
  const used = [7, 77, 777].map((step) => (number * step) % classes).filter((thing) => thing % deprecatedEvery !== 0);
  const names = [...new Set([...used, ...(made === undefined ? [] : [made])])].map((thing) => `Thing${thing}`);
  return [
    `import { ${names.join(', ')} } from '../index.js';`,
    `export function run${number}(): void {`,
    ...names.map((name) => `  new ${name}().run();`),
    '}\n',
  ].join('\n');
}

function factoryOf(deprecated: readonly number[]): string {
  return [
    `import { ${deprecated.map((number) => `Canonical${number}`).join(', ')} } from './canonical.js';`,
    ...deprecated.map((number) => `export const create${number} = (): Canonical${number} => new Canonical${number}();`),
    '',
  ].join('\n');
}
