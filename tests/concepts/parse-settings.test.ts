import { describe, expect, it } from 'vitest';
import { defineSettings } from '../../src/kit/define-settings.ts';
import { parseSettings } from '../../src/concepts/parse-settings.ts';
import { refusalOf } from './expect-refusal.ts';

const contractExample = defineSettings({
  root: '/project',
  concepts: [
    {
      name: 'ExecutionEngine',
      canonical: './src/agents/user-execution-engine.ts#UserExecutionEngine',
      factory: {
        module: './src/agents/execution-engine-factory.ts',
        call: 'await createExecutionEngine($userContext)',
      },
      deprecated: [
        { ref: './src/agents/execution-engine.ts#ExecutionEngine', parameters: ['registry', 'bridge', 'userContext'] },
        './src/agents/execution-engine-consolidated.ts#ExecutionEngine',
      ],
      constructors: ['./src/agents/legacy-adapter.ts'],
      modules: ['src/agents/**'],
      scope: 'user',
      dispose: ['cleanup'],
      events: {
        required: ['agent_started', 'agent_thinking', 'tool_executing', 'tool_completed', 'agent_completed'],
        pairs: [{ start: 'tool_executing', end: ['tool_completed', 'tool_failed'] }],
      },
    },
  ],
  userScope: { names: ['tenantId'], types: ['./src/context.ts#UserExecutionContext'] },
  emitters: [{ ref: './src/ws/emitter.ts#WebSocketEmitter', methods: ['notify'], scopeArgument: 0 }],
});

