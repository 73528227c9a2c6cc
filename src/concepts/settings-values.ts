import * as v from 'valibot';
import { identifierPattern, referencePattern, referenceWords } from './parse-reference.ts';

/** A text that matches a pattern; `expected` says so in plain words. */
export function textLike(pattern: RegExp, expected: string) {
  return v.pipe(v.string(expected), v.regex(pattern, expected));
}

/** A text of which at least one character is visible. */
export function textOf(expected: string) {
  return textLike(/\S/, expected);
}

function identifierOf(expected: string) {
  return textLike(identifierPattern, expected);
}

/** Globs name what they match, so that a negation would name all the rest. They have `/` on every system. */
export const moduleGlob = textLike(
  /^(?![!/]|[A-Za-z]:|\s*$)[^\\]*[^\\/]$/,
  "a glob relative to root, with '/' between folders and no '!' before it, for example 'src/agents/**'",
);

export const reference = textLike(referencePattern, referenceWords);
export const methodName = identifierOf('the name of a method');

export const callTemplate = textOf("a call template, for example 'await createEngine($userContext)'");

export const parameterNames = v.pipe(
  v.array(identifierOf('the name of a constructor parameter'), 'a list of parameter names'),
  v.metadata({ uniqueItems: true }),
);

/** A key that must be there. */
export function required<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

/** A key that may be absent. */
export function optional<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.optional(v.pipe(schema, v.description(description)));
}

/** A key that is an empty list when it is absent. */
export function optionalList<Item extends v.GenericSchema>(item: Item, expected: string, description: string) {
  return v.optional(v.pipe(v.array(item, expected), v.description(description)), []);
}
