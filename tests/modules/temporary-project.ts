import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of files that lives as long as the test that made it. */
export interface TemporaryProject {
  readonly root: string;
  path(file: string): string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  link(from: string, target: string): void;
  move(from: string, to: string): void;
  remove(file: string): void;
}

export function temporaryProject(files: Readonly<Record<string, string | Uint8Array>> = {}): TemporaryProject {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'ssot-modules-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = (file: string): string => join(root, file);
  const makeFolder = (file: string): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
  };
  const project: TemporaryProject = {
    root,
    path,
    write(contents) {
      for (const [file, content] of Object.entries(contents)) {
        makeFolder(file);
        writeFileSync(path(file), content);
      }
    },
    link(from, target) {
      makeFolder(from);
      symlinkSync(target, path(from));
    },
    move(from, to) {
      makeFolder(to);
      renameSync(path(from), path(to));
    },
    remove(file) {
      rmSync(path(file), { recursive: true });
    },
  };
  project.write(files);
  return project;
}
