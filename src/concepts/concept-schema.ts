import * as v from 'valibot';
import { closedObject } from './closed-object.ts';
import { overloadSchema } from './overload-schema.ts';
import { modulePattern, moduleOrReferencePattern, referenceWords } from './parse-reference.ts';
import {
  callTemplate,
  methodName,
  moduleGlob,
  optional,
  optionalList,
  parameterNames,
  reference,
  required,
  textLike,
  textOf,
} from './settings-values.ts';

const versionOrDate = textOf('a version or a date');

const factory = closedObject({
  module: required(
    textLike(modulePattern, "a module path without '#<export>', for example './src/engine-factory.ts'"),
    'Module where the sanctioned construction lives.',
  ),
  call: required(
    callTemplate,
    'Expression that makes an instance: a template in the language of the file. `$name` stands for the argument ' +
      'given for the constructor parameter `name`, `$args` for all arguments verbatim, `$scope` for the nearest ' +
      'user-scope value visible at the site. Every other free name is an export of `module` and is imported when ' +
      'needed. An `await` makes the factory asynchronous.',
  ),
});

const deprecatedWords = `${referenceWords}, or an object whose key 'ref' is one`;

const deprecatedObject = closedObject(
  {
    ref: required(reference, 'The deprecated class, function or value: a reference.'),
    parameters: optional(
      parameterNames,
      'The parameters of the constructor or function in order; when absent they are read from its source.',
    ),
    call: optional(
      callTemplate,
      "Template that overrides the one of the concept's factory for this class or function.",
    ),
    overloads: optionalList(
      overloadSchema,
      'a list of overloads',
      'Shapes of the constructor that differ from the rest; the first one that a construction has applies.',
    ),
    reason: optional(textOf('a sentence'), 'Why it is deprecated; shown in messages.'),
    since: optional(versionOrDate, 'Version or date since which it is deprecated.'),
    removeBy: optional(versionOrDate, 'Version or date by which it is to be removed.'),
  },
  deprecatedWords,
);

const eventName = textOf('the name of an event');
const endWords = 'the name of an event or a list of such names';

const eventPair = closedObject({
  start: required(eventName, 'Event that opens the pair.'),
  end: required(
    v.union([eventName, v.pipe(v.array(eventName), v.nonEmpty('at least one event that closes the pair'))], endWords),
    'Event that closes the pair, or several of which any one does.',
  ),
});

const events = closedObject({
  required: optionalList(eventName, 'a list of event names', 'Events that every class of the concept emits.'),
  pairs: optionalList(eventPair, 'a list of pairs of events', 'Events that must be followed by another on every path.'),
});

/** Schema of one entry of `concepts`. */
export const conceptSchema = closedObject({
  name: required(
    textOf('a name that is not blank'),
    'Unique name of the concept; used in messages, options and the audit.',
  ),
  canonical: required(
    reference,
    'The one true class, function or value (an instance exported by a module counts too): a reference.',
  ),
  factory: optional(
    factory,
    'The sanctioned construction. A concept without a factory is a function or value: uses of its deprecated twins ' +
      'are moved to the canonical export itself.',
  ),
  deprecated: optionalList(
    v.union([reference, deprecatedObject], deprecatedWords),
    'a list of references',
    'What the canonical one replaces: references, or objects that say more about them.',
  ),
  constructors: optionalList(
    textLike(moduleOrReferencePattern, "a module path or a reference '<module>#<export>'"),
    'a list of module paths and references',
    "Further modules or references that may construct directly. The factory module and each class's own module " +
      'always may.',
  ),
  modules: optionalList(
    moduleGlob,
    'a list of globs',
    'Globs of the modules in which the isolation rules apply for this concept. When no concept declares any, they ' +
      'apply wherever the rule is switched on.',
  ),
  scope: v.optional(
    required(v.picklist(['user', 'process'], "'user' or 'process'"), 'How long an instance may live.'),
    'user',
  ),
  dispose: optionalList(
    methodName,
    'a list of method names',
    'Methods that release an instance. `Symbol.dispose` and `Symbol.asyncDispose` always count.',
  ),
  events: v.optional(required(events, 'The event contract of the concept.'), {}),
});
