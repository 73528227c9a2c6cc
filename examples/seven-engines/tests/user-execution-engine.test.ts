import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { criticalEvents } from '../src/agents/agent-events.js';
import { ExecutionEngineFactory } from '../src/agents/execution-engine-factory.js';
import type { UserExecutionEngine } from '../src/agents/user-execution-engine.js';
import { contextFor } from '../src/context.js';
import { requestFor } from '../src/runs.js';
import { connect } from './recording-socket.js';

describe('UserExecutionEngine', () => {
  const alice = contextFor('alice');
  let engine: UserExecutionEngine;

  beforeEach(async () => {
    engine = await ExecutionEngineFactory.createExecutionEngine(alice);
  });

  afterEach(() => engine.cleanup());

  it('sends the critical events in order', async () => {
    const socket = connect(alice);
    await engine.execute(requestFor(alice, 'secretary', 'What is next?'));
    expect(socket.events).toEqual(criticalEvents);
  });

  it('keeps a history of its own', async () => {
    const other = await ExecutionEngineFactory.createExecutionEngine(alice);
    await engine.execute(requestFor(alice, 'librarian', 'merger'));
    expect(engine.getHistory().map(({ output }) => output)).toEqual(['Merger plan']);
    expect(other.getHistory()).toEqual([]);
  });

  it('refuses the run of another user', async () => {
    const request = requestFor(contextFor('bob'), 'librarian', 'merger');
    await expect(engine.execute(request)).rejects.toThrow('belongs to another user');
  });

  it('cancels a run and reports the failed tool', async () => {
    const socket = connect(alice);
    const request = requestFor(alice, 'librarian', 'merger');
    const run = engine.execute(request);
    expect(engine.cancel(request.runId)).toBe(true);
    await expect(run).rejects.toThrow('aborted');
    expect(socket.events.at(-1)).toBe('tool_failed');
    expect(engine.getStats()).toEqual({ runs: 0, failed: 1 });
  });
});
