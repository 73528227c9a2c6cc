/** What a program did, in order. */
export const trace: string[] = [];

/** Leaves a trace, and gives its value back. */
export function effect<Value>(label: string, value: Value): Value {
  trace.push(label);
  return value;
}

/** Leaves a trace, and gives its value back when it is awaited. */
export async function later<Value>(label: string, value: Value): Promise<Value> {
  trace.push(label);
  return value;
}
