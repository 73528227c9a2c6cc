import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { findMissingMember } from './find-missing-member.ts';
import { memberNamesIn } from './member-names-in.ts';

/**
 * Finds a member that the deprecated class has, the canonical one lacks, and the code of the file uses by its name, on
 * whatever it may be.
 *
 * An instance that is handed to code of other modules cannot be followed to every use. A file that never names a missing
 * member cannot use it, wherever the instance goes.
 */
export function findMentionedGap(implementation: Implementation, file: SourceFile): string | undefined {
  return findGapAmong(memberNamesIn(file.sourceCode), implementation, file);
}

/** The same for the members that types name by their names, as `X['timeout']` does. */
export function findTypedGap(implementation: Implementation, file: SourceFile): string | undefined {
  return findGapAmong(stringsIn(file.sourceCode), implementation, file);
}

/** A public member of the deprecated class that the canonical one lacks, whether the file names it or not. */
export function findAnyGap(implementation: Implementation, file: SourceFile): string | undefined {
  return findGapAmong(new Set(memberNamesOf(implementation, file)), implementation, file);
}

function findGapAmong(
  names: ReadonlySet<string>,
  implementation: Implementation,
  file: SourceFile,
): string | undefined {
  const mentioned = memberNamesOf(implementation, file).filter((name) => names.has(name));
  return findMissingMember(
    mentioned.map((name) => ({ name, access: 'read', argumentCount: undefined })),
    implementation,
    file,
  );
}

/** The public members of instances; what a function gives need not be an instance of a class. */
function memberNamesOf(implementation: Implementation, { catalog }: SourceFile): readonly string[] {
  const table = catalog.instanceTableOf(implementation);
  if (table === undefined) return [...(catalog.shapeOf(implementation).call?.result.members.keys() ?? [])];
  return table.members
    .filter(({ visibility, isStatic }) => visibility === 'public' && !isStatic)
    .map(({ name }) => name);
}

const stringsOfFiles = new WeakMap<TSESLint.SourceCode, ReadonlySet<string>>();

function stringsIn(sourceCode: TSESLint.SourceCode): ReadonlySet<string> {
  let strings = stringsOfFiles.get(sourceCode);
  if (strings === undefined) {
    strings = new Set(sourceCode.ast.tokens.filter(isString).map(({ value }) => value.slice(1, -1)));
    stringsOfFiles.set(sourceCode, strings);
  }
  return strings;
}

function isString({ type }: Pick<TSESTree.Token, 'type'>): boolean {
  return type === 'String' || type === 'Template';
}
