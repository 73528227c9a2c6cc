import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type ContentDigest, contentDigest } from './content-digest.ts';
import { lockFiles, projectTopOf } from './project-top.ts';

/** What package managers note of an installation. */
const installationRecords = ['.package-lock.json', '.yarn-integrity', '.yarn-state.yml', '.pnpm/lock.yaml'];

const script = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$/u;
const configuration = /^(?:[jt]sconfig.*|package)\.json$/u;
/** Nothing in here is a module of the project, unless a module of the project names it. */
const foreign = /^(?:\..*|node_modules|coverage)$/u;

/**
 * The files that a verdict on a module of a project can rest on: its modules, those of packages that are linked in, the
 * configurations of TypeScript, the manifests and the lock files; with what they hold.
 *
 * @param root absolute folder of the project; the search begins at the repository or workspace that it lies in
 */
export function projectFiles(root: string): ReadonlyMap<string, ContentDigest> {
  const files = new Map<string, ContentDigest>();
  const roots = [projectTopOf(root)];
  const folders = [...roots];
  const seen = new Set<string>();
  const alsoLookAt = (folder: string): void => {
    roots.push(folder);
    folders.push(folder);
  };
  const addFile = (file: string): void => {
    if (files.has(file)) return;
    const content = contentDigest(file);
    if (content === undefined) return;
    files.set(file, content);
    for (const specifier of content.specifiers) {
      const target = resolve(dirname(file), specifier);
      if (configuration.test(basename(file))) addFile(target.endsWith('.json') ? target : `${target}.json`);
      if (!roots.some((folder) => isWithin(target, folder))) alsoLookAt(folderOf(target));
    }
  };
  const follow = (link: string): void => {
    const target = findTarget(link);
    if (target === undefined) return;
    if (statSync(target).isFile()) {
      if (isOfInterest(link)) addFile(link);
    } else if (!roots.some((folder) => isWithin(target, folder))) alsoLookAt(target);
  };
  for (const folder of folders) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    // Above the project lie other projects, of which only the folder itself was named.
    const isAbove = folder !== roots[0] && isWithin(roots[0] ?? root, folder);
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) follow(path);
      else if (entry.isFile() && isOfInterest(path)) addFile(path);
      else if (entry.isDirectory() && !isAbove) {
        if (entry.name === 'node_modules') lookInto(path);
        else if (!foreign.test(entry.name)) folders.push(path);
      }
    }
  }
  return files;

  /** Of what is installed, the records and the links to packages that are worked on. */
  function lookInto(installed: string): void {
    for (const record of installationRecords) addFile(join(installed, record));
    for (const entry of entriesOf(installed)) {
      const path = join(installed, entry.name);
      if (entry.isSymbolicLink()) follow(path);
      else if (entry.name.startsWith('@')) {
        for (const scoped of entriesOf(path)) if (scoped.isSymbolicLink()) follow(join(path, scoped.name));
      }
    }
  }
}

function isOfInterest(file: string): boolean {
  const name = basename(file);
  return script.test(name) || configuration.test(name) || lockFiles.includes(name);
}

/** Whether the walk through a folder comes by a path, or leaves it out as installed. */
function isWithin(path: string, folder: string): boolean {
  const steps = relative(folder, path).split(sep);
  return steps[0] !== '..' && (steps.includes('node_modules') || !steps.some((step) => foreign.test(step)));
}

function folderOf(target: string): string {
  return isFolder(target) ? target : dirname(target);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** What a link leads to, unless that is an installed package. */
function findTarget(link: string): string | undefined {
  try {
    const target = realpathSync(link);
    return target.split(sep).includes('node_modules') ? undefined : target;
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string): ReturnType<typeof readFolder> {
  try {
    return readFolder(folder);
  } catch {
    return [];
  }
}

function readFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
