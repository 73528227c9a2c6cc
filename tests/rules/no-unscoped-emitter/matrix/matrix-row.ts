import type { MessageIds } from '../../../../rules/no-unscoped-emitter.ts';

/** The ways in which a program may have what a row of the table makes. */
export const forms = [
  'broadcast',
  'narrowed',
  'modifier',
  'alias',
  'reexport',
  'annotatedField',
  'plainField',
  'constructorParameter',
  'getInstance',
  'handlerParameter',
] as const;

export type Form = (typeof forms)[number];

/** What is said of what stands between `«` and `»`. */
export interface Fault {
  readonly messageId: MessageIds;
  /** Absent where the message has none. */
  readonly subject?: string;
  readonly reaches: string;
  readonly missing: string;
}

/** A source in which what is to be reported stands between `«` and `»`, or the reason why there can be none. */
export type Cell = { readonly code: string; readonly fault?: Fault } | { readonly absent: string };

/** Some sources of the table that agree. */
export interface MatrixRow {
  /** Modules, and globals of the table. */
  readonly of: readonly string[];
  /** What is said where a form says nothing else. */
  readonly fault: Fault;
  readonly forms: Readonly<Record<Form, Cell>>;
}
