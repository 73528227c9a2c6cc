import { registry } from '../takes/registry.js';

export function addTool(name: string): void {
  registry.add(name, name);
}
