import type { Expression, ForStatement, Statement } from 'oxc-parser';

import { bindPattern } from './bind-pattern.ts';
import { bindStatements, type Statements } from './bind-statements.ts';
import { BlockScope } from './block-scope.ts';
import { UNKNOWN } from './found.ts';
import type { Follower } from './follower.ts';

/** What a `return` gives. */
export interface Returned {
  readonly expression: Expression;
  /** What names mean there. */
  readonly scope: BlockScope;
  /** No condition or loop lies around it. */
  readonly isSure: boolean;
}

/** The values that the statements of a function return, those of functions inside left out. */
export function* returnedValues(
  statements: Statements,
  scope: BlockScope,
  follower: Follower,
  isSure = true,
): Generator<Returned> {
  bindStatements(statements, scope, follower);
  for (const statement of statements) yield* returnedBy(statement, scope, follower, isSure);
}

function* returnedBy(
  statement: Statement | null,
  scope: BlockScope,
  follower: Follower,
  isSure: boolean,
): Generator<Returned> {
  const inner = new BlockScope(scope.path, scope);
  switch (statement?.type) {
    case 'ReturnStatement':
      if (statement.argument !== null) yield { expression: statement.argument, scope, isSure };
      break;
    case 'BlockStatement':
      yield* returnedValues(statement.body, inner, follower, isSure);
      break;
    case 'LabeledStatement':
      yield* returnedBy(statement.body, inner, follower, isSure);
      break;
    case 'IfStatement':
      yield* returnedBy(statement.consequent, inner, follower, false);
      yield* returnedBy(statement.alternate, inner, follower, false);
      break;
    case 'TryStatement': {
      yield* returnedBy(statement.block, scope, follower, false);
      if (statement.handler?.param != null) bindPattern(statement.handler.param, () => UNKNOWN, inner, follower);
      yield* returnedBy(statement.handler?.body ?? null, inner, follower, false);
      yield* returnedBy(statement.finalizer, scope, follower, false);
      break;
    }
    case 'SwitchStatement':
      yield* returnedValues(
        statement.cases.flatMap(({ consequent }) => consequent),
        inner,
        follower,
        false,
      );
      break;
    case 'ForStatement':
      bindHead(statement.init, inner, follower);
      yield* returnedBy(statement.body, inner, follower, false);
      break;
    case 'ForInStatement':
    case 'ForOfStatement':
      bindHead(statement.left, inner, follower);
      yield* returnedBy(statement.body, inner, follower, false);
      break;
    case 'WhileStatement':
    case 'DoWhileStatement':
      yield* returnedBy(statement.body, inner, follower, false);
  }
}

/** The variables of a loop are something else in each round. */
function bindHead(head: ForStatement['init'] | { type: string }, scope: BlockScope, follower: Follower): void {
  if (head?.type !== 'VariableDeclaration') return;
  for (const { id } of (head as Extract<ForStatement['init'], { type: 'VariableDeclaration' }>).declarations) {
    bindPattern(id, () => UNKNOWN, scope, follower);
  }
}
