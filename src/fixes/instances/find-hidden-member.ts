import type { SourceFile } from '../../javascript/source-file.ts';
import type { Origin } from '../../modules/records/module-record.ts';

/** Finds a member that is not public: no instance of another class is of the type of a class that has one. */
export function findHiddenMember(origin: Origin, { graph }: SourceFile): string | undefined {
  const { members = [] } = graph.classTableOf(origin) ?? {};
  return members.find(({ isStatic, visibility }) => !isStatic && visibility !== 'public')?.name;
}
