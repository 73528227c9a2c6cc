/** A module that serves requests takes no instance from elsewhere that all of them share and write to. */
import { relative, sep } from 'node:path';
import { createRule } from '../src/kit/create-rule.ts';
import { observeTakes } from '../src/kit/observe-takes.ts';
import { registryOf } from '../src/kit/registry-of.ts';
import {
  defaultTakeOptions,
  type SharedTake,
  type TakeFault,
  type TakeOptions,
  THIS_MODULE,
} from '../src/sightings/shared-take.ts';

export type MessageIds = TakeFault | 'exceptionWithoutReason' | 'idleException';
export type Options = [Partial<TakeOptions>];

export const noSharedSingleton = createRule<Options, MessageIds>({
  name: 'no-shared-singleton',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow taking an instance from another module that all requests share and write to',
      presets: ['recommended', 'strict'],
    },
    schema: [
      {
        type: 'object',
        properties: {
          allow: {
            description:
              'Instances and functions that are shared on purpose, by name, or as `module#export` with the module relative to the root.',
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
          },
          initFunctions: {
            description:
              'Functions that run once, before the first request, by name; `init*` stands for all that begin so and set up the process.',
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
          includeTests: {
            description: 'Whether tests are looked at as well.',
            type: 'boolean',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [defaultTakeOptions],
    messages: {
      sharedInstance:
        "'{{name}}' is one instance for all requests, '{{holder}}' of '{{module}}': {{writer}} writes '{{member}}' in line {{line}}{{where}}. Take an instance as an argument, or make one for each request.",
      sharedAccessor:
        "'{{name}}' gives all requests the same thing, '{{holder}}' of '{{module}}': {{writer}} writes '{{member}}' in line {{line}}{{where}}. Take an instance as an argument, or make one for each request.",
      sharedClass:
        "'{{name}}' of '{{module}}' keeps state for all requests in the class itself: {{writer}} writes '{{member}}' in line {{line}}{{where}}. Keep it in instances, and take one as an argument.",
      sharedValue:
        "'{{name}}' gives what another request may have left in '{{holder}}' of '{{module}}': {{writer}} writes '{{member}}' in line {{line}}{{where}}. Take the value as an argument, or hold it per request.",
      exceptionWithoutReason: 'A comment that allows shared state says why. Write the reason after the colon.',
      idleException: 'There is no shared state here to allow. Remove the comment.',
    },
  },
  create(context, [options]) {
    const dataOf = (take: SharedTake): Record<string, string> => {
      const { root } = registryOf(context);
      const pathOf = (path: string): string => relative(root, path).split(sep).join('/');
      const module = pathOf(take.module);
      const isNear = take.writtenIn === take.module || take.writer === THIS_MODULE;
      const where = isNear ? '' : ` of '${pathOf(take.writtenIn)}'`;
      const { name, holder, member, writer, line } = take;
      return { name, holder, module, member, writer, line: String(line), where };
    };
    return observeTakes(
      context,
      {
        sharedTake(take) {
          context.report({ loc: take.place.loc, messageId: take.fault, data: dataOf(take) });
        },
        exceptionWithoutReason({ loc }) {
          context.report({ loc, messageId: 'exceptionWithoutReason' });
        },
        idleException({ loc }) {
          context.report({ loc, messageId: 'idleException' });
        },
      },
      { ...defaultTakeOptions, ...options },
    );
  },
});
