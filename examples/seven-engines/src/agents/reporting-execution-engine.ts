import type { RunRequest, RunResult } from '../runs.js';
import { BaseExecutionEngine } from './base-execution-engine.js';

export class ReportingExecutionEngine extends BaseExecutionEngine {
  override async execute(request: RunRequest): Promise<RunResult> {
    const result = await super.execute(request);
    return { ...result, output: `Report for ${result.userId}: ${result.output}` };
  }
}
