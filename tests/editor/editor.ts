import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRepository } from '../../tools/repository.ts';
import { applyTextEdits } from './apply-text-edits.ts';
import { JsonRpc } from './json-rpc.ts';
import type { CodeAction, Diagnostic, Range, TextEdit, WorkspaceEdit } from './protocol.ts';

const SERVER = 'node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server';

/** A file that is open, and how often it was changed. */
interface Buffer {
  text: string;
  version: number;
}

export type EditorSettings = Readonly<Record<string, unknown>>;

/** As much of an editor as talks to the language server of ESLint, with files that are open and not saved. */
export class Editor {
  readonly #folder: string;
  readonly #process: ChildProcess;
  readonly #server: JsonRpc;
  readonly #buffers = new Map<string, Buffer>();
  #settings: EditorSettings;

  private constructor(folder: string, settings: EditorSettings) {
    this.#folder = folder;
    this.#settings = settings;
    const program = spawn(process.execPath, [inRepository(SERVER), '--stdio'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#process = program;
    this.#server = new JsonRpc(program.stdout, program.stdin, {
      'workspace/configuration': (params) =>
        (params as { readonly items: readonly unknown[] }).items.map(() => this.#settings),
      'workspace/applyEdit': (params) => {
        this.#apply((params as { readonly edit: WorkspaceEdit }).edit);
        return { applied: true };
      },
    });
  }

  /** Starts a server for one folder. */
  static async start(folder: string, settings: EditorSettings): Promise<Editor> {
    const editor = new Editor(folder, settings);
    await editor.#initialize();
    return editor;
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit');
    await this.#server.request('shutdown');
    this.#server.notify('exit');
    await ended;
  }

  /** Opens a file as it is on the disk, or with a text that was never saved. */
  open(file: string, text = readFileSync(path.join(this.#folder, file), 'utf8')): void {
    this.#buffers.set(file, { text, version: 1 });
    this.#server.notify('textDocument/didOpen', {
      textDocument: { uri: this.#uriOf(file), languageId: 'typescript', version: 1, text },
    });
  }

  textOf(file: string): string {
    return this.#bufferOf(file).text;
  }

  /** Types: the buffer changes, the file does not. */
  type(file: string, text: string): void {
    const buffer = this.#bufferOf(file);
    buffer.text = text;
    buffer.version += 1;
    this.#server.notify('textDocument/didChange', {
      textDocument: { uri: this.#uriOf(file), version: buffer.version },
      contentChanges: [{ text }],
    });
  }

  /** Writes what is in the buffer to the file. */
  save(file: string): void {
    writeFileSync(path.join(this.#folder, file), this.textOf(file));
  }

  /** Changes the settings of the editor. */
  configure(settings: EditorSettings): void {
    this.#settings = settings;
    this.#server.notify('workspace/didChangeConfiguration', { settings: {} });
  }

  /** Tells that a file that the editor watches has changed: for ESLint, its configuration. */
  tellChanged(file: string): void {
    this.#server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.#uriOf(file), type: 2 }] });
  }

  async diagnosticsOf(file: string): Promise<readonly Diagnostic[]> {
    const report = await this.#server.request('textDocument/diagnostic', { textDocument: { uri: this.#uriOf(file) } });
    return (report as { readonly items: readonly Diagnostic[] }).items;
  }

  /** What the light bulb at a finding offers. */
  async quickFixesOf(file: string, diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
    return this.#actions(file, diagnostic.range, { diagnostics: [diagnostic], only: ['quickfix'] });
  }

  /** Takes an action: the server runs its command and asks for the edit. */
  async take(action: CodeAction | undefined): Promise<void> {
    if (action?.command === undefined) throw new Error('This is no action with a command.');
    await this.#server.request('workspace/executeCommand', action.command);
  }

  /** What an editor does on saving when told to fix all. */
  async fixAll(file: string): Promise<void> {
    const start = { line: 0, character: 0 };
    const end = { line: this.textOf(file).split('\n').length, character: 0 };
    const actions = await this.#actions(file, { start, end }, { diagnostics: [], only: ['source.fixAll.eslint'] });
    for (const { edit } of actions) if (edit !== undefined) this.#apply(edit);
  }

  async #initialize(): Promise<void> {
    const uri = pathToFileURL(this.#folder).href;
    await this.#server.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities: {
        workspace: {
          applyEdit: true,
          configuration: true,
          workspaceFolders: true,
          workspaceEdit: { documentChanges: true },
          didChangeConfiguration: { dynamicRegistration: true },
          diagnostics: { refreshSupport: true },
        },
        textDocument: {
          diagnostic: { dynamicRegistration: false },
          codeAction: {
            codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll.eslint'] } },
          },
        },
      },
    });
    this.#server.notify('initialized', {});
  }

  async #actions(
    file: string,
    range: Range,
    context: { readonly diagnostics: readonly Diagnostic[]; readonly only: readonly string[] },
  ): Promise<readonly CodeAction[]> {
    const params = { textDocument: { uri: this.#uriOf(file) }, range, context };
    const actions = await this.#server.request('textDocument/codeAction', params);
    return (actions as readonly CodeAction[] | null) ?? [];
  }

  #apply({ documentChanges = [], changes = {} }: WorkspaceEdit): void {
    const edits = new Map<string, readonly TextEdit[]>(Object.entries(changes));
    for (const { textDocument, edits: list } of documentChanges) edits.set(textDocument.uri, list);
    for (const [uri, list] of edits) {
      const file = [...this.#buffers.keys()].find((each) => this.#uriOf(each) === uri);
      if (file === undefined) throw new Error(`${uri} is not open.`);
      this.type(file, applyTextEdits(this.textOf(file), list));
    }
  }

  #bufferOf(file: string): Buffer {
    const buffer = this.#buffers.get(file);
    if (buffer === undefined) throw new Error(`${file} is not open.`);
    return buffer;
  }

  #uriOf(file: string): string {
    return pathToFileURL(path.join(this.#folder, file)).href;
  }
}
