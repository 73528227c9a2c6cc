/** The promise of an asynchronous factory is awaited before anything is asked of the instance, and not dropped. */
import { createRule } from '../src/kit/create-rule.ts';
import { observe } from '../src/kit/observe.ts';
import { reportSighting } from '../src/kit/report-sighting.ts';
import type { PromiseFault } from '../src/sightings/sighting.ts';

export type MessageIds = 'awaitFactory' | 'dropped' | 'used';
export type Options = [{ edits?: 'fix' | 'suggestion' }];

export const noUnawaitedFactory = createRule<Options, MessageIds>({
  name: 'no-unawaited-factory',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow taking the promise of an asynchronous factory for the instance, or dropping it',
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
      awaitFactory: "Await the factory of '{{concept}}'{{choice}}.",
      dropped: "The promise of '{{concept}}' is dropped. Await {{factory}}.{{outcome}}",
      used: "The promise of '{{concept}}' {{fault}}. Await {{factory}}.{{outcome}}",
    },
  },
  create(context, [{ edits }]) {
    return observe(context, {
      unawaited({ place, concept, factory, fault, member }, proposal) {
        const module = concept.factory === undefined ? '' : ` from '${concept.factory.module}'`;
        reportSighting(context, {
          place,
          messageId: fault === 'dropped' ? 'dropped' : 'used',
          data: { concept: concept.name, factory: `\`${factory}\`${module}`, fault: phrases[fault] + quoted(member) },
          suggestionId: 'awaitFactory',
          proposal: proposal(),
          onlySuggest: edits === 'suggestion',
        });
      },
    });
  },
});

/** What is wrong with taking a promise for what it promises. */
const phrases: Record<PromiseFault, string> = {
  called: 'cannot be called',
  compared: 'equals nothing else',
  converted: 'is neither text nor a number',
  declared: 'is declared as the instance',
  disposed: 'cannot be disposed of',
  dropped: 'is dropped',
  iterated: 'cannot be iterated',
  member: 'has no ',
  'other-class': 'is no instance of the class',
  spread: 'has no properties of its own',
  tested: 'is always true',
};

function quoted(member: string): string {
  return member === '' ? '' : `'${member}'`;
}
