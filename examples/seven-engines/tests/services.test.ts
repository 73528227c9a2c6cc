import { expect, it } from 'vitest';
import type { AgentEngine } from '../src/agents/agent-engine.js';
import { inspect } from '../src/cli/inspect.js';
import { replay } from '../src/cli/replay.js';
import { container } from '../src/container.js';
import { examplePrompt } from '../src/agents/prompts/examples.js';
import { houseRules } from '../src/agents/prompts/house-rules.js';
import { contextFor } from '../src/context.js';
import { benchmark } from '../src/jobs/benchmark.js';
import { digestAll } from '../src/jobs/digest.js';
import { reindex } from '../src/jobs/reindex.js';
import { retry } from '../src/jobs/retry.js';
import { warmUp } from '../src/jobs/warm-up.js';
import { preview } from '../src/routes/preview.js';
import { report } from '../src/routes/report.js';
import { requestFor } from '../src/runs.js';
import { onActivity, publishAnswer } from '../src/services/activity-service.js';
import { platformStats } from '../src/services/admin-service.js';
import { agentMenu } from '../src/services/agent-menu.js';
import { dashboard } from '../src/services/dashboard-service.js';
import { DraftService } from '../src/services/draft-service.js';
import { engineFor } from '../src/services/engine-pool.js';
import { enableVoice, isEnabled } from '../src/services/feature-flags.js';
import { explain } from '../src/services/glossary.js';
import { beginMaintenance, isUnderMaintenance } from '../src/services/maintenance.js';
import { mentionsSomebody } from '../src/services/mentions.js';
import { welcome } from '../src/services/onboarding-service.js';
import { chooseTheme } from '../src/services/preference-service.js';
import { Quota } from '../src/services/quota.js';
import { isReady } from '../src/services/readiness.js';
import { countReminder } from '../src/services/reminder-metrics.js';
import { remind } from '../src/services/reminder-service.js';
import { nextRunNumber } from '../src/services/run-numbers.js';
import { lastSummary, summarise } from '../src/services/summary-service.js';
import { answeredTickets } from '../src/services/support-service.js';
import { SupportTicket } from '../src/services/support-ticket.js';
import { Workflow } from '../src/services/workflow.js';
import { noteConnection } from '../src/websocket/access-log.js';
import { welcomeFrame } from '../src/websocket/welcome-frame.js';
import { connect } from './recording-socket.js';

const alice = contextFor('alice');

it.each([true, false])('previews a search (legacy: %s)', async (legacy) => {
  const { output } = await preview(alice, 'salary', legacy);
  expect(output).toBe('Salary bands');
});

it('writes a report', async () => {
  const { output } = await report(alice, 'this year');
  expect(output).toBe('Report for alice: 1540');
});

it('drafts with one engine until it is closed', async () => {
  const service = new DraftService(alice);
  expect((await service.draft('merger')).output).toBe('Merger plan');
  expect((await service.draft('salary')).output).toBe('Salary bands');
  await service.close();
});

it('pools one engine per user', async () => {
  const engine = await engineFor(alice);
  await engine.execute(requestFor(alice, 'accountant', 'pooled'));
  expect(await engineFor(alice)).toBe(engine);
  expect(await dashboard(alice)).toMatchObject({ stats: { runs: 1 }, outputs: ['1540'] });
});

it('shows platform statistics to administrators only', async () => {
  await expect(platformStats(alice)).rejects.toThrow('Only administrators');
  expect(await platformStats(contextFor('root'))).toMatchObject({ failed: 0 });
});

it('remembers the last summary', async () => {
  const summary = await summarise(alice, 'expenses');
  expect(lastSummary()).toEqual(summary);
});

it('publishes answers as activity', async () => {
  const outputs: string[] = [];
  onActivity(({ output }) => outputs.push(output));
  await publishAnswer(alice, 'merger');
  expect(outputs).toEqual(['Merger plan']);
});

it('welcomes a user', async () => {
  expect(await welcome(alice)).toBe('Welcome, alice! Next: Board call, Tue 09:00');
});

it('runs the steps of a workflow in order', async () => {
  const workflow = new Workflow(alice, ['librarian', 'accountant']);
  expect(await workflow.start('merger')).toEqual(['Merger plan', '1540']);
});

it('is ready for whoever has a workspace', async () => {
  expect(await isReady(alice)).toBe(true);
});

it('counts every run against the quota', async () => {
  await warmUp([alice, contextFor('bob')]);
  expect(new Quota(alice, 1).remaining).toBe(0);
});

it('resolves an engine from the container', async () => {
  const engine = container.resolve<AgentEngine>('engine');
  await engine.execute(requestFor(alice, 'librarian', 'from the container'));
  expect(engine.getStats().runs).toBe(1);
});

it('has answered no ticket with the shared engine', () => {
  expect(answeredTickets()).toBe(0);
});

it('sends a digest to everyone', async () => {
  expect(await digestAll([alice, contextFor('dave')], 'week')).toHaveLength(2);
});

it('reindexes documents', async () => {
  expect(await reindex(contextFor('bob'))).toEqual(['Holiday plan']);
});

it('retries runs', async () => {
  const requests = [requestFor(alice, 'librarian', 'merger'), requestFor(alice, 'accountant', 'total')];
  const results = await retry(alice, requests);
  expect(results.map(({ output }) => output)).toEqual(['Merger plan', '1540']);
});

it('replays a recorded run', async () => {
  expect(await replay(alice, requestFor(alice, 'librarian', 'bands'))).toBe('Salary bands');
});

it('inspects an engine', () => {
  expect(inspect(alice)).toMatch(/^\d+ runs, 0 failed$/);
});

it('measures runs in the sandbox', async () => {
  const socket = connect(alice);
  expect(await benchmark(alice, 2)).toMatch(/^\d+\.\d ms per run$/);
  expect(socket.events.filter((event) => event === 'agent_completed')).toHaveLength(2);
});

it('lists the agents by name', () => {
  expect(agentMenu()).toEqual(['accountant', 'librarian', 'secretary']);
});

it('numbers runs, tickets and reminders', () => {
  expect([nextRunNumber(), nextRunNumber()]).toEqual([1, 2]);
  expect(new SupportTicket('Where is my plan?').number).toBe(1);
  expect(countReminder()).toBe(1);
});

it('reminds in UTC', () => {
  expect(remind(alice, new Date('2026-03-01T09:30:00Z'))).toBe("alice, at 9 o'clock");
});

it('explains terms', async () => {
  expect(await explain('run')).toBe('One prompt that an agent answers.');
});

it('finds mentions', () => {
  expect(mentionsSomebody('Ask @bob')).toBe(true);
});

it('keeps a theme for each user', () => {
  expect(chooseTheme(alice, 'dark')).toBe('dark');
});

it('notes connections', () => {
  expect(noteConnection('alice')).toBe(1);
  expect(welcomeFrame()).toContain('search_documents');
});

it('has prompts for the model', () => {
  expect(houseRules).toHaveLength(2);
  expect(examplePrompt()).toMatch(/^- What is next/);
});

it('is switched by administrators', () => {
  enableVoice();
  beginMaintenance();
  expect([isEnabled('voice'), isUnderMaintenance()]).toEqual([true, true]);
});
