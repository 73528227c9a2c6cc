import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportNameOf, formatted, inRepository, root } from './repository.ts';

const [, , name] = process.argv;

if (name === undefined || !/^[a-z]+(?:-[a-z]+)+$/u.test(name)) {
  fail('Usage: npm run new-rule <name>, where the name is kebab-case and names the offence: `no-shared-singleton`.');
}

const files: Readonly<Record<string, string>> = {
  [`rules/${name}.ts`]: 'rule.ts.tmpl',
  [`tests/rules/${name}.test.ts`]: 'test.ts.tmpl',
  [`docs/rules/${name}.md`]: 'page.md.tmpl',
};

const existing = Object.keys(files).filter((file) => existsSync(inRepository(file)));
if (existing.length > 0) fail(`There is ${existing.join(' and ')} already.`);

const words: Readonly<Record<string, string>> = { name, exportName: exportNameOf(name) };

for (const [file, template] of Object.entries(files)) {
  const text = readFileSync(path.join(import.meta.dirname, 'templates', template), 'utf8');
  mkdirSync(path.dirname(inRepository(file)), { recursive: true });
  writeFileSync(inRepository(file), await formatted(file, fillIn(text)));
  console.log(`Wrote ${file}`);
}

const update = spawnSync('npm', ['run', '--silent', 'update'], { cwd: root, stdio: 'inherit' });
process.exitCode = update.status ?? 1;

function fillIn(text: string): string {
  return text.replaceAll(/%(\w+)%/gu, (placeholder, word: string) => words[word] ?? placeholder);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
