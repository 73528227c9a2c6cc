import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Reason, TextEdit } from '../../sightings/proposal.ts';
import { endOfLine } from '../text/end-of-line.ts';
import { hasEffects } from '../imports/has-effects.ts';
import { lineBreakOf } from '../text/line-break.ts';
import { mergeImport } from '../imports/merge-import.ts';
import { groupBy, type MoveOf, type MoveTarget, writtenName } from './move.ts';
import { quoted } from './quoted.ts';
import { because } from '../reason.ts';
import { removeBindings } from '../imports/remove-bindings.ts';
import { specifierFor } from '../imports/specifier-for.ts';

type ImportMove = MoveOf<'import'>;
type TargetedMove = ImportMove & { readonly target: MoveTarget };

/**
 * Takes names of import statements from other modules: in the statement itself where it imports nothing else, in a
 * statement that imports from there already, or in a new one behind it.
 */
export function moveImports(moves: readonly ImportMove[], file: SourceFile): readonly TextEdit[] | Reason {
  const groups = [...groupBy(moves.filter(isTargeted), ({ target }) => target.path)];
  const hosts = new Map<string, TSESTree.ImportDeclaration>();
  const edits: TextEdit[] = [];
  const settled = new Set<TSESTree.Node>();
  for (const [path, group] of groups) {
    const renamed = group.filter(({ node }) => file.graph.resolve(statementOf(node).source.value, file.path) === path);
    edits.push(...renamed.map((move) => rename(move)));
    for (const { node } of renamed) settled.add(node);
    const others = group.filter((move) => !renamed.includes(move));
    const [first] = others;
    if (first === undefined) continue;
    const specifier = specifierFor(path, first.target.declared, file);
    if (specifier === undefined) return because('reference-dead', first.target.declared);
    const merged = merge(path, others, moves, file);
    if (merged !== undefined) {
      edits.push(...merged);
      continue;
    }
    const host = others.map(({ node }) => statementOf(node)).find((statement) => isHost(statement, others, file));
    if (host === undefined) edits.push(insertStatement(others, specifier, file));
    else {
      hosts.set(path, host);
      edits.push(...retarget(host, others, specifier, file));
    }
  }
  const taken = new Set(hosts.values());
  const removed = moves.filter(({ node }) => !settled.has(node) && !taken.has(statementOf(node)));
  const isCommented = ({ node }: ImportMove): boolean =>
    file.sourceCode.getCommentsInside(statementOf(node)).length > 0;
  for (const { node } of removed.filter(isCommented)) {
    const removal = removeCommented(node, removed, file);
    if (removal === undefined) return because('comment-would-be-lost');
    edits.push(removal);
  }
  const plain = removed.filter((move) => !isCommented(move));
  return [...edits, ...removeBindings(plain, file)];
}

/** Takes a name out of a list that has comments at other names. */
function removeCommented(
  node: TSESTree.ImportClause,
  removed: readonly ImportMove[],
  { sourceCode }: SourceFile,
): TextEdit | undefined {
  const gone = new Set<TSESTree.Node>(removed.map((move) => move.node));
  const kept = statementOf(node).specifiers.filter((clause) => !gone.has(clause));
  const [before, after] = [sourceCode.getTokenBefore(node), sourceCode.getTokenAfter(node)];
  if (before === null || after === null || !kept.some(({ type }) => type === 'ImportSpecifier')) return undefined;
  if (node.type !== 'ImportSpecifier') return undefined;
  const leading = sourceCode.getCommentsBefore(node);
  const isOwn = leading.some(
    ({ loc }) => loc.start.line !== before.loc.end.line || loc.end.line === node.loc.start.line,
  );
  const end = after.value === ',' ? after : node;
  const next = sourceCode.getTokenAfter(end, { includeComments: true });
  const isFollowed = sourceCode.getCommentsAfter(node).length > 0 || isCommentOn(next, node.loc.end.line);
  return isOwn || isFollowed
    ? undefined
    : { range: [leading.at(-1)?.range[1] ?? before.range[1], end.range[1]], text: '' };
}

function isCommentOn(token: TSESTree.Token | null, line: number): boolean {
  return (token?.type === 'Line' || token?.type === 'Block') && token.loc.start.line === line;
}

function isTargeted(move: ImportMove): move is TargetedMove {
  return move.target !== undefined;
}

function statementOf({ parent }: TSESTree.ImportClause): TSESTree.ImportDeclaration {
  return parent as TSESTree.ImportDeclaration;
}

function isType(node: TSESTree.ImportClause): boolean {
  return statementOf(node).importKind === 'type' || (node.type === 'ImportSpecifier' && node.importKind === 'type');
}

/** `createCache as makeCache`, with the mark of a type where the statement does not have it. */
function clauseText({ node, target }: TargetedMove, isTypeStatement: boolean): string {
  const name = writtenName(target.name);
  const mark = isType(node) && !isTypeStatement ? 'type ' : '';
  return mark + (name === node.local.name ? name : `${name} as ${node.local.name}`);
}

