import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { originOfKin } from '../../modules/shapes/kin-of.ts';
import { findHiddenMember } from './find-hidden-member.ts';
import { findMissingMember } from './find-missing-member.ts';
import { isImported } from './is-imported.ts';
import { valueGroupsOf } from './value-groups.ts';

/**
 * Finds the type of what a deprecated function gives, where the file has that type to write it for the result, no edit
 * changes it because it is not registered, and canonical instances are not of it.
 */
export function findWrittenType(
  { node, form, implementation }: ConstructionSite,
  file: SourceFile,
): string | undefined {
  const { catalog, sourceCode } = file;
  if (form !== 'call' || catalog.classGivenBy(implementation) !== undefined) return undefined;
  const result = catalog.shapeOf(implementation).call?.result;
  const origin = originOfKin(result?.kin);
  const groups = valueGroupsOf(sourceCode);
  if (result === undefined || origin === undefined || !groups.isTyped(groups.cellOf(node))) return undefined;
  const used = [...result.members.keys()].map((name) => ({ name, access: 'read', argumentCount: undefined }) as const);
  const isOther = findHiddenMember(origin, file) ?? findMissingMember(used, implementation, file);
  return isOther !== undefined && isImported(origin, file) ? origin.localName : undefined;
}
