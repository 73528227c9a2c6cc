export interface ToolCall {
  readonly userId: string;
  readonly input: string;
  readonly signal?: AbortSignal;
}

export interface Tool {
  readonly name: string;
  run(call: ToolCall): Promise<string>;
}
