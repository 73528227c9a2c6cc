import { relative, resolve, sep } from 'node:path';
import type { TSESLint } from '@typescript-eslint/utils';
import { compileGlob } from '../concepts/compile-glob.ts';
import type { Registry } from '../concepts/concept.ts';
import { isTestFile } from '../fixes/is-test-file.ts';
import { registryOf } from './registry-of.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

const declarationFile = /\.d\.(?:[^./\\]+\.)?[cm]?ts$/u;
const answers = { withTests: new WeakMap<object, boolean>(), withoutTests: new WeakMap<object, boolean>() };
const globs = new WeakMap<Registry, readonly ((path: string) => boolean)[]>();

/**
 * Do the rules about shared state apply to a file? Not to declaration files, nor to tests unless they are included. When no
 * concept names its modules, they apply to all others.
 *
 * @throws {SettingsError} when the settings are malformed.
 */
export function isUnderIsolation(context: Context, includeTests: boolean): boolean {
  const { sourceCode } = context;
  const known = answers[includeTests ? 'withTests' : 'withoutTests'];
  let answer = known.get(sourceCode);
  if (answer === undefined) known.set(sourceCode, (answer = judge(context, includeTests)));
  return answer;
}

function judge(context: Context, includeTests: boolean): boolean {
  const registry = registryOf(context);
  const path = resolve(context.cwd, context.physicalFilename);
  if (declarationFile.test(path) || (!includeTests && isTestFile({ path, registry }))) return false;
  let tests = globs.get(registry);
  if (tests === undefined) {
    tests = registry.concepts.flatMap(({ modules }) => modules.map(compileGlob));
    globs.set(registry, tests);
  }
  if (tests.length === 0) return true;
  const inRoot = relative(registry.root, path).split(sep).join('/');
  return tests.some((test) => test(inRoot));
}
