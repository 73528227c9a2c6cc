/** A layer of the house and what it may import. Lint and the architecture test read this one table. */
export interface Layer {
  readonly name: string;
  /** Folder or file, relative to the root of the repository. */
  readonly path: string;
  readonly mayImport: readonly string[];
}

const LANGUAGE = ['concepts', 'modules', 'sightings', 'javascript', 'emitters', 'fixes'];

export const layers: readonly Layer[] = [
  { name: 'concepts', path: 'src/concepts/', mayImport: ['concepts'] },
  { name: 'modules', path: 'src/modules/', mayImport: ['concepts', 'modules'] },
  { name: 'sightings', path: 'src/sightings/', mayImport: ['concepts', 'modules', 'sightings'] },
  {
    name: 'javascript',
    path: 'src/javascript/',
    mayImport: ['concepts', 'modules', 'sightings', 'emitters', 'javascript'],
  },
  { name: 'emitters', path: 'src/emitters/', mayImport: ['concepts', 'modules', 'sightings', 'emitters'] },
  {
    name: 'fixes',
    path: 'src/fixes/',
    mayImport: ['concepts', 'modules', 'sightings', 'emitters', 'javascript', 'fixes'],
  },
  { name: 'kit', path: 'src/kit/', mayImport: [...LANGUAGE, 'kit'] },
  // A rule never builds on another rule: what two of them share belongs to a layer below.
  { name: 'rules', path: 'rules/', mayImport: [...LANGUAGE, 'kit'] },
  { name: 'rule index', path: 'rules/index.ts', mayImport: ['rules'] },
  { name: 'presets', path: 'src/presets/', mayImport: [...LANGUAGE, 'kit', 'rule index', 'presets'] },
  { name: 'command', path: 'src/command/', mayImport: ['command'] },
  // The audit says a reason in the same words as the rules do, and reads the names around a finding from the text.
  {
    name: 'audit',
    path: 'src/audit/',
    mayImport: ['concepts', 'modules', 'sightings', 'fixes', 'kit', 'command', 'audit'],
  },
  {
    name: 'affected',
    path: 'src/affected/',
    mayImport: ['concepts', 'modules', 'kit', 'command', 'affected'],
  },
  { name: 'program', path: 'src/program/', mayImport: ['kit', 'command', 'audit', 'affected', 'program'] },
  { name: 'index', path: 'src/index.ts', mayImport: [...LANGUAGE, 'kit', 'rule index', 'presets'] },
];

/** The layer of a file, given relative to the root of the repository. */
export function findLayer(file: string): Layer | undefined {
  const candidates = layers.filter(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path));
  return candidates.reduce<Layer | undefined>(
    (best, layer) => (best !== undefined && best.path.length > layer.path.length ? best : layer),
    undefined,
  );
}
