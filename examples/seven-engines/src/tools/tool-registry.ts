import type { Tool } from './tool.js';

export class ToolRegistry {
  constructor(private readonly tools: readonly Tool[]) {}

  get(name: string): Tool {
    const tool = this.tools.find((candidate) => candidate.name === name);
    if (!tool) throw new Error(`There is no tool called ${name}.`);
    return tool;
  }

  only(names: readonly string[]): ToolRegistry {
    return new ToolRegistry(this.tools.filter((tool) => names.includes(tool.name)));
  }
}
