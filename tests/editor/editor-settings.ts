import { pathToFileURL } from 'node:url';
import type { EditorSettings } from './editor.ts';

/** What the extension for VS Code answers when the server asks for the settings of a file. */
export function editorSettings(folder: string): EditorSettings {
  return {
    validate: 'on',
    run: 'onType',
    quiet: false,
    onIgnoredFiles: 'off',
    options: {},
    experimental: {},
    nodePath: null,
    rulesCustomizations: [],
    problems: { shortenToSingleLine: false },
    codeAction: {
      disableRuleComment: { enable: true, location: 'separateLine' },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { mode: 'all' },
    workingDirectory: { mode: 'location' },
    workspaceFolder: { uri: pathToFileURL(folder).href, name: 'project' },
  };
}
