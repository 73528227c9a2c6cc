import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Emitters of the settings: what carries their scope, and what is meant for everyone.
ruleTester({
  project: 'emitters',
  settings: {
    concepts: [],
    emitters: [
      { ref: './src/ws/emitter.ts#WebSocketEmitter', methods: ['notify', 'broadcast'], scopeArgument: 0 },
      { ref: './src/ws/post.ts#Post', methods: ['publish'], scopeArgument: 'scope' },
      { ref: './src/ws/post.ts#shout' },
    ],
  },
}).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'an event that is meant for everyone',
      code: `import { emitter } from './ws/emitter.js';

export function stop(): void {
  emitter.broadcast('shutdown', {});
}`,
    },
    {
      name: 'an event of the options, in an object',
      options: [{ allowEvents: ['cache:*'] }],
      code: `import { post } from './ws/post.js';

export function clear(): void {
  post.publish({ event: 'cache:cleared' });
}`,
    },
    {
      name: 'the scope in a property',
      code: `import { post } from './ws/post.js';

export function finish(userId: string): void {
  post.publish({ event: 'finished', scope: userId });
}`,
    },
    {
      name: 'an object that is made elsewhere',
      code: `import { post, type Letter } from './ws/post.js';

export function finish(letter: Letter): void {
  post.publish(letter);
}`,
    },
    {
      name: 'an object that takes in another',
      code: `import { post, type Letter } from './ws/post.js';

export function finish(letter: Letter): void {
  post.publish({ ...letter, event: 'finished' });
}`,
    },
    {
      name: 'the property in the second of two objects',
      code: `import { post, type Letter } from './ws/post.js';

export function finish(letter: Letter, userId: string): void {
  post.publish(letter, { scope: userId });
}`,
    },
    {
      name: 'a function of which nobody says what carries the scope',
      code: `import { shout } from './ws/post.js';

export function finish(): void {
  shout('finished');
}`,
    },
    {
      name: 'an emitter of the same name from elsewhere',
      code: `import { post } from './ws/twin.js';

export function finish(): void {
  post.publish('finished');
}`,
    },
  ],
  invalid: [
    {
      name: 'an event that is meant for everyone under another name',
      code: `import { emitter } from './ws/emitter.js';

export function stop(): void {
  emitter.broadcast('stopping', {});
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: {
            emitter: 'emitter.broadcast',
            missing: 'a user or a group as argument 1',
            reaches: 'whoever listens',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { emitter } from './ws/emitter.js';

export function stop(): void {
  // ssot-public: 
  emitter.broadcast('stopping', {});
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an event of the options under another name, in an object',
      options: [{ allowEvents: ['cache:*'] }],
      code: `import { post } from './ws/post.js';

export function clear(): void {
  post.publish({ event: 'orders:cleared' });
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: {
            emitter: 'post.publish',
            missing: "a user or a group in the property 'scope'",
            reaches: 'whoever listens',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { post } from './ws/post.js';

export function clear(): void {
  // ssot-public: 
  post.publish({ event: 'orders:cleared' });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property that is the same for all',
      code: `import { post } from './ws/post.js';

export function finish(): void {
  post.publish({ event: 'finished', scope: 'all' });
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: {
            emitter: 'post.publish',
            missing: "a user or a group in the property 'scope'",
            reaches: 'whoever listens',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { post } from './ws/post.js';

export function finish(): void {
  // ssot-public: 
  post.publish({ event: 'finished', scope: 'all' });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a text instead of the object',
      code: `import { post } from './ws/post.js';

export function finish(): void {
  post.publish('finished');
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: {
            emitter: 'post.publish',
            missing: "a user or a group in the property 'scope'",
            reaches: 'whoever listens',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { post } from './ws/post.js';

export function finish(): void {
  // ssot-public: 
  post.publish('finished');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'no argument at all',
      code: `import { post } from './ws/post.js';

export function finish(): void {
  post.publish();
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: {
            emitter: 'post.publish',
            missing: "a user or a group in the property 'scope'",
            reaches: 'whoever listens',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { post } from './ws/post.js';

export function finish(): void {
  // ssot-public: 
  post.publish();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property that falls open',
      code: `import { post } from './ws/post.js';

export function finish(userId?: string): void {
  post.publish({ event: 'finished', scope: userId ?? 'all' });
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'post.publish', subject: 'an event', reaches: 'whoever listens' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { post } from './ws/post.js';

export function finish(userId?: string): void {
  // ssot-public: 
  post.publish({ event: 'finished', scope: userId ?? 'all' });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a literal for the scope of a method',
      code: `import { emitter } from './ws/emitter.js';

export function finish(): void {
  emitter.notify('everyone', 'finished');
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: { emitter: 'emitter.notify', missing: 'a user or a group as argument 1', reaches: 'whoever listens' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { emitter } from './ws/emitter.js';

export function finish(): void {
  // ssot-public: 
  emitter.notify('everyone', 'finished');
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
