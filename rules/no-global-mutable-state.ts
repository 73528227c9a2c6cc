/** Nothing that lives as long as the process is written while a request is served. */
import { createRule } from '../src/kit/create-rule.ts';
import { observeState } from '../src/kit/observe-state.ts';
import {
  defaultStateOptions,
  type SharedState,
  type StateChoice,
  type StateFault,
  type StateOptions,
} from '../src/sightings/shared-state.ts';

export type MessageIds = StateFault | StateChoice['act'] | 'exceptionWithoutReason' | 'idleException';
export type Options = [Partial<StateOptions> & { includeTests?: boolean }];

const defaults = { ...defaultStateOptions, includeTests: false };

export const noGlobalMutableState = createRule<Options, MessageIds>({
  name: 'no-global-mutable-state',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow state that outlives a request and is written while serving one',
      presets: ['recommended', 'strict'],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          initFunctions: {
            description:
              'Functions that run once, before the first request or after the last, by name; `init*` stands for all that begin so and set up the process.',
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
          },
          allow: {
            description: 'Variables, `Class.member`s and globals that are shared on purpose.',
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
          },
          allowedCaches: {
            description: 'Classes and functions, as `name` or `module#name`, whose caches may be filled at any time.',
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
          },
          immutableFactories: {
            description: 'Functions, as `name` or `module#name`, that make or return what nothing can change.',
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
          },
          reactiveFactories: {
            description: 'Functions and classes, as `name` or `module#name`, whose containers are written by methods.',
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
          },
          statefulRegExp: {
            description: 'Whether a regular expression with `g` or `y` that keeps a position is state.',
            type: 'boolean',
          },
          allowSyncAmbient: {
            description: 'Whether a place may be set and restored in `finally` when nothing is awaited in between.',
            type: 'boolean',
          },
          escapes: {
            description: 'Whether a container that is handed to an unknown function counts as written.',
            type: 'boolean',
          },
          exportedBindings: {
            description: 'Whether an exported container that any importer can write to counts as written.',
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
      reassigned:
        "'{{name}}' is one variable for all requests, and {{writer}} assigns it in line {{line}}{{more}}. Keep it in the function, pass it as an argument, or hold it per request.",
      mutated:
        "'{{name}}' is one object for all requests, and {{writer}} changes it in line {{line}}{{more}}. Make it in the function, or copy it before the change.",
      requestData:
        "'{{name}}' is shared by all requests, and {{writer}} stores in it, in line {{line}}{{more}}, what derives from its arguments. Pass the value on, or hold it per request.",
      staticState:
        "The static member '{{name}}' is shared by all requests, and {{writer}} writes to it in line {{line}}{{more}}. Make it a member of instances that live for one request.",
      closureState:
        "'{{name}}' was made while the module was evaluated, and {{writer}} changes it for all requests in line {{line}}{{more}}. Make it for each request.",
      singletonState:
        "'{{name}}' is one instance for all requests, and {{writer}} changes it in line {{line}}{{more}}. Make an instance for each request, or keep no state in it.",
      importedState:
        "'{{name}}' belongs to another module, which all requests share, and {{writer}} writes to it in line {{line}}{{more}}. Pass the value as an argument.",
      globalWrite:
        "The global '{{name}}' is shared by the whole process, and {{writer}} writes to it in line {{line}}{{more}}. Pass the value as an argument.",
      envWrite:
        "The environment '{{name}}' is shared by the whole process, and {{writer}} writes to it in line {{line}}{{more}}. Read it once, and pass the value on.",
      keyedCache:
        "'{{name}}' grows for the life of the process: {{writer}} fills it under keys that derive from its arguments, in line {{line}}{{more}}. Bound it, hold it per request, or key it by objects in a WeakMap.",
      lazyInitRace:
        "'{{name}}' is made on first use, and others may do so while {{writer}} waits before line {{line}}{{more}}. Store the promise, or make it while the module is evaluated.",
      lazyInitCapturesArgument:
        "'{{name}}' is made once, by {{writer}} in line {{line}}{{more}}, of what the first request brings, and serves all others. Make it of what all requests share.",
      ambientContext:
        "'{{name}}' is set for the time of a call by {{writer}} in line {{line}}{{more}}, and other requests see it meanwhile. Use an AsyncLocalStorage, or pass the value as an argument.",
      readonlyBypass:
        "'{{name}}' is declared to be read only, and {{writer}} writes to it for all requests in line {{line}}{{more}}. Copy it before the change.",
      shallowFreeze:
        "'{{name}}' is frozen, but what it holds is not, and {{writer}} changes that for all requests in line {{line}}{{more}}. Freeze it deeply, or copy it before the change.",
      statefulRegExp:
        "'{{name}}' keeps the position of its last match for all requests, and {{writer}} moves it in line {{line}}{{more}}. Drop the flag, or make the expression in the function.",
      captiveDependency:
        "An instance of '{{name}}' is for one user, and this one is made while the module is evaluated, so that all users share it. Make it in the function that serves the request.",
      exportedState:
        "'{{name}}' is one object for all requests, and every module that imports it can write to it. Freeze it, or export a function that gives a copy.",
      escapingState:
        "'{{name}}' is one object for all requests, and {{writer}} hands it to a function that may change it, in line {{line}}{{more}}. Hand on a copy.",
      exceptionWithoutReason: 'A comment that allows shared state says why. Write the reason after the colon.',
      idleException: 'There is no shared state here to allow. Remove the comment.',
      copyBefore: 'Sort or reverse a copy, and leave the list as it is.',
      dropFlag: "Drop the flag 'g', which a test does not need.",
      giveReason: 'Allow it with a comment that says why.',
      keyWeakly: 'Use a WeakMap, whose entries go with their keys.',
      moveIntoFunction: 'Declare it in the only function that uses it.',
      storePromise: 'Store the promise.',
    },
  },
  create(context, [options]) {
    const stateOptions = { ...defaults, ...options };
    return observeState(
      context,
      {
        sharedState(sighting, choices) {
          context.report({
            loc: sighting.place.loc,
            messageId: sighting.fault,
            data: dataOf(sighting),
            suggest: choices().map(({ act, edits }) => ({
              messageId: act,
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
      stateOptions,
      stateOptions.includeTests,
    );
  },
});

function dataOf({ name, writer, line, writes }: SharedState): Record<string, string> {
  const others = writes - 1;
  const more = others === 0 ? '' : `, as ${others === 1 ? 'does one more write' : `do ${others} more writes`}`;
  return { name, writer, line: String(line), writes: String(writes), more };
}