describe('parseSettings', () => {
  it('compiles the example of the contract', () => {
    const registry = parseSettings(contractExample, '/elsewhere');
    const [concept] = registry.concepts;
    expect(concept).toEqual({
      name: 'ExecutionEngine',
      canonical: {
        concept,
        role: 'canonical',
        reference: {
          text: './src/agents/user-execution-engine.ts#UserExecutionEngine',
          module: './src/agents/user-execution-engine.ts',
          exportName: 'UserExecutionEngine',
          member: undefined,
          keyPath: 'concepts[0].canonical',
        },
        keyPath: 'concepts[0].canonical',
        name: 'UserExecutionEngine',
        parameters: undefined,
        call: undefined,
        overloads: [],
        reason: undefined,
        since: undefined,
        removeBy: undefined,
      },
      deprecated: [
        {
          concept,
          role: 'deprecated',
          reference: {
            text: './src/agents/execution-engine.ts#ExecutionEngine',
            module: './src/agents/execution-engine.ts',
            exportName: 'ExecutionEngine',
            member: undefined,
            keyPath: 'concepts[0].deprecated[0].ref',
          },
          keyPath: 'concepts[0].deprecated[0]',
          name: 'ExecutionEngine',
          parameters: ['registry', 'bridge', 'userContext'],
          call: undefined,
          overloads: [],
          reason: undefined,
          since: undefined,
          removeBy: undefined,
        },
        {
          concept,
          role: 'deprecated',
          reference: {
            text: './src/agents/execution-engine-consolidated.ts#ExecutionEngine',
            module: './src/agents/execution-engine-consolidated.ts',
            exportName: 'ExecutionEngine',
            member: undefined,
            keyPath: 'concepts[0].deprecated[1]',
          },
          keyPath: 'concepts[0].deprecated[1]',
          name: 'ExecutionEngine',
          parameters: undefined,
          call: undefined,
          overloads: [],
          reason: undefined,
          since: undefined,
          removeBy: undefined,
        },
      ],
      factory: {
        module: './src/agents/execution-engine-factory.ts',
        call: 'await createExecutionEngine($userContext)',
        keyPath: 'concepts[0].factory',
      },
      constructors: [
        { module: './src/agents/legacy-adapter.ts', reference: undefined, keyPath: 'concepts[0].constructors[0]' },
      ],
      modules: ['src/agents/**'],
      scope: 'user',
      dispose: ['cleanup'],
      events: {
        required: ['agent_started', 'agent_thinking', 'tool_executing', 'tool_completed', 'agent_completed'],
        pairs: [{ start: 'tool_executing', end: ['tool_completed', 'tool_failed'] }],
      },
    });
    expect(registry).toEqual({
      root: '/project',
      concepts: [concept],
      implementations: [concept?.canonical, ...(concept?.deprecated ?? [])],
      userScope: {
        names: ['tenantId'],
        types: [
          {
            text: './src/context.ts#UserExecutionContext',
            module: './src/context.ts',
            exportName: 'UserExecutionContext',
            member: undefined,
            keyPath: 'userScope.types[0]',
          },
        ],
        accessors: [],
        audience: [],
      },
      emitters: [
        {
          reference: {
            text: './src/ws/emitter.ts#WebSocketEmitter',
            module: './src/ws/emitter.ts',
            exportName: 'WebSocketEmitter',
            member: undefined,
            keyPath: 'emitters[0].ref',
          },
          methods: ['notify'],
          scopeArgument: 0,
          scopeProperty: undefined,
        },
      ],
    });
  });

  it('makes an empty registry of settings that are absent or empty', () => {
    const empty = {
      root: '/project',
      concepts: [],
      implementations: [],
      userScope: { names: [], types: [], accessors: [], audience: [] },
      emitters: [],
    };
    expect(parseSettings(undefined, '/project')).toEqual(empty);
    expect(parseSettings({}, '/project')).toEqual(empty);
    expect(parseSettings(Object.create(null), '/project')).toEqual(empty);
    expect(parseSettings({ root: undefined, concepts: undefined }, '/project')).toEqual(empty);
  });

  it('fills the absent keys of a concept', () => {
    const [concept] = parseSettings({ concepts: [{ name: 'Client', canonical: 'ky#default' }] }, '/project').concepts;
    expect(concept).toMatchObject({
      name: 'Client',
      canonical: { name: 'Ky', reference: { module: 'ky', exportName: 'default' } },
      deprecated: [],
      factory: undefined,
      constructors: [],
      modules: [],
      scope: 'user',
      dispose: [],
      events: { required: [], pairs: [] },
    });
  });

  it('keeps what is said about a deprecated thing', () => {
    const about = { parameters: [], call: 'create()', reason: 'It leaks.', since: '1.2.0', removeBy: '2031-01-01' };
    const { implementations } = parseSettings(
      {
        concepts: [
          {
            name: 'Engine',
            canonical: './a.ts#Engine',
            factory: { module: './factory.ts', call: 'create($args)' },
            deprecated: [{ ref: './b.ts#Engine.instance', ...about }],
          },
        ],
      },
      '/project',
    );
    expect(implementations[1]).toMatchObject({ name: 'instance', reference: { member: 'instance' }, ...about });
  });

  it('tells modules from references among the permits', () => {
    const constructors = [
      './tests/harness.ts',
      './src/adapter.ts#Adapter',
      '#internal/legacy',
      '#internal/legacy#make',
    ];
    const [concept] = parseSettings(
      { concepts: [{ name: 'Engine', canonical: './a.ts#Engine', constructors }] },
      '/project',
    ).concepts;
    expect(concept?.constructors).toMatchObject([
      { module: './tests/harness.ts', reference: undefined },
      { module: './src/adapter.ts', reference: { exportName: 'Adapter', keyPath: 'concepts[0].constructors[1]' } },
      { module: '#internal/legacy', reference: undefined },
      { module: '#internal/legacy', reference: { module: '#internal/legacy', exportName: 'make' } },
    ]);
  });

  it('reads the one end of a pair as a list, and a scope argument that is a name as a property', () => {
    const registry = parseSettings(
      {
        concepts: [
          { name: 'Engine', canonical: './a.ts#Engine', events: { pairs: [{ start: 'opened', end: 'closed' }] } },
        ],
        emitters: [{ ref: './send.ts#send', scopeArgument: 'userId' }],
      },
      '/project',
    );
    expect(registry.concepts[0]?.events.pairs).toEqual([{ start: 'opened', end: ['closed'] }]);
    expect(registry.emitters[0]).toMatchObject({ methods: [], scopeArgument: undefined, scopeProperty: 'userId' });
  });

  it('accepts absolute roots of every platform', () => {
    for (const root of ['/', '/project', 'C:\\project', 'd:/project', '\\\\server\\share']) {
      expect(parseSettings({ root }, '/cwd').root).toBe(root);
    }
  });

  it('keeps packages and modules apart whose names differ by more than `./` and an extension', () => {
    const deprecated = ['bignumber#BigNumber', './bignumber#BigNumber', './a.ts#Big', './a.ts#BigNumber.zero'];
    const settings = { concepts: [{ name: 'Big', canonical: 'bignumber.js#BigNumber', deprecated }] };
    expect(refusalOf(settings)?.message).toContain('expected: another reference than concepts[0].deprecated[0]');
    deprecated.splice(1, 1);
    expect(refusalOf(settings)).toBeUndefined();
  });
});
