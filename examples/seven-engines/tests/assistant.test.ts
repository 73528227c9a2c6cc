import { beforeEach, expect, it, vi } from 'vitest';
import { contextFor } from '../src/context.js';
import { chat } from '../src/routes/chat.js';
import { Assistant } from '../src/services/assistant.js';

const execute = vi.hoisted(() => vi.fn(async () => ({ output: 'Lunch, Fri 12:00' })));

vi.mock('../src/agents/execution-engine.js', () => ({
  ExecutionEngine: class {
    readonly execute = execute;
  },
}));

beforeEach(() => execute.mockClear());

it('greets with the next appointment', async () => {
  const assistant = new Assistant(contextFor('alice'));
  expect(await assistant.greet()).toBe('Good morning! Next: Lunch, Fri 12:00');
  expect(execute).toHaveBeenCalledOnce();
});

it('starts no run for an empty prompt', async () => {
  await expect(chat(contextFor('alice'), ' ')).rejects.toThrow('A prompt is required.');
  expect(execute).not.toHaveBeenCalled();
});
