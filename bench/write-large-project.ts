import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../src/concepts/settings.ts';

const linesPerBlock = 10;

/** Writes a project whose one consumer has so many lines, full of what the rules look for; gives its settings. */
export function writeLargeProject(folder: string, lines: number): Settings {
  const files = {
    'old-engine.ts': 'export class OldEngine { constructor(readonly userId: string) {} run(): void {} }\n',
    'user-engine.ts': 'export class UserEngine { constructor(readonly userId: string) {} run(): void {} }\n',
    'engine-factory.ts': [
      "import { UserEngine } from './user-engine.js';",
      'export const createEngine = async (userId: string): Promise<UserEngine> => new UserEngine(userId);\n',
    ].join('\n'),
    'consumer.ts': [
      "import { OldEngine } from './old-engine.js';",
      ...Array.from({ length: Math.floor(lines / linesPerBlock) }, (_, index) => blockOf(index)),
    ].join('\n'),
  };
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return {
    root: folder,
    concepts: [
      {
        name: 'engine',
        canonical: './user-engine.ts#UserEngine',
        factory: { module: './engine-factory.ts', call: 'await createEngine($userId)' },
        deprecated: ['./old-engine.ts#OldEngine'],
      },
    ],
  };
}

/** A function as any: one in four makes an engine of its own, one takes one, and two do something else. */
function blockOf(index: number): string {
  const first =
    [
      `  const engine = new OldEngine(userId);`,
      `  const engine: { run(): void } = { run: () => undefined };`,
      `  const engine = engines.get(userId) as OldEngine;`,
      `  const engine = { run: (): void => console.log(userId) };`,
    ][index % 4] ?? '';
  return [
    `export async function step${index}(userId: string, engines: ReadonlyMap<string, unknown>): Promise<number> {`,
    first,
    `  const parts = userId.split('-').map((part) => part.trim());`,
    `  for (const part of parts) {`,
    `    if (part.length > ${index % 7} && engines.has(part)) engine.run();`,
    `  }`,
    `  const total = parts.reduce((sum, part) => sum + part.length, ${index});`,
    `  return total * 2;`,
    `}`,
    '',
  ].join('\n');
}
