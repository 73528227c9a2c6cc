/**
 * A step from a value to one that it leads to: its member `.key`, any of its members `[]`, what it gives when it is called
 * `()`, constructed `new`, or awaited `await`.
 */
export type Step = `.${string}` | '[]' | '()' | 'new' | 'await';
