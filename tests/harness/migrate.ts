import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from './fixture-project.ts';
import { ProjectLinter, type ConfiguredRule } from './lint.ts';
import { describeProblems, codesOf, expectCommentsKept, expectStable } from './proofs.ts';
import type { SsotSettings } from './settings.ts';
import { TypeChecker } from './type-checker.ts';

export interface Migration {
  readonly name: string;
  readonly project: string;
  readonly settings: SsotSettings;
  /** By name, without the plugin's prefix. */
  readonly rules: Readonly<Record<string, ConfiguredRule>>;
  /** By name relative to the project; the other files of the project stay as they are. */
  readonly files: Readonly<Record<string, { readonly code: string; readonly output: string }>>;
  /** What the run cannot edit, as `rule/messageId`, in the order of files and places; nothing by default. */
  readonly remaining?: readonly string[];
  /** Codes of the compiler's complaints about all outputs together; none by default. */
  readonly outputTypeErrors?: readonly number[];
}

/** Runs several rules over files of a project as one `eslint --fix` does, and proves the result like a single fix. */
export function migrate(migration: Migration): void {
  const { name, files, outputTypeErrors = [], remaining = [] } = migration;
  describe(name, () => {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-migrate-')));
    const write = (filename: string, text: string): void => {
      const file = path.join(folder, filename);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    };
    beforeAll(() => {
      cpSync(projectFolder(migration.project), folder, { recursive: true });
      for (const [filename, { code }] of Object.entries(files)) write(filename, code);
    });
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const linter = new ProjectLinter({ ...migration, folder });
    const outputs = mapFiles(files, ({ output }) => output);

    it('fixes everything in one run', () => {
      const reports = mapFiles(files, ({ code }, filename) => {
        const report = linter.fix(filename, code);
        write(filename, report.output);
        return report;
      });
      expect(mapFiles(reports, ({ output }) => output)).toEqual(outputs);
      const messages = Object.values(reports).flatMap((report) => report.messages);
      expect(messages.map(messageName)).toEqual(remaining);
    });

    it('leaves a project that compiles', () => {
      const problems = new TypeChecker(folder).checkAll(outputs);
      const expected = [...outputTypeErrors].sort((a, b) => a - b);
      expect(codesOf(problems), describeProblems(problems, Object.values(outputs).join('\n'))).toEqual(expected);
    });

    for (const [filename, { code, output }] of Object.entries(files)) {
      it(`keeps the comments of ${filename} and finds nothing more to edit`, () => {
        expectCommentsKept(code, output, filename);
        expectStable(linter, filename, output);
      });
    }
  });
}

function messageName({ ruleId, messageId, message }: { ruleId: string | null; messageId?: string; message: string }) {
  return messageId === undefined ? message : `${String(ruleId).replace('ssot/', '')}/${messageId}`;
}

function mapFiles<In, Out>(
  files: Readonly<Record<string, In>>,
  map: (file: In, filename: string) => Out,
): Readonly<Record<string, Out>> {
  return Object.fromEntries(Object.entries(files).map(([filename, file]) => [filename, map(file, filename)]));
}
