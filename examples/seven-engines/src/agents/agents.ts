export interface Agent {
  readonly tool: string;
  readonly thought: string;
}

export const agents = {
  librarian: { tool: 'search_documents', thought: 'Looking through your documents.' },
  secretary: { tool: 'read_calendar', thought: 'Opening your calendar.' },
  accountant: { tool: 'sum_expenses', thought: 'Adding up your expenses.' },
} as const satisfies Record<string, Agent>;

export type AgentName = keyof typeof agents;
