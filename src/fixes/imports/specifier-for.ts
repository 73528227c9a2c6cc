import { dirname, relative, sep } from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import { moduleSpecifiers } from './module-specifiers.ts';

const extension = /(?:\.d)?\.([cm]?)[jt]sx?$/u;

/**
 * Finds a specifier by which the file can import the module at `target`, in the style of the file's own imports: the
 * same path aliases, the same extensions. Every candidate is resolved before it is taken.
 *
 * @param declared the module as the settings name it, taken as it is when it resolves from the file.
 * @returns `undefined` when no candidate resolves to the target.
 */
export function specifierFor(target: string, declared: string, file: SourceFile): string | undefined {
  const neighbours = moduleSpecifiers(file.sourceCode);
  const relativeCandidate = relativeSpecifier(target, styleOf(neighbours, file), file);
  const candidates = [
    ...(takesSiblingsRelatively(neighbours, target, file) ? [relativeCandidate] : []),
    ...neighbours.flatMap((neighbour) => aliasedLike(neighbour, target, file)),
    ...(isRelative(declared) ? [] : [declared]),
    relativeCandidate,
  ];
  return candidates.find((candidate) => file.graph.resolve(candidate, file.path) === target);
}

type ExtensionStyle = 'javascript' | 'source' | 'none';

function isRelative(specifier: string): boolean {
  return /^\.{1,2}(?:\/|$)/u.test(specifier);
}

/** Does the file name the modules of the target's folder by relative paths rather than by aliases? */
function takesSiblingsRelatively(
  neighbours: readonly TSESTree.StringLiteral[],
  target: string,
  file: SourceFile,
): boolean {
  const siblings = neighbours.filter(({ value }) => {
    const path = file.graph.resolve(value, file.path);
    return path !== undefined && dirname(path) === dirname(target);
  });
  return siblings.filter(({ value }) => isRelative(value)).length * 2 > siblings.length;
}

/** Of `@app/agents/old` for `/src/agents/old.ts`, makes `@app/agents/new` for `/src/agents/new.ts`. */
function aliasedLike(neighbour: TSESTree.StringLiteral, target: string, file: SourceFile): string[] {
  const specifier = neighbour.value;
  if (isRelative(specifier)) return [];
  const path = file.graph.resolve(specifier, file.path);
  if (path === undefined || path.includes(`${sep}node_modules${sep}`)) return [];
  const alias = specifier.replace(extension, '').split('/');
  const folders = path.replace(extension, '').split(sep);
  let shared = 0;
  while (shared < alias.length - 1 && alias.at(-1 - shared) === folders.at(-1 - shared)) shared += 1;
  if (shared === 0) return [];
  const base = folders.slice(0, -shared).join(sep) + sep;
  if (!target.startsWith(base)) return [];
  const style = styleOfSpecifier(specifier, path);
  return [[...alias.slice(0, -shared), styled(target.slice(base.length), style).split(sep).join('/')].join('/')];
}

function relativeSpecifier(target: string, style: ExtensionStyle, file: SourceFile): string {
  const path = styled(relative(dirname(file.path), target), style)
    .split(sep)
    .join('/');
  return isRelative(path) ? path : `./${path}`;
}

function styled(path: string, style: ExtensionStyle): string {
  switch (style) {
    case 'source':
      return path;
    case 'javascript':
      return path.replace(extension, '.$1js');
    case 'none':
      return path
        .replace(extension, '')
        .replace(/(?<=[/\\])index$/u, '')
        .replace(/[/\\]$/u, '');
  }
}

/** The style of most relative imports; without any, extensions as JavaScript's module system wants them. */
function styleOf(neighbours: readonly TSESTree.StringLiteral[], file: SourceFile): ExtensionStyle {
  const counts: Record<ExtensionStyle, number> = { javascript: 0, source: 0, none: 0 };
  for (const { value } of neighbours) {
    const path = isRelative(value) ? file.graph.resolve(value, file.path) : undefined;
    if (path !== undefined) counts[styleOfSpecifier(value, path)] += 1;
  }
  if (counts.none > counts.javascript && counts.none > counts.source) return 'none';
  return counts.source > counts.javascript ? 'source' : 'javascript';
}

function styleOfSpecifier(specifier: string, path: string): ExtensionStyle {
  const [, , ending] = /(\.[^./]+)?(\.[cm]?[jt]sx?)$/u.exec(specifier) ?? [];
  if (ending === undefined) return 'none';
  return path.endsWith(ending) && ending.includes('t') ? 'source' : 'javascript';
}
