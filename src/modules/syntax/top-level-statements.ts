import type { Directive, Statement } from 'oxc-parser';

/** The statements that run when a module is loaded, those in blocks, conditions and `try` included, in source order. */
export function* topLevelStatements(
  statements: readonly (Directive | Statement | null)[],
): Generator<Directive | Statement> {
  for (const statement of statements) {
    if (statement === null) continue;
    switch (statement.type) {
      case 'BlockStatement':
        yield* topLevelStatements(statement.body);
        break;
      case 'IfStatement':
        yield* topLevelStatements([statement.consequent, statement.alternate]);
        break;
      case 'TryStatement':
        yield* topLevelStatements([statement.block, statement.handler?.body ?? null, statement.finalizer]);
        break;
      default:
        yield statement;
    }
  }
}
