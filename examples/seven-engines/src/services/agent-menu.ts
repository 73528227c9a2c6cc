import { agents } from '../agents/agents.js';

const names = Object.keys(agents);

export function agentMenu(): readonly string[] {
  return names.sort();
}
