import { setTimeout as delay } from 'node:timers/promises';
import { workspaceOf, type Workspace } from '../data/workspaces.js';
import { ToolRegistry } from './tool-registry.js';
import type { Tool } from './tool.js';

const latency = 5;

function workspaceTool(name: string, read: (workspace: Workspace, input: string) => string): Tool {
  return {
    name,
    async run({ userId, input, signal }) {
      await delay(latency, undefined, { signal });
      return read(await workspaceOf(userId), input);
    },
  };
}

export const tools = new ToolRegistry([
  workspaceTool('search_documents', ({ documents }, query) =>
    documents.filter((title) => title.toLowerCase().includes(query.toLowerCase())).join('; '),
  ),
  workspaceTool('read_calendar', ({ appointments }) => appointments.join('; ')),
  workspaceTool('sum_expenses', ({ expenses }) => String(expenses.reduce((sum, amount) => sum + amount, 0))),
]);
