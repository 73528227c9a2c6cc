import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../src/concepts/settings.ts';

/**
 * A registry that deprecates classes of a code base, one concept for each, in favour of stand-ins that are written to
 * another folder: the code base itself is left as it is.
 *
 * @param root folder of the code base
 * @param references classes, relative to the root
 * @param folder where the stand-ins go
 */
export function registryFor(root: string, references: readonly string[], folder: string): Settings {
  const factory = path.join(folder, 'factory.ts');
  const canonical = path.join(folder, 'canonical.ts');
  const numbers = references.map((_, index) => index + 1);
  writeFileSync(canonical, numbers.map((number) => `export class Canonical${number} {}\n`).join(''));
  writeFileSync(
    factory,
    [
      `import { ${numbers.map((number) => `Canonical${number}`).join(', ')} } from './canonical.js';`,
      ...numbers.map(
        (number) =>
          `export const create${number} = async (..._: unknown[]): Promise<Canonical${number}> => new Canonical${number}();`,
      ),
    ].join('\n'),
  );
  return {
    root,
    concepts: references.map((reference, index) => ({
      name: reference,
      canonical: `${relative(root, canonical)}#Canonical${index + 1}`,
      factory: { module: relative(root, factory), call: `await create${index + 1}($args)` },
      deprecated: [reference],
    })),
  };
}

function relative(root: string, file: string): string {
  const text = path.relative(root, file).split(path.sep).join('/');
  return text.startsWith('.') ? text : `./${text}`;
}
