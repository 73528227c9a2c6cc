/** An instance of a concept is made by the concept's factory, and nowhere else. */
import { createRule } from '../src/kit/create-rule.ts';
import { observe } from '../src/kit/observe.ts';
import { reportSighting } from '../src/kit/report-sighting.ts';
import { truthFor } from '../src/kit/truth-for.ts';
import type { Construction } from '../src/sightings/sighting.ts';

export type MessageIds =
  | 'callFactory'
  | 'canonicalConstructed'
  | 'canonicalSubclassConstructed'
  | 'constructed'
  | 'made'
  | 'subclassConstructed';
export type Options = [{ edits?: 'fix' | 'suggestion' }];

export const noDirectConstruction = createRule<Options, MessageIds>({
  name: 'no-direct-construction',
  meta: {
    type: 'problem',
    docs: {
      description: "Disallow constructing a concept's classes other than through its factory",
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
      callFactory: "Call the factory of '{{concept}}'{{choice}}.",
      canonicalConstructed: "'{{name}}' is constructed outside its factory. Make it with {{truth}}.{{outcome}}",
      canonicalSubclassConstructed:
        "'{{written}}' builds on '{{name}}' and is constructed outside its factory. Make it with {{truth}}.{{outcome}}",
      constructed: "'{{name}}' is deprecated.{{note}} Make it with {{truth}}.{{outcome}}",
      made: "The deprecated '{{name}}' makes an instance.{{note}} Make it with {{truth}}.{{outcome}}",
      subclassConstructed:
        "'{{written}}' builds on the deprecated '{{name}}'.{{note}} Make an instance with {{truth}}.{{outcome}}",
    },
  },
  create(context, [{ edits }]) {
    return observe(
      context,
      {
        construction(sighting, proposal) {
          if (sighting.implementation.role === 'canonical' && !hasFactory(sighting)) return;
          const proposed = proposal();
          reportSighting(context, {
            place: sighting.place,
            messageId: messageOf(sighting),
            data: { ...truthFor(context, { ...sighting, call: proposed.call }), written: sighting.written },
            suggestionId: 'callFactory',
            proposal: proposed,
            onlySuggest: edits === 'suggestion',
          });
        },
      },
      edits,
    );
  },
});

/** Without a factory, the canonical class is made where it is needed. */
function hasFactory({ implementation }: Construction): boolean {
  return implementation.concept.factory !== undefined;
}

function messageOf({ implementation, kinship, form }: Construction): MessageIds {
  if (form === 'call') return 'made';
  if (kinship === 'subclass') {
    return implementation.role === 'canonical' ? 'canonicalSubclassConstructed' : 'subclassConstructed';
  }
  return implementation.role === 'canonical' ? 'canonicalConstructed' : 'constructed';
}
