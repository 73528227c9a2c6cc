/** A deprecated class, function or value is not used where its canonical twin can be. */
import { truthOf } from '../src/concepts/truth-of.ts';
import { createRule } from '../src/kit/create-rule.ts';
import { observe } from '../src/kit/observe.ts';
import { reportSighting } from '../src/kit/report-sighting.ts';
import type { Usage } from '../src/sightings/sighting.ts';

export type MessageIds =
  | 'aliased'
  | 'exportedAgain'
  | 'extended'
  | 'imported'
  | 'importedUnused'
  | 'instanceTested'
  | 'mocked'
  | 'passed'
  | 'registered'
  | 'removeBinding'
  | 'typed'
  | 'useCanonical';
export type Options = [{ edits?: 'fix' | 'suggestion' }];

export const noDeprecatedReference = createRule<Options, MessageIds>({
  name: 'no-deprecated-reference',
  meta: {
    type: 'problem',
    docs: {
      description: "Disallow any use of a concept's deprecated classes, functions and values",
      presets: ['recommended', 'strict'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          edits: {
            description: 'Whether safe rewrites are fixes, or suggestions for a person to take.',
            type: 'string',
            enum: ['fix', 'suggestion'],
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ edits: 'fix' }],
    messages: {
      aliased:
        "The deprecated '{{name}}'{{note}} gets another name. The truth is '{{canonical}}' from '{{module}}'.{{outcome}}",
      exportedAgain:
        "The deprecated '{{name}}'{{note}} is exported again. The truth is '{{canonical}}' from '{{module}}'.{{outcome}}",
      extended:
        "A class builds on the deprecated '{{name}}'{{note}}. The truth is '{{canonical}}' from '{{module}}'.{{outcome}}",
      imported:
        "The deprecated '{{name}}'{{note}} is imported. The truth is '{{canonical}}' from '{{module}}'.{{outcome}}",
      importedUnused: "The deprecated '{{name}}'{{note}} is bound here and nothing uses it.{{outcome}}",
      instanceTested:
        "Instances are tested against the deprecated '{{name}}'{{note}}. The truth is '{{canonical}}' from '{{module}}'.{{outcome}}",
      mocked:
        "A test replaces the module of the deprecated '{{name}}'{{note}}. The truth is '{{canonical}}' from '{{module}}'.{{outcome}}",
      passed:
        "The deprecated '{{name}}'{{note}} is used as a value. The truth is '{{canonical}}' from '{{module}}'.{{outcome}}",
      registered:
        "The deprecated '{{name}}'{{note}} is registered in a container. Register {{truth}} instead.{{outcome}}",
      removeBinding: "Remove the binding of '{{name}}'{{choice}}.",
      typed:
        "The deprecated '{{name}}'{{note}} is used as a type. The truth is '{{canonical}}' from '{{module}}'.{{outcome}}",
      useCanonical: "Use '{{canonical}}'{{choice}}.",
    },
  },
  create(context, [{ edits }]) {
    return observe(context, {
      reference({ place, implementation, usage }, proposal) {
        if (implementation.role !== 'deprecated') return;
        reportSighting(context, {
          place,
          messageId: messagesByUsage[usage],
          data: truthOf(implementation),
          suggestionId: usage === 'unused-import' || usage === 'unused-alias' ? 'removeBinding' : 'useCanonical',
          proposal: proposal(),
          onlySuggest: edits === 'suggestion',
        });
      },
    });
  },
});

const messagesByUsage: Record<Usage, MessageIds> = {
  import: 'imported',
  'unused-import': 'importedUnused',
  're-export': 'exportedAgain',
  type: 'typed',
  extends: 'extended',
  implements: 'extended',
  instanceof: 'instanceTested',
  registration: 'registered',
  alias: 'aliased',
  'unused-alias': 'importedUnused',
  member: 'passed',
  mock: 'mocked',
  value: 'passed',
};
