export const criticalEvents = [
  'agent_started',
  'agent_thinking',
  'tool_executing',
  'tool_completed',
  'agent_completed',
] as const;

export type AgentEvent = (typeof criticalEvents)[number] | 'tool_failed';
