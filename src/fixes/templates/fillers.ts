/** Methods that put their arguments into the collection they are called on. */
export const fillers: ReadonlySet<string> = new Set(['push', 'unshift', 'set', 'add', 'splice', 'fill', 'with']);
