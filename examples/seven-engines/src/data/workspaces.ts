export interface Workspace {
  readonly documents: readonly string[];
  readonly appointments: readonly string[];
  readonly expenses: readonly number[];
  readonly tools: readonly string[];
}

const everyTool = ['search_documents', 'read_calendar', 'sum_expenses'];

const workspaces: Readonly<Record<string, Workspace>> = {
  alice: {
    documents: ['Merger plan', 'Salary bands'],
    appointments: ['Board call, Tue 09:00'],
    expenses: [1200, 340],
    tools: everyTool,
  },
  bob: {
    documents: ['Holiday plan', 'Release checklist'],
    appointments: ['Dentist, Wed 14:00'],
    expenses: [80],
    tools: everyTool,
  },
};

const emptyWorkspace: Workspace = { documents: [], appointments: [], expenses: [], tools: everyTool };

export async function workspaceOf(userId: string): Promise<Workspace> {
  return workspaces[userId] ?? emptyWorkspace;
}
