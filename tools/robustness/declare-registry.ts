import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chooseClasses } from '../../bench/choose-classes.ts';
import { chooseExports } from '../../bench/choose-exports.ts';
import { registryFor, type StandInForm } from '../../bench/registry-for.ts';
import type { Settings } from '../../src/concepts/settings.ts';
import { isTestFile } from '../../src/fixes/is-test-file.ts';

/** What a registry deprecates, as references relative to the folder. */
export interface Deprecated {
  readonly classes: readonly string[];
  readonly functions: readonly string[];
}

/** Folder of what a registry names and the checkout has not. */
export const STAND_INS = 'ssot-stand-ins';

const CLASSES = 12;
const FUNCTIONS = 6;
const form: StandInForm = { calls: ['async', 'sync', 'static'], isAlike: true };

/** What a code base itself declares and uses most often, tests aside. */
export function deprecatedOf(root: string, all: ReadonlyMap<string, string>): Deprecated {
  const texts = new Map([...all].filter(([file]) => !isTestFile({ path: path.join(root, file), registry: { root } })));
  return {
    classes: chooseClasses({ texts }, CLASSES),
    functions: chooseExports({ texts }, FUNCTIONS, {
      declared: /^export (?:async )?function ([\w$]+)/gmu,
      used: /\b([\w$]+)\(/gu,
    }),
  };
}

/**
 * Writes stand-ins into a folder of a code base, and a registry in which they are canonical. A function moves to a copy
 * of its module.
 */
export function declareRegistry(root: string, { classes, functions }: Deprecated): Settings {
  const folder = path.join(root, STAND_INS);
  mkdirSync(folder, { recursive: true });
  const settings = registryFor(root, classes, folder, form);
  const moved = functions.map((reference, index) => {
    const [file = '', name = ''] = reference.split('#');
    const copy = path.posix.join(path.posix.dirname(file), `ssot-stand-in-${index + 1}${path.posix.extname(file)}`);
    copyFileSync(path.join(root, file), path.join(root, copy));
    return { name: reference, canonical: `./${copy}#${name}`, deprecated: [reference] };
  });
  return { ...settings, concepts: [...(settings.concepts ?? []), ...moved] };
}
