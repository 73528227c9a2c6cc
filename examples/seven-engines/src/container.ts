import { bridge } from './agents/agent-bridge.js';
import { ExecutionEngine } from './agents/execution-engine.js';
import { tools } from './tools/catalogue.js';

export class Container {
  private readonly makers = new Map<string, () => unknown>();

  register<Dependencies extends readonly unknown[]>(
    token: string,
    Class: new (...dependencies: Dependencies) => object,
    ...dependencies: Dependencies
  ): this {
    this.makers.set(token, () => new Class(...dependencies));
    return this;
  }

  resolve<Instance>(token: string): Instance {
    const make = this.makers.get(token);
    if (!make) throw new Error(`Nothing is registered as ${token}.`);
    return make() as Instance;
  }
}

export const container = new Container().register('engine', ExecutionEngine, tools, bridge);
