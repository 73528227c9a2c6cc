import type { RunRequest, RunResult } from '../runs.js';

export interface EngineStats {
  readonly runs: number;
  readonly failed: number;
}

export interface AgentEngine {
  execute(request: RunRequest): Promise<RunResult>;
  getHistory(): readonly RunResult[];
  getStats(): EngineStats;
  cleanup(): Promise<void>;
}
