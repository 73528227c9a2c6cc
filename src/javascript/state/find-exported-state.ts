import { isExported } from '../syntax/unused-variable.ts';
import { findFrozen } from './frozen.ts';
import type { Root } from './find-root.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';
import type { StateSite } from './judge-root.ts';
import type { Kind } from '../interpretation/kind.ts';
import { kindOf } from '../interpretation/kind-of.ts';
import type { Phases } from '../phases/phases.ts';

const writable: ReadonlySet<Kind> = new Set(['array', 'map', 'object', 'set', 'typed-array']);

/** The exported containers that anyone who imports them may write to, the known ones apart. */
export function findExportedState(
  it: Interpreter,
  phases: Phases,
  known: ReadonlyMap<Root['identity'], unknown>,
): readonly StateSite[] {
  const frozen = findFrozen(it, phases);
  const scopes = it.bodies.sourceCode.scopeManager?.scopes ?? [];
  const variables = scopes.filter(({ block }) => block.type === 'Program').flatMap((scope) => scope.variables);
  return variables.flatMap((variable) => {
    const [definition] = variable.defs;
    const [name] = variable.identifiers;
    if (definition?.type !== 'Variable' || name === undefined || known.has(variable)) return [];
    const isOffered =
      isExported(definition.node) ||
      variable.references.some(({ identifier }) => identifier.parent.type === 'ExportSpecifier');
    const ref = it.refs.variable(variable);
    if (!isOffered || !writable.has(kindOf(ref, it)) || frozen.isShallow(ref) || frozen.isDeep(ref)) return [];
    const root: Root = {
      identity: variable,
      kind: 'module',
      name: variable.name,
      declaration: name,
      variable,
    };
    const { start } = name.loc;
    const end = { line: start.line, column: start.column + variable.name.length };
    const place = { range: name.range, loc: { start, end } };
    return [
      { place, fault: 'exportedState', name: root.name, writer: '', line: start.line, writes: 0, root, effects: [] },
    ];
  });
}
