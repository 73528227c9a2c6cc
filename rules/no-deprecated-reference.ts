/** A deprecated class, function or value is not used where its canonical twin can be. */
import type { Implementation } from '../src/concepts/concept.ts';
import { createRule } from '../src/kit/create-rule.ts';
import { observe } from '../src/kit/observe.ts';
import { reportSighting } from '../src/kit/report-sighting.ts';
import { truthFor } from '../src/kit/truth-for.ts';
import type { Container } from '../src/sightings/container.ts';
import type { Usage } from '../src/sightings/sighting.ts';

export type MessageIds =
  | 'aliased'
  | 'called'
  | 'exportedAgain'
  | 'extended'
  | 'imported'
  | 'importedUnused'
  | 'injected'
  | 'instanceTested'
  | 'memberUsed'
  | 'mocked'
  | 'passed'
  | 'registered'
  | 'registerFactory'
  | 'removeBinding'
  | 'typed'
  | 'unmocked'
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
      aliased: "The deprecated '{{name}}' gets another name. The truth is {{canonical}}.{{outcome}}",
      called: "The deprecated '{{name}}' is called. The truth is {{canonical}}.{{outcome}}",
      exportedAgain: "The deprecated '{{name}}' is exported again. The truth is {{canonical}}.{{outcome}}",
      extended: "A class builds on the deprecated '{{name}}'. The truth is {{canonical}}.{{outcome}}",
      imported: "The deprecated '{{name}}' is imported. The truth is {{canonical}}.{{outcome}}",
      importedUnused:
        "The deprecated '{{name}}' is bound here, and nothing uses it. The truth is {{canonical}}.{{outcome}}",
      injected: "The deprecated '{{name}}' is requested from {{container}}. The truth is {{canonical}}.{{outcome}}",
      instanceTested: "Instances are tested against the deprecated '{{name}}'. The truth is {{canonical}}.{{outcome}}",
      memberUsed: "A member of the deprecated '{{name}}' is used. The truth is {{canonical}}.{{outcome}}",
      mocked: "A test replaces the module of the deprecated '{{name}}'. The truth is {{canonical}}.{{outcome}}",
      passed: "The deprecated '{{name}}' is used as a value. The truth is {{canonical}}.{{outcome}}",
      registered: "The deprecated '{{name}}' is registered in {{container}}. Register {{truth}} instead.{{outcome}}",
      registerFactory: 'Register a provider that calls {{truth}}{{choice}}.',
      removeBinding: "Remove the binding of '{{name}}'{{choice}}.",
      typed: "The deprecated '{{name}}' is used as a type. The truth is {{canonical}}.{{outcome}}",
      unmocked:
        "A test asks for the actual module of the deprecated '{{name}}'. The truth is {{canonical}}.{{outcome}}",
      useCanonical: 'Use {{canonical}}{{choice}}.',
    },
  },
  create(context, [{ edits }]) {
    return observe(
      context,
      {
        reference(sighting, proposal) {
          const { place, implementation, usage, container } = sighting;
          if (implementation.role !== 'deprecated') return;
          const truth = truthFor(context, sighting);
          reportSighting(context, {
            place,
            messageId: messagesByUsage[usage],
            data: { ...truth, container: nameOf(container) },
            remark: truth.note,
            suggestionId: suggestionFor(usage, implementation),
            proposal: proposal(),
            onlySuggest: edits === 'suggestion',
          });
        },
      },
      edits,
    );
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
  injection: 'injected',
  alias: 'aliased',
  'unused-alias': 'importedUnused',
  member: 'memberUsed',
  call: 'called',
  mock: 'mocked',
  unmock: 'unmocked',
  value: 'passed',
};

function suggestionFor(usage: Usage, { concept }: Implementation): MessageIds {
  if (usage === 'registration' && concept.factory !== undefined) return 'registerFactory';
  return usage === 'unused-import' || usage === 'unused-alias' ? 'removeBinding' : 'useCanonical';
}

function nameOf(container: Container | undefined): string {
  return container === undefined ? 'a container' : containerNames[container];
}

const containerNames: Record<Container, string> = {
  Angular: 'an Angular injector',
  Awilix: 'an Awilix container',
  InversifyJS: 'an InversifyJS container',
  NestJS: 'a NestJS module',
  tsyringe: 'a tsyringe container',
  TypeDI: 'a TypeDI container',
};
