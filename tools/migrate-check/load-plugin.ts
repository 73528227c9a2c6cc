import { pathToFileURL } from 'node:url';
import type { ESLint, Linter } from 'eslint';
import { buildPlugin } from '../build-plugin.ts';
import { inRepository } from '../repository.ts';

/** A plugin with recommended rules. */
export interface Plugin extends ESLint.Plugin {
  readonly configs: { readonly recommended: { readonly rules?: Linter.Config['rules'] } };
}

/**
 * Our plugin as users get it, built anew if need be.
 *
 * @throws {Error} with what the compiler says when it cannot be built.
 */
export async function loadPlugin(): Promise<Plugin> {
  buildPlugin();
  const { href } = pathToFileURL(inRepository('dist/src/index.js'));
  const { default: plugin } = (await import(href)) as { readonly default: Plugin };
  return plugin;
}
