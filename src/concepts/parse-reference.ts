import type { Reference } from './concept.ts';
import { keyPathOf, type Keys } from './key-path.ts';
import { SettingsError } from './settings-error.ts';

/** Letters beyond ASCII are taken on trust: `\p{ID_Start}` needs a flag that JSON Schema's patterns do not have. */
const identifier = String.raw`(?:[A-Za-z_$]|[^\x00-\x7F\s])(?:[\w$]|[^\x00-\x7F\s])*`;
const exportPath = String.raw`(${identifier})(?:\.(${identifier}))?`;
/** Path aliases and subpath imports may begin with `#`; a backslash is no separator in a module specifier. */
const modulePath = String.raw`[^\s\\](?:[^#\\\r\n]*[^#\s\\])?`;

/** Captures module, export and static member. */
export const referencePattern = new RegExp(`^(${modulePath})#${exportPath}$`);
export const modulePattern = new RegExp(`^${modulePath}$`);
export const moduleOrReferencePattern = new RegExp(`^${modulePath}(?:#${exportPath})?$`);
export const identifierPattern = new RegExp(`^${identifier}$`);

/** What a reference looks like, in the words of messages. */
export const referenceWords =
  "a reference '<module>#<export>' or '<module>#<export>.<static member>', for example './src/engine.ts#Engine'";

/**
 * Reads `<module>#<export>` or `<module>#<export>.<static member>`.
 *
 * @param keys where the text stands in the settings
 * @throws SettingsError when the text is no reference
 */
export function parseReference(text: string, keys: Keys): Reference {
  const [, module, exportName, member] = referencePattern.exec(text) ?? [];
  if (module === undefined || exportName === undefined) {
    throw new SettingsError([{ keys, found: text, expected: referenceWords }]);
  }
  return { text, module, exportName, member, keyPath: keyPathOf(keys) };
}
