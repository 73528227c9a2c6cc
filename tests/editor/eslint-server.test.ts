import { cpSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../tools/repository.ts';
import { installBuiltPlugin } from '../harness/built-plugin.ts';
import { Editor } from './editor.ts';
import { editorSettings } from './editor-settings.ts';
import type { Diagnostic } from './protocol.ts';

const FACTORY = 'src/agents/execution-engine-factory.ts';

/** Makes an engine by hand, in a form that is fixed. */
const BY_HAND = `import { bridge } from '../agents/agent-bridge.js';
import { ExecutionEngine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { tools } from '../tools/catalogue.js';

export async function summaryOf(context: UserExecutionContext): Promise<object> {
  const engine = new ExecutionEngine(tools, bridge);
  return engine.execute({ context, agent: 'writer', prompt: '' } as never);
}
`;

/** One finding in short: line, column and rule. */
function placeOf({ range, code }: Diagnostic): string {
  return `${range.start.line + 1}:${range.start.character + 1} ${code}`;
}

describe("ESLint's language server", { timeout: 60_000 }, () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ssot-editor-')));
  let editor: Editor;
  const onDisk = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  const placesIn = async (file: string): Promise<readonly string[]> => (await editor.diagnosticsOf(file)).map(placeOf);

  beforeAll(async () => {
    cpSync(inRepository('examples/seven-engines'), folder, {
      recursive: true,
      filter: (file) => path.basename(file) !== 'node_modules',
    });
    installBuiltPlugin(folder);
    editor = await Editor.start(folder, editorSettings(folder));
  }, 120_000);

  afterAll(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows findings in a buffer that is not saved, and follows what is typed', async () => {
    const file = 'src/services/typed.ts';
    editor.open(file, BY_HAND);
    expect(await placesIn(file)).toEqual(['2:10 ssot/no-deprecated-reference', '7:18 ssot/no-direct-construction']);
    const [, finding] = await editor.diagnosticsOf(file);
    expect(finding?.message).toContain('await ExecutionEngineFactory.createExecutionEngine(');
    expect(finding?.codeDescription?.href).toMatch(/no-direct-construction\.md$/u);
    editor.type(file, BY_HAND.replace('../agents/execution-engine.js', '../sandbox/execution-engine.js'));
    expect(await placesIn(file)).toEqual([]);
  });

  it('applies the quick fix of one finding', async () => {
    const file = 'src/services/quick-fix.ts';
    editor.open(file, BY_HAND);
    const [, finding] = await editor.diagnosticsOf(file);
    if (finding === undefined) throw new Error('Nothing was found.');
    const actions = await editor.quickFixesOf(file, finding);
    await editor.take(actions.find(({ title }) => title === 'Fix this ssot/no-direct-construction problem'));
    expect(editor.textOf(file)).toContain(
      'const engine = await ExecutionEngineFactory.createExecutionEngine(context);',
    );
    expect(await placesIn(file)).toEqual(['1:10 ssot/no-deprecated-reference']);
  });

  it('applies a suggestion', async () => {
    const file = 'tests/suggestion.test.ts';
    editor.open(file, BY_HAND.replaceAll("'../", "'../src/"));
    const finding = (await editor.diagnosticsOf(file)).find(({ code }) => code === 'ssot/no-direct-construction');
    if (finding === undefined) throw new Error('Nothing was found.');
    const actions = await editor.quickFixesOf(file, finding);
    const titles = actions.map(({ title }) => title);
    expect(titles).not.toContain('Fix this ssot/no-direct-construction problem');
    await editor.take(actions.find(({ title }) => title.endsWith('(ssot/no-direct-construction)')));
    expect(editor.textOf(file)).toContain(
      'const engine = await ExecutionEngineFactory.createExecutionEngine(context);',
    );
  });

  it('fixes all on save', async () => {
    const file = 'src/services/agent-session.ts';
    editor.open(file);
    expect(await placesIn(file)).toHaveLength(3);
    await editor.fixAll(file);
    expect(await placesIn(file)).toEqual([]);
    expect(editor.textOf(file)).toContain('private readonly engine: UserExecutionEngine,');
    expect(editor.textOf(file)).toContain('await ExecutionEngineFactory.createExecutionEngine(context)');
    expect(editor.textOf(file)).not.toMatch(/\bExecutionEngine\b/u);
  });

  it("follows the editor's own settings", async () => {
    const file = 'src/services/severity.ts';
    editor.open(file, BY_HAND);
    const severities = async (): Promise<unknown> => (await editor.diagnosticsOf(file)).map(({ severity }) => severity);
    expect(await severities()).toEqual([1, 1]);
    editor.configure({
      ...editorSettings(folder),
      rulesCustomizations: [{ rule: 'ssot/*', severity: 'downgrade' }],
    });
    expect(await severities()).toEqual([2, 2]);
    editor.configure(editorSettings(folder));
    expect(await severities()).toEqual([1, 1]);
  });

  it('follows a changed registry', async () => {
    const file = 'src/services/registry.ts';
    const config = onDisk('eslint.config.js');
    editor.open(file, BY_HAND.replace('../agents/execution-engine.js', '../sandbox/execution-engine.js'));
    expect(await placesIn(file)).toEqual([]);
    const entry = "{ ref: './src/sandbox/execution-engine.ts#ExecutionEngine', parameters: ['userContext'] }";
    write('eslint.config.js', config.replace('deprecated: [', `deprecated: [${entry},`));
    editor.tellChanged('eslint.config.js');
    expect(await placesIn(file)).toEqual(['2:10 ssot/no-deprecated-reference', '7:18 ssot/no-direct-construction']);
    write('eslint.config.js', config);
    editor.tellChanged('eslint.config.js');
    expect(await placesIn(file)).toEqual([]);
  });

  it('follows a barrel that begins to export a deprecated class, once it is saved', async () => {
    const file = 'src/services/barrel-reader.ts';
    const barrel = 'src/services/engines.ts';
    write(barrel, "export { ExecutionEngine } from '../sandbox/execution-engine.js';\n");
    editor.open(file, BY_HAND.replace('../agents/execution-engine.js', './engines.js'));
    expect(await placesIn(file)).toEqual([]);
    editor.open(barrel);
    editor.type(barrel, "export { ExecutionEngine } from '../agents/execution-engine.js';\n");
    // What is typed elsewhere and not saved is not there yet.
    expect(await placesIn(file)).toEqual([]);
    editor.save(barrel);
    expect(await placesIn(file)).toEqual(['2:10 ssot/no-deprecated-reference', '7:18 ssot/no-direct-construction']);
    write(barrel, "export { ExecutionEngine } from '../sandbox/execution-engine.js';\n");
    expect(await placesIn(file)).toEqual([]);
  });

  it('follows a factory that moves', async () => {
    const file = 'src/services/mover.ts';
    const moved = 'src/agents/moved-factory.ts';
    const config = onDisk('eslint.config.js');
    editor.open(file, BY_HAND);
    expect(await placesIn(file)).toEqual(['2:10 ssot/no-deprecated-reference', '7:18 ssot/no-direct-construction']);
    renameSync(path.join(folder, FACTORY), path.join(folder, moved));
    expect(await placesIn(file)).toContain('1:1 ssot/valid-settings');
    write('eslint.config.js', config.replaceAll(FACTORY, moved));
    editor.tellChanged('eslint.config.js');
    expect(await placesIn(file)).toEqual(['2:10 ssot/no-deprecated-reference', '7:18 ssot/no-direct-construction']);
    await editor.fixAll(file);
    expect(editor.textOf(file)).toContain("import { ExecutionEngineFactory } from '../agents/moved-factory.js';");
    renameSync(path.join(folder, moved), path.join(folder, FACTORY));
    write('eslint.config.js', config);
    editor.tellChanged('eslint.config.js');
  });

  it('follows path aliases of a tsconfig within a second', async () => {
    const file = 'src/services/alias-reader.ts';
    const tsconfig = onDisk('tsconfig.json');
    editor.open(file, BY_HAND.replace('../agents/execution-engine.js', '@old'));
    expect(await placesIn(file)).toEqual([]);
    const alias = '"@old": ["./src/agents/execution-engine.ts"],';
    write('tsconfig.json', tsconfig.replace('"paths": {', `"paths": { ${alias}`));
    await setTimeout(1000);
    expect(await placesIn(file)).toEqual(['2:10 ssot/no-deprecated-reference', '7:18 ssot/no-direct-construction']);
    write('tsconfig.json', tsconfig);
  });

  it('does not follow a module that the configuration imports', async () => {
    const file = 'src/services/separate-registry.ts';
    const config = onDisk('eslint.config.js');
    const name = "name: 'ExecutionEngine',";
    write('names.js', "export const engine = 'ExecutionEngine';\n");
    write('eslint.config.js', `import { engine } from './names.js';\n${config.replace(name, 'name: engine,')}`);
    editor.tellChanged('eslint.config.js');
    editor.open(file, BY_HAND);
    expect(await placesIn(file)).toHaveLength(2);
    write('names.js', 'export const engine = 1;\n');
    editor.tellChanged('eslint.config.js');
    expect(await placesIn(file)).toHaveLength(2);
    write('eslint.config.js', config);
    editor.tellChanged('eslint.config.js');
  });
});
