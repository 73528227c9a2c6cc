import type { TSESLint } from '@typescript-eslint/utils';
import type { Concept, Registry } from '../concepts/concept.ts';
import { keysAt } from '../concepts/key-path.ts';
import { parseSettings } from '../concepts/parse-settings.ts';
import { SettingsError } from '../concepts/settings-error.ts';
import { templatesOf } from '../concepts/templates-of.ts';
import { compileTemplate } from '../fixes/templates/call-template.ts';
import { TemplateSyntaxError } from '../fixes/templates/template-syntax.ts';

/** Anything that carries ESLint's settings: every rule's context does. */
type Settled = Pick<Readonly<TSESLint.RuleContext<string, readonly unknown[]>>, 'settings' | 'cwd'>;

const registries = new WeakMap<object, Registry>();
// ssot-shared: a process has few working directories, and each has one registry
const withoutSettings = new Map<string, Registry>();

/**
 * The registry of concepts in the settings, compiled once per settings object.
 *
 * @throws {SettingsError} when the settings are malformed.
 */
export function registryOf({ settings, cwd }: Settled): Registry {
  const declared = settings['ssot'];
  const isKey = typeof declared === 'object' && declared !== null;
  const known = isKey ? registries.get(declared) : declared === undefined ? withoutSettings.get(cwd) : undefined;
  if (known !== undefined) return known;
  const registry = compileSettings(declared, cwd);
  if (isKey) registries.set(declared, registry);
  else if (declared === undefined) withoutSettings.set(cwd, registry);
  return registry;
}

/**
 * Parses the settings with everything in them that has a syntax of its own.
 *
 * @throws {SettingsError} when the settings are malformed.
 */
function compileSettings(settings: unknown, cwd: string): Registry {
  const registry = parseSettings(settings, cwd);
  const problems = registry.concepts.flatMap(templateProblems);
  if (problems.length > 0) throw new SettingsError(problems);
  return registry;
}

function templateProblems(concept: Concept): SettingsError['problems'] {
  return templatesOf(concept).flatMap(({ call, keyPath }) => {
    const detail = syntaxErrorOf(call);
    if (detail === undefined) return [];
    return [{ keys: keysAt(keyPath), found: call, expected: `one JavaScript expression; ${detail}` }];
  });
}

function syntaxErrorOf(text: string): string | undefined {
  try {
    compileTemplate(text);
    return undefined;
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return error.detail;
    throw error;
  }
}
