import * as v from 'valibot';
import { closedObject } from './closed-object.ts';
import { conceptSchema } from './concept-schema.ts';
import { methodName, optional, optionalList, reference, required, textLike, textOf } from './settings-values.ts';

const userScope = closedObject({
  names: optionalList(
    textOf('the name of a variable or property'),
    'a list of names',
    'Identifiers and property names that identify one user.',
  ),
  types: optionalList(reference, 'a list of references', 'Types whose values identify one user.'),
  accessors: optionalList(
    reference,
    'a list of references',
    'Functions that return what identifies the current user, such as an AsyncLocalStorage getter.',
  ),
  audience: optionalList(
    textOf('the name of a variable or property'),
    'a list of names',
    'Names that identify a group of users: a room, a channel, a document.',
  ),
});

const scopeArgument = v.union(
  [
    v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a position counted from 0')),
    textOf('the name of a property'),
  ],
  'the position of an argument (0 for the first) or the name of a property',
);

const emitter = closedObject({
  ref: required(reference, 'The emitter, or a function that sends: a reference.'),
  methods: optionalList(
    methodName,
    'a list of method names',
    'The methods that send. Absent when the reference is itself a function that sends.',
  ),
  scopeArgument: optional(
    scopeArgument,
    'What carries the scope: the position of an argument, or a property of the first object given.',
  ),
});

/** Schema of `settings.ssot`: the shape of every key. How keys relate is the matter of `findContradictions`. */
export const settingsSchema = closedObject({
  root: optional(
    textLike(/^(?:\/|\\\\|[A-Za-z]:[\\/])/, 'an absolute folder, for example import.meta.dirname'),
    "Absolute folder that relative paths start from. Default: ESLint's working directory.",
  ),
  concepts: optionalList(conceptSchema, 'a list of concepts', 'The concepts: what is true and what it replaces.'),
  userScope: v.optional(
    required(userScope, 'What identifies one user, or a group of users, besides the built-in names.'),
    {},
  ),
  emitters: optionalList(emitter, 'a list of emitters', 'In-house emitters, besides the known libraries.'),
  $schema: optional(
    textOf('the address of the JSON Schema'),
    'Where an editor finds the JSON Schema of settings that are written as JSON; read by no rule.',
  ),
});

/** Well-formed settings, absent keys filled with their defaults. */
export type ParsedSettings = v.InferOutput<typeof settingsSchema>;
