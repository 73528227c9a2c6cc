import { validSettings } from '../../../rules/valid-settings.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What the settings say of emitters, and what their classes and functions show.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('valid-settings', validSettings, {
  valid: [
    {
      name: 'an emitter with its methods and the position of its scope',
      code: 'export {};',
      settings: {
        concepts: [],
        emitters: [{ ref: './src/ws/emitter.ts#WebSocketEmitter', methods: ['notify', 'broadcast'], scopeArgument: 0 }],
      },
    },
    {
      name: 'a method that a base class has which cannot be read',
      code: 'export {};',
      settings: {
        concepts: [],
        emitters: [{ ref: './src/live/heirs.ts#OrderBus', methods: ['emit'], scopeArgument: 1 }],
      },
    },
    {
      name: 'an instance whose class is elsewhere',
      code: 'export {};',
      settings: {
        concepts: [],
        emitters: [{ ref: './src/live/channels.ts#redis', methods: ['anything'], scopeArgument: 0 }],
      },
    },
    {
      name: 'a function without methods',
      code: 'export {};',
      settings: { concepts: [], emitters: [{ ref: './src/ws/emitter.ts#send', scopeArgument: 1 }] },
    },
    {
      name: 'a function with the property of an object that it may take',
      code: 'export {};',
      settings: {
        concepts: [],
        emitters: [{ ref: './src/ws/emitter.ts#WebSocketEmitter', methods: ['publish'], scopeArgument: 'scope' }],
      },
    },
    {
      name: 'a position beyond the parameters of one method',
      code: 'export {};',
      settings: {
        concepts: [],
        emitters: [{ ref: './src/ws/emitter.ts#WebSocketEmitter', methods: ['notify', 'broadcast'], scopeArgument: 2 }],
      },
    },
    {
      name: 'a position among the rest of the arguments',
      code: 'export {};',
      settings: {
        concepts: [],
        emitters: [{ ref: './src/live/heirs.ts#TenantBus', methods: ['emit'], scopeArgument: 4 }],
      },
    },
  ],
  invalid: [
    {
      name: 'a method that the class does not have',
      code: 'export {};',
      settings: {
        concepts: [],
        emitters: [{ ref: './src/ws/emitter.ts#WebSocketEmitter', methods: ['notify', 'brodcast'], scopeArgument: 0 }],
      },
      errors: [
        {
          messageId: 'methodMissing',
          data: { keyPath: 'emitters[0].methods[1]', text: 'brodcast', hint: " Did you mean 'broadcast'?" },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a method of a class of the same name',
      code: 'export {};',
      settings: {
        concepts: [],
        emitters: [{ ref: './src/live/twins.ts#Redis', methods: ['publish', 'spublish'], scopeArgument: 0 }],
      },
      errors: [
        {
          messageId: 'methodMissing',
          data: { keyPath: 'emitters[0].methods[1]', text: 'spublish', hint: " Did you mean 'publish'?" },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a class without methods',
      code: 'export {};',
      settings: { concepts: [], emitters: [{ ref: './src/ws/emitter.ts#WebSocketEmitter', scopeArgument: 0 }] },
      errors: [
        {
          messageId: 'methodsMissing',
          data: {
            keyPath: 'emitters[0].ref',
            text: './src/ws/emitter.ts#WebSocketEmitter',
            expected: 'a class sends by methods, which are not named',
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'an emitter without a scope',
      code: 'export {};',
      settings: { concepts: [], emitters: [{ ref: './src/ws/emitter.ts#WebSocketEmitter', methods: ['notify'] }] },
      errors: [
        {
          messageId: 'scopeArgumentMissing',
          data: {
            keyPath: 'emitters[0].ref',
            text: './src/ws/emitter.ts#WebSocketEmitter',
            expected: 'without a scopeArgument no call of it is judged',
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a position beyond the parameters of all methods',
      code: 'export {};',
      settings: {
        concepts: [],
        emitters: [{ ref: './src/ws/emitter.ts#WebSocketEmitter', methods: ['notify', 'broadcast'], scopeArgument: 3 }],
      },
      errors: [
        {
          messageId: 'scopeArgumentUnfit',
          data: {
            keyPath: 'emitters[0].scopeArgument',
            text: '3',
            expected: 'its methods take no more than 3 arguments, which are counted from 0',
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a position beyond the parameters of a function',
      code: 'export {};',
      settings: { concepts: [], emitters: [{ ref: './src/ws/emitter.ts#send', scopeArgument: 2 }] },
      errors: [
        {
          messageId: 'scopeArgumentUnfit',
          data: {
            keyPath: 'emitters[0].scopeArgument',
            text: '2',
            expected: 'the function takes no more than 2 arguments, which are counted from 0',
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a property that no object has which a method takes',
      code: 'export {};',
      settings: {
        concepts: [],
        emitters: [{ ref: './src/ws/emitter.ts#WebSocketEmitter', methods: ['publish'], scopeArgument: 'tenant' }],
      },
      errors: [
        {
          messageId: 'scopeArgumentUnfit',
          data: {
            keyPath: 'emitters[0].scopeArgument',
            text: 'tenant',
            expected: 'nothing that its methods take has such a property',
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
  ],
});
