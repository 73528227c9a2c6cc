import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { linkPackages } from './link-packages.ts';

/** What git knows of a checkout, in a folder of its own, with the packages that are installed in the checkout. */
export class CheckoutCopy {
  /** Absolute. */
  readonly folder: string;
  readonly #before = new Map<string, string>();

  /** @throws {Error} when the checkout is none. */
  constructor(checkout: string) {
    const files = trackedFiles(checkout);
    this.folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-migrate-check-')));
    for (const file of files) {
      const target = path.join(this.folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(path.join(checkout, file), target);
    }
    linkPackages(checkout, this.folder);
  }

  /** Writes a text, and remembers what was there. */
  write(file: string, text: string): void {
    if (!this.#before.has(file)) this.#before.set(file, readFileSync(file, 'utf8'));
    writeFileSync(file, text);
  }

  /** Takes back everything that was written; gives it by file. */
  restore(): ReadonlyMap<string, string> {
    const written = new Map([...this.#before.keys()].map((file) => [file, readFileSync(file, 'utf8')]));
    for (const [file, text] of this.#before) writeFileSync(file, text);
    this.#before.clear();
    return written;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The commit that a checkout is at; empty outside of git. */
export function commitOf(checkout: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: checkout, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

/** `owner/name` as the address of the checkout's origin or else its manifest says it, else the name of the folder. */
export function repositoryOf(checkout: string): string {
  return repositoryIn(originOf(checkout)) ?? repositoryIn(manifestAddressOf(checkout)) ?? path.basename(checkout);
}

function repositoryIn(address: string): string | undefined {
  return /([^/:]+\/[^/]+?)(?:\.git)?$/u.exec(address)?.[1];
}

/** Where the checkout was cloned from; empty if that is another folder. */
function originOf(checkout: string): string {
  const { status, stdout } = spawnSync('git', ['remote', 'get-url', 'origin'], { cwd: checkout, encoding: 'utf8' });
  const address = status === 0 ? stdout.trim() : '';
  return /^(?:[a-z+]+:\/\/|git@)/u.test(address) ? address : '';
}

function manifestAddressOf(checkout: string): string {
  const file = path.join(checkout, 'package.json');
  const manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { repository?: unknown }) : {};
  const { repository } = manifest;
  const url =
    typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository;
  return typeof url === 'string' ? url : '';
}

function trackedFiles(checkout: string): readonly string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: checkout, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${checkout} is no git checkout.`);
  // Of submodules and links git tells as well, but they are no files.
  return stdout.split('\0').filter((file) => {
    const found = file === '' ? undefined : lstatSync(path.join(checkout, file), { throwIfNoEntry: false });
    return found?.isFile() === true;
  });
}
