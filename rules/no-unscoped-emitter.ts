/** An event reaches the listeners of one user, or says that it is meant for all. */
import { createRule } from '../src/kit/create-rule.ts';
import { observeEmissions } from '../src/kit/observe-emissions.ts';
import type { Emission, EmissionChoice, EmissionFault, EmissionOptions } from '../src/sightings/emission.ts';

export type MessageIds = EmissionFault | EmissionChoice['act'] | 'exceptionWithoutReason' | 'idleException';
export type Options = [Partial<EmissionOptions> & { includeTests?: boolean }];

const defaults: EmissionOptions & { includeTests: boolean } = {
  allowEvents: [
    'cache:*',
    'close',
    'config*',
    'error',
    'exit',
    'health*',
    'listening',
    'metrics*',
    'ready',
    'shutdown',
  ],
  publicRooms: [],
  requireUserScope: false,
  checkListeners: true,
  includeTests: false,
};

export const noUnscopedEmitter = createRule<Options, MessageIds>({
  name: 'no-unscoped-emitter',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow events that reach the listeners of more than one user without saying so',
      presets: ['recommended', 'strict'],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          allowEvents: {
            description: 'Events that are meant for everyone, as globs such as `cache:*`.',
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
          },
          publicRooms: {
            description: 'Rooms, channels and topics that are public, as globs.',
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
          },
          requireUserScope: {
            description: 'Whether something has to identify one user; a group of users is not enough.',
            type: 'boolean',
          },
          checkListeners: {
            description: 'Whether emitters that only code of the same process listens to are looked at as well.',
            type: 'boolean',
          },
          includeTests: {
            description: 'Whether tests are looked at as well.',
            type: 'boolean',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [defaults],
    messages: {
      broadcast:
        "'{{emitter}}' sends {{subject}} to {{reaches}}, and nothing says for whom it is. Narrow it by {{missing}}.",
      connectionLoop: "'{{emitter}}' sends to {{reaches}}, whoever it belongs to. Narrow it by {{missing}}.",
      sharedRoom:
        "'{{emitter}}' sends to {{subject}}, which is the same for all users, so that {{reaches}} gets it. Narrow it by {{missing}}.",
      groupRoom:
        "'{{emitter}}' sends {{subject}} to {{reaches}}, and nothing names the one user that 'requireUserScope' asks for. Narrow it by {{missing}}.",
      publicChannel:
        "'{{emitter}}' sends {{subject}} to a channel that anyone may join who knows its name. Make the channel private.",
      emptyRooms:
        "'{{emitter}}' sends {{subject}} to {{reaches}} when the list of rooms is empty. Return before, if there are none.",
      fallsOpen:
        "'{{emitter}}' sends {{subject}} to {{reaches}} when there is no scope to narrow it by. Send nothing then.",
      sharedListeners:
        "'{{emitter}}' hands {{subject}} to {{reaches}} of an emitter that all users share, and nothing tells whose it is. Narrow it by {{missing}}.",
      unfiltered: "'{{emitter}}' gives {{subject}} of all users to each subscriber. Narrow it by {{missing}}.",
      unscopedCall:
        "'{{emitter}}' is called without {{missing}}, which tells for whom the event is (settings.ssot.emitters), so that {{reaches}} gets it. Pass it.",
      exceptionWithoutReason: 'A comment that allows a broadcast says why. Write the reason after the colon.',
      idleException: 'There is no broadcast here to allow. Remove the comment.',
      giveReason: 'Allow it with a comment that says why.',
      narrowToScope: "Send it to '{{scope}}' alone.",
      passScope: "Pass '{{scope}}'.",
      useScopedMethod: "Call '{{scope}}'.",
    },
  },
  create(context, [options]) {
    const emissionOptions = { ...defaults, ...options };
    return observeEmissions(
      context,
      {
        emission(sighting, choices) {
          context.report({
            loc: sighting.place.loc,
            messageId: sighting.fault,
            data: dataOf(sighting),
            suggest: choices().map(({ act, scope, edits }) => ({
              messageId: act,
              data: { scope },
              fix: (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([range[0], range[1]], text)),
            })),
          });
        },
        exceptionWithoutReason({ loc }) {
          context.report({ loc, messageId: 'exceptionWithoutReason' });
        },
        idleException({ loc }) {
          context.report({ loc, messageId: 'idleException' });
        },
      },
      emissionOptions,
      emissionOptions.includeTests,
    );
  },
});

function dataOf({ emitter, subject, reaches, missing }: Emission): Record<string, string> {
  return { emitter, subject, reaches, missing };
}
