import type { ArtifactLocation } from 'sarif';
import { type Report, repositoryPath } from '../report.ts';

/** What the run calls the top of the repository, which all paths begin at. */
export const BASE = 'SRCROOT';

/** Where a file is: its path from the top of the repository, as a relative URI. */
export function artifactLocationOf(file: string, report: Pick<Report, 'folder'>): ArtifactLocation {
  const uri = repositoryPath(file, report).split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: BASE };
}
