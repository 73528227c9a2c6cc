import * as v from 'valibot';
import { closedObject } from './closed-object.ts';
import { identifierPattern } from './parse-reference.ts';
import { callTemplate, optional, parameterNames, required, textLike } from './settings-values.ts';

const countWords = 'a number of arguments, or the least and the most as [least, most]';
const count = v.pipe(v.number(countWords), v.integer(countWords), v.minValue(0, countWords));

const argumentPath = new RegExp(
  `${identifierPattern.source.slice(0, -1)}(?:\\.${identifierPattern.source.slice(1, -1)})*$`,
);
const literalWords = 'a string, a number, true, false or null';
const literals = v.pipe(
  v.record(
    textLike(argumentPath, "the name of a parameter, or of a property of one such as 'options.mode'"),
    v.union([v.string(), v.pipe(v.number(), v.finite(literalWords)), v.boolean(), v.null()], literalWords),
    'an object of parameter names and literals',
  ),
  v.minEntries(1, 'at least one parameter name with its literal'),
);

const when = closedObject(
  {
    arguments: optional(
      v.union([count, v.strictTuple([count, count], countWords)], countWords),
      'How many arguments are given: a number, or the least and the most.',
    ),
    literals: optional(
      literals,
      'Literals that are given, by the name of the parameter or property that they are given for.',
    ),
  },
  "an object with 'arguments', 'literals' or both",
);

/** Schema of one entry of `deprecated[].overloads`. */
export const overloadSchema = closedObject({
  when: required(when, 'Which constructions it is for: every condition holds.'),
  parameters: optional(
    parameterNames,
    "The constructor's parameters in order, for these constructions; absent, those of the class as a whole.",
  ),
  call: optional(callTemplate, 'Template for these constructions; absent, that of the class as a whole.'),
});