/** Another export of the same module. */
function rename(move: TargetedMove): TextEdit {
  const text = clauseText(move, statementOf(move.node).importKind === 'type');
  const { node } = move;
  if (node.type === 'ImportSpecifier') return { range: node.range, text };
  return { range: node.range, text: move.target.name === 'default' ? node.local.name : `{ ${text} }` };
}

/** Adds the names to an import of the module that stays as it is otherwise. */
function merge(
  path: string,
  group: readonly TargetedMove[],
  moves: readonly ImportMove[],
  file: SourceFile,
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const each of groupBy(group, ({ node }) => isType(node)).values()) {
    const names = each.map(({ node, target }) => ({
      name: writtenName(target.name),
      local: node.local.name,
      isType: isType(node),
    }));
    const merged = mergeImport(path, names, { site: 0, style: 'import' }, file);
    if (merged === undefined) return undefined;
    edits.push(...merged.edits);
  }
  const isShared = moves.some(({ node }) => edits.some(({ range }) => isInside(range, statementOf(node).range)));
  return isShared ? undefined : edits;
}

function isInside(inner: readonly [number, number], outer: readonly [number, number]): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Can the statement itself be taken for the other module: does all of it move there, and nothing else hold it? */
function isHost(statement: TSESTree.ImportDeclaration, group: readonly TargetedMove[], file: SourceFile): boolean {
  const moved = new Set<TSESTree.Node>(group.map(({ node }) => node));
  const isErased = statement.importKind === 'type';
  const isKept = !isErased && hasEffects(statement.source.value, file);
  const isKindFit = !isErased || group.every(({ node }) => isType(node));
  return (
    statement.specifiers.every((clause) => moved.has(clause)) &&
    statement.attributes.length === 0 &&
    isKindFit &&
    !isKept
  );
}

function retarget(
  host: TSESTree.ImportDeclaration,
  group: readonly TargetedMove[],
  specifier: string,
  { sourceCode }: SourceFile,
): readonly TextEdit[] {
  const source: TextEdit = { range: host.source.range, text: quoted(specifier, host.source.raw) };
  const clauses = sourceCode.getTokens(host).filter(({ range }) => range[1] <= host.source.range[0]);
  const start = clauses.find(({ value }, index) => index > 0 && !(value === 'type' && index === 1));
  const end = clauses.at(-2);
  const range = [start?.range[0] ?? host.range[0], end?.range[1] ?? host.source.range[0]] as const;
  const isCommented = sourceCode.getCommentsInside(host).some((comment) => isInside(comment.range, range));
  const [only, ...others] = group;
  const isBraced = host.specifiers.every(({ type }) => type === 'ImportSpecifier');
  const becomesDefault = others.length === 0 && only?.target.name === 'default';
  if (isCommented || (isBraced && !becomesDefault)) {
    // Name by name, so that layout and comments stay.
    const own = group.filter(({ node }) => statementOf(node) === host);
    const added = group.filter(({ node }) => statementOf(node) !== host);
    const texts = own.map((move): TextEdit => ({ range: move.node.range, text: nameInPlace(move, host) }));
    const last = texts.at(-1);
    const rest = added.map((move) => `, ${clauseText(move, host.importKind === 'type')}`).join('');
    return [...texts.slice(0, -1), ...(last === undefined ? [] : [{ ...last, text: last.text + rest }]), source];
  }
  return [{ range, text: clausesText(group, host.importKind === 'type') }, source];
}

function nameInPlace(move: TargetedMove, host: TSESTree.ImportDeclaration): string {
  const text = clauseText(move, host.importKind === 'type');
  return move.node.type === 'ImportSpecifier' ? text : `{ ${text} }`;
}

/** What stands between `import` and `from`. */
function clausesText(group: readonly TargetedMove[], isTypeStatement: boolean): string {
  const [only, ...others] = group;
  const isDefault = only?.target.name === 'default' && (isTypeStatement || !isType(only.node));
  if (isDefault && others.length === 0) return only.node.local.name;
  return `{ ${group.map((move) => clauseText(move, isTypeStatement)).join(', ')} }`;
}

/** A statement of its own, behind the one that the first name comes from. */
function insertStatement(group: readonly TargetedMove[], specifier: string, { sourceCode }: SourceFile): TextEdit {
  const [first] = group as [TargetedMove];
  const statement = statementOf(first.node);
  const isTypeStatement = group.every(({ node }) => isType(node));
  const keyword = isTypeStatement ? 'import type' : 'import';
  const end = sourceCode.getLastToken(statement)?.value === ';' ? ';' : '';
  const source = quoted(specifier, statement.source.raw);
  const offset = endOfLine(statement, sourceCode);
  const text = `${keyword} ${clausesText(group, isTypeStatement)} from ${source}${end}`;
  return { range: [offset, offset], text: lineBreakOf(sourceCode) + text };
}
