export class Registry {
  private readonly agents = new Map<string, string>();

  register(agent: string, model: string): void {
    this.agents.set(agent, model);
  }

  modelOf(agent: string): string | undefined {
    return this.agents.get(agent);
  }
}
