import { Minimatch } from 'minimatch';

/** What stands for itself here and not in the library: folders may be called `[id]` or `(group)`. */
const literals = /[()[\]+@!]/gu;

/**
 * Compiles a glob of paths with `/` to a test: `*` and `?` within a name, that of a hidden file included, `**` for any
 * folders, `{a,b}` and `{1..3}`. It means the same on every system.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const pattern = new Minimatch(glob.replace(/^(?:\.\/)+/u, '').replaceAll(literals, String.raw`\$&`), {
    dot: true,
    nocomment: true,
    platform: 'linux',
  });
  return (path) => pattern.match(path);
}
