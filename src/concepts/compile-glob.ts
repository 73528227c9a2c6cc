/** Compiles a glob of paths with `/` to a test: `*` and `?` within a name, `**` for any folders, `{a,b}`. */
export function compileGlob(glob: string): (path: string) => boolean {
  const source = glob
    .replace(/^\.\//u, '')
    .split(/(\*\*\/|\*\*|\*|\?|\{[^{}]*\})/u)
    .map(translate)
    .join('');
  const pattern = new RegExp(`^${source}$`, 'u');
  return (path) => pattern.test(path);
}

function translate(part: string): string {
  switch (part) {
    case '**/':
      return '(?:[^/]+/)*';
    case '**':
      return '.*';
    case '*':
      return '[^/]*';
    case '?':
      return '[^/]';
  }
  if (!part.startsWith('{')) return part.replaceAll(/[\\^$.|+()[\]{}/-]/gu, String.raw`\$&`);
  const choices = part.slice(1, -1).split(',');
  return `(?:${choices.map((choice) => compileParts(choice)).join('|')})`;
}

function compileParts(text: string): string {
  return text
    .split(/(\*\*|\*|\?)/u)
    .map(translate)
    .join('');
}
