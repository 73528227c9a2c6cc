import { describe, expect, it } from 'vitest';
import { inRepository } from '../../tools/repository.ts';
import { type TemporaryProject, temporaryProject } from '../modules/temporary-project.ts';
import { runEslint } from './run-eslint.ts';

const concept = {
  name: 'engine',
  canonical: './src/user-engine.ts#UserEngine',
  factory: { module: './src/factory.ts', call: 'await createEngine($id)' },
  deprecated: ['./src/old-engine.ts#OldEngine'],
};

const names = Array.from({ length: 24 }, (_, index) => `src/consumers/c${index}.ts`);

function project(): TemporaryProject {
  const made = temporaryProject({
    'package.json': '{ "type": "module" }',
    'src/old-engine.ts': 'export class OldEngine { constructor(readonly id: string) {} }',
    'src/user-engine.ts': `export class UserEngine {
  calls = 0;
  constructor(readonly id: string) {}
  call(): void { this.calls += 1; }
}
export const shared = new UserEngine('all');`,
    'src/factory.ts': `import { UserEngine } from './user-engine.js';
export const createEngine = async (id: string): Promise<UserEngine> => new UserEngine(id);`,
    'src/index.ts': "export { OldEngine as Engine } from './old-engine.js';",
    ...Object.fromEntries(
      names.map((name, index) => [
        name,
        `import { Engine } from '../index.js';
import { createEngine } from '../factory.js';
import { shared } from '../user-engine.js';
const seen = new Map<string, number>();
export async function handle${index}(id: string): Promise<unknown> {
  seen.set(id, ${index});
  shared.call();
  createEngine(id);
  return new Engine(id);
}`,
      ]),
    ),
  });
  made.link('node_modules', inRepository('node_modules'));
  return made;
}

describe('eslint --concurrency', { timeout: 120_000 }, () => {
  it('reports what one process does, with the same fixes', () => {
    const made = project();
    const settings = { root: made.root, concepts: [concept] };
    const alone = runEslint(made, settings, 'src');
    for (const rule of ['no-direct-construction', 'no-shared-singleton', 'no-unawaited-factory']) {
      expect(alone.filter((line) => line.includes(` ssot/${rule} `))).toHaveLength(names.length);
    }
    expect(runEslint(made, settings, 'src', '--concurrency', '3')).toEqual(alone);
  });

  it('tells what is wrong with the settings once, in whatever thread', () => {
    const made = project();
    const settings = { root: made.root, concepts: [{ ...concept, canonical: './src/user-engine.ts#UserEngin' }] };
    const told = (...args: readonly string[]): readonly string[] =>
      runEslint(made, settings, 'src', ...args)
        .filter((line) => line.includes(' ssot/valid-settings '))
        .map((line) => line.slice(line.indexOf(' ')));
    const alone = told();
    expect(alone).toHaveLength(1);
    expect(told('--concurrency', '3')).toEqual(alone);
  });
});
