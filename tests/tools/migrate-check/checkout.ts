import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const MANIFEST = JSON.stringify({ type: 'module', repository: 'github:acme/engines' });
const TSCONFIG = JSON.stringify({
  compilerOptions: { target: 'ES2022', module: 'NodeNext', strict: true, types: [] },
  include: ['src', 'test'],
});

/** Writes a checkout that lasts as long as the tests of the file; gives its folder. */
export function checkoutOf(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-checkout-')));
  folders.push(folder);
  for (const [file, text] of Object.entries({ 'package.json': MANIFEST, 'tsconfig.json': TSCONFIG, ...files })) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  return folder;
}
