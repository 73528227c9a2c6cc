import { build, type Metafile, type Plugin } from 'esbuild';
import { root } from '../repository.ts';

/** What the library takes of `fs-extra` is Node's own under the same names, as the library's next version has it. */
const FILE_SYSTEM = `export { writeFileSync } from 'node:fs';
export { writeFile } from 'node:fs/promises';`;

// The filters of esbuild are regular expressions of Go, which knows no flags.
const nodeFileSystem: Plugin = {
  name: 'file system of Node',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^fs-extra$/ }, ({ path }) => ({ path, namespace: 'stand-in' }));
    onLoad({ filter: /^fs-extra$/, namespace: 'stand-in' }, () => ({ contents: FILE_SYSTEM }));
  },
};

/** A module in which the packages that a source imports are contained. */
interface Library {
  /** Puts the module where the build finds the source. */
  readonly plugin: Plugin;
  readonly metafile: Metafile;
}

/**
 * Joins a source with the packages that it imports. It is done before the build, and by itself, because what CommonJS needs
 * to be joined would otherwise become a file that the plugin loads too.
 *
 * @param source relative to the root of the repository
 */
export async function joinLibrary(source: string): Promise<Library> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    plugins: [nodeFileSystem],
  });
  const contents = outputFiles.map(({ text }) => text).join('\n');
  const filter = new RegExp(`${source.replaceAll('.', String.raw`\.`).replaceAll('/', String.raw`[\\/]`)}$`);
  const plugin: Plugin = {
    name: 'joined library',
    setup: ({ onLoad }) => {
      onLoad({ filter }, () => ({ contents }));
    },
  };
  return { plugin, metafile };
}
