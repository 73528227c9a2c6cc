import { describe, expect, it } from 'vitest';
import { bridge } from '../src/agents/agent-bridge.js';
import { criticalEvents } from '../src/agents/agent-events.js';
import { ExecutionEngine } from '../src/agents/execution-engine.js';
import { contextFor } from '../src/context.js';
import { requestFor } from '../src/runs.js';
import { tools } from '../src/tools/catalogue.js';
import { connect } from './recording-socket.js';

describe('ExecutionEngine', () => {
  const carol = contextFor('carol');

  it('sends the critical events in order', async () => {
    const engine = new ExecutionEngine(tools, bridge);
    const socket = connect(carol);
    await engine.execute(requestFor(carol, 'secretary', 'order'));
    expect(socket.events).toEqual(criticalEvents);
  });

  it('answers a repeated question from memory', async () => {
    const engine = new ExecutionEngine(tools, bridge);
    const first = await engine.execute(requestFor(carol, 'librarian', 'repeat'));
    const second = await engine.execute(requestFor(carol, 'librarian', 'repeat'));
    expect(second).toBe(first);
  });

  it('counts the runs of all engines', async () => {
    const engine = new ExecutionEngine(tools, bridge);
    const { runs } = engine.getGlobalStats();
    await new ExecutionEngine(tools, bridge).execute(requestFor(carol, 'librarian', 'another engine'));
    expect(engine.getGlobalStats().runs).toBe(runs + 1);
    expect(engine.getStats().runs).toBe(0);
  });
});
