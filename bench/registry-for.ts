import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../src/concepts/settings.ts';

/** How an instance of a stand-in is had. */
export type CallForm = 'async' | 'static' | 'sync';

export interface StandInForm {
  /** The forms that the stand-ins take in turn. */
  readonly calls: readonly CallForm[];
  /** Whether a stand-in has the members of the class that it stands for, or none. */
  readonly isAlike: boolean;
}

const writers: Readonly<Record<CallForm, (number: number) => { readonly text: string; readonly call: string }>> = {
  async: (number) => ({
    text: `export const create${number} = async (..._: unknown[]): Promise<Canonical${number}> => new Canonical${number}();`,
    call: `await create${number}($args)`,
  }),
  static: (number) => ({
    text: `export class Factory${number} { static create(..._: unknown[]): Canonical${number} { return new Canonical${number}(); } }`,
    call: `Factory${number}.create($args)`,
  }),
  sync: (number) => ({
    text: `export const create${number} = (..._: unknown[]): Canonical${number} => new Canonical${number}();`,
    call: `create${number}($args)`,
  }),
};

/**
 * A registry that deprecates classes of a code base, one concept for each, in favour of stand-ins that are written to
 * another folder: the code base itself is left as it is.
 *
 * @param root folder of the code base
 * @param references classes, relative to the root
 * @param folder where the stand-ins go
 */
export function registryFor(
  root: string,
  references: readonly string[],
  folder: string,
  { calls, isAlike }: StandInForm = { calls: ['async'], isAlike: false },
): Settings {
  const factory = path.join(folder, 'factory.ts');
  const canonical = path.join(folder, 'canonical.ts');
  const standIns = references.map((reference, index) => {
    const number = index + 1;
    const [file = '', name = ''] = reference.split('#');
    const old = relative(folder, path.join(root, file));
    const text = isAlike
      ? `import type { ${name} as Old${number} } from '${old}';\nexport declare class Canonical${number} extends Old${number} {}\n`
      : `export class Canonical${number} {}\n`;
    return {
      reference,
      name: `Canonical${number}`,
      text,
      factory: writers[calls[index % calls.length] ?? 'async'](number),
    };
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(canonical, standIns.map(({ text }) => text).join(''));
  writeFileSync(
    factory,
    [
      `import { ${standIns.map(({ name }) => name).join(', ')} } from './canonical.js';`,
      ...standIns.map(({ factory: { text } }) => text),
    ].join('\n'),
  );
  return {
    root,
    concepts: standIns.map(({ reference, name, factory: { call } }) => ({
      name: reference,
      canonical: `${relative(root, canonical)}#${name}`,
      factory: { module: relative(root, factory), call },
      deprecated: [reference],
    })),
  };
}

function relative(root: string, file: string): string {
  const text = path.relative(root, file).split(path.sep).join('/');
  return text.startsWith('.') ? text : `./${text}`;
}
