import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { joinLibrary } from './build/join-library.ts';
import { writeDeclarations } from './build/write-declarations.ts';
import { writeNotices } from './build/write-notices.ts';
import { inRepository, root } from './repository.ts';

const PROGRAM = 'src/program/cli';

const sarif = await joinLibrary('src/audit/formats/sarif/sarif-library.ts');
rmSync(inRepository('dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  // The bench reads in the last one what the module graph did.
  entryPoints: ['src/index.ts', `${PROGRAM}.ts`, 'src/kit/view-of.ts'],
  outdir: 'dist',
  outbase: '.',
  chunkNames: 'src/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  plugins: [sarif.plugin],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
chmodSync(inRepository(`dist/${PROGRAM}.js`), 0o755);
writeDeclarations('src/index.ts');
writeNotices(sarif.metafile, 'dist/third-party-licenses.txt');
