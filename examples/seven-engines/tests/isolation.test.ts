import { describe, expect, it } from 'vitest';
import { criticalEvents } from '../src/agents/agent-events.js';
import { contextFor } from '../src/context.js';
import { archive } from '../src/jobs/archive.js';
import { digest } from '../src/jobs/digest.js';
import { chat } from '../src/routes/chat.js';
import { compare } from '../src/routes/compare.js';
import { schedule } from '../src/routes/schedule.js';
import { search } from '../src/routes/search.js';
import { AgentSession } from '../src/services/agent-session.js';
import { brief } from '../src/services/briefing-service.js';
import { converse } from '../src/services/conversation-service.js';
import { review } from '../src/services/review-service.js';
import { summarise } from '../src/services/summary-service.js';
import { answerTicket } from '../src/services/support-service.js';
import { overview } from '../src/services/workspace-service.js';
import { connect } from './recording-socket.js';

const alice = contextFor('alice');
const bob = contextFor('bob');

describe('what Bob is told after Alice has asked the same question', () => {
  it.each(Object.entries({ chat, schedule, brief, digest, answerTicket }))(
    '%s: his own appointments',
    async (question, ask) => {
      await ask(alice, question);
      const { output } = await ask(bob, question);
      expect(output).toBe('Dentist, Wed 14:00');
    },
  );

  it('search: his own documents', async () => {
    await search(alice, 'plan');
    const { output } = await search(bob, 'plan');
    expect(output).toBe('Holiday plan');
  });

  it('archive: his own documents', async () => {
    await archive(alice, 'Plan');
    expect(await archive(bob, 'Plan')).toBe('bob/Plan: Holiday plan');
  });

  it('compare: his own expenses, from both engines', async () => {
    await compare(alice, 'total');
    expect(await compare(bob, 'total')).toEqual({ outputs: ['80', '80'], same: true });
  });

  it('session: his own expenses', async () => {
    const sessions = await Promise.all([AgentSession.open(alice), AgentSession.open(bob)]);
    for (const session of sessions) await session.ask('accountant', 'this month');
    const { output } = await sessions[1].ask('accountant', 'this month');
    expect(output).toBe('80');
  });
});

describe('what Bob can read about earlier runs', () => {
  it('review: a transcript of his own steps', async () => {
    await review(alice, 'merger');
    const transcript = await review(bob, 'holiday');
    expect(transcript.map(({ userId, output }) => `${userId}: ${output}`)).toEqual(['bob: Holiday plan', 'bob: 80']);
  });

  it('overview: the number of his own runs', async () => {
    await overview(alice, 'salary');
    const { stats } = await overview(bob, 'release');
    expect(stats.runs).toBe(1);
  });
});

describe('what reaches the sockets', () => {
  it('sends each user the events of their own run when both talk at once', async () => {
    const [aliceSocket, bobSocket] = [connect(alice), connect(bob)];
    await Promise.all([converse(alice, ['merger']), converse(bob, ['holiday'])]);
    expect(aliceSocket.events).toEqual(criticalEvents);
    expect(bobSocket.events).toEqual(criticalEvents);
  });

  it("does not tell Bob about Alice's summary", async () => {
    const [aliceSocket, bobSocket] = [connect(alice), connect(bob)];
    await summarise(alice, 'expenses');
    expect(aliceSocket.events).toContain('agent_completed');
    expect(bobSocket.frames).toEqual([]);
  });
});
