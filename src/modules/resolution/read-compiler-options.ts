import { readConfiguration } from './read-configuration.ts';

/** Compiler options as they are written; nothing says that the values are of the right type. */
export type CompilerOptions = Readonly<Record<string, unknown>>;

/**
 * The compiler options of a configuration, with those that it extends; `undefined` when one of them cannot be read.
 *
 * @param mayRead is asked for every file before it is read
 * @param heirs the configurations that extend this one; it cannot be one of them
 */
export function readCompilerOptions(
  config: string,
  mayRead: (path: string) => boolean = () => true,
  heirs: ReadonlySet<string> = new Set(),
): CompilerOptions | undefined {
  const configuration = mayRead(config) && !heirs.has(config) ? readConfiguration(config) : undefined;
  if (configuration === undefined) return undefined;
  const options: Record<string, unknown> = {};
  for (const base of configuration.bases) {
    const inherited = readCompilerOptions(base, mayRead, new Set([...heirs, config]));
    if (inherited === undefined) return undefined;
    Object.assign(options, inherited);
  }
  return Object.assign(options, configuration.content['compilerOptions']);
}
