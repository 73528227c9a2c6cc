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
  const relativeCandidate = relativeSpecifier(target, styleOf(target, neighbours, file), file);
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

/** Of `@app/agents/old` for `/src/agents/old.ts`, or for its `index.ts`, makes `@app/agents/new` for `/src/agents/new.ts`. */
function aliasedLike(neighbour: TSESTree.StringLiteral, target: string, file: SourceFile): string[] {
  const specifier = neighbour.value;
  if (isRelative(specifier)) return [];
  const path = file.graph.resolve(specifier, file.path);
  if (path === undefined || path.includes(`${sep}node_modules${sep}`)) return [];
  const alias = specifier.replace(extension, '').split('/');
  const folders = path.replace(extension, '').split(sep);
  if (folders.at(-1) === 'index' && alias.at(-1) !== 'index') folders.pop();
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

/**
 * The style of most relative imports; without any, that of the modules it imports by other names, or of the target; without
 * any there, extensions as JavaScript's module system wants them.
 */
function styleOf(target: string, neighbours: readonly TSESTree.StringLiteral[], file: SourceFile): ExtensionStyle {
  const own = styleAmong(
    neighbours.map(({ value }) => value),
    file.path,
    file,
  );
  if (own !== undefined || /\.m[jt]s$/u.test(file.path)) return own ?? 'javascript';
  for (const path of [...aliasedModules(neighbours, file), target]) {
    const style = styleAmong([...file.graph.specifiersIn(path)].slice(0, MOST_SPECIFIERS), path, file);
    if (style !== undefined) return style;
  }
  return 'javascript';
}

/** Specifiers of another module that are looked at for their style. */
const MOST_SPECIFIERS = 20;
/** Other modules that are looked into. */
const MOST_MODULES = 3;

/** The modules of the project that a file imports by an alias. */
function aliasedModules(neighbours: readonly TSESTree.StringLiteral[], file: SourceFile): readonly string[] {
  const paths = neighbours.flatMap(({ value }) => file.graph.resolve(value, file.path) ?? []);
  return [...new Set(paths)].filter((path) => !path.includes(`${sep}node_modules${sep}`)).slice(0, MOST_MODULES);
}

/** The style of most of the relative ones among the specifiers of a module; `undefined` if none leads anywhere. */
function styleAmong(specifiers: readonly string[], from: string, { graph }: SourceFile): ExtensionStyle | undefined {
  const counts: Record<ExtensionStyle, number> = { javascript: 0, source: 0, none: 0 };
  for (const specifier of specifiers) {
    const path = isRelative(specifier) ? graph.resolve(specifier, from) : undefined;
    if (path !== undefined) counts[styleOfSpecifier(specifier, path)] += 1;
  }
  if (counts.none > counts.javascript && counts.none > counts.source) return 'none';
  if (counts.source > counts.javascript) return 'source';
  return counts.javascript > 0 ? 'javascript' : undefined;
}

function styleOfSpecifier(specifier: string, path: string): ExtensionStyle {
  const [, , ending] = /(\.[^./]+)?(\.[cm]?[jt]sx?)$/u.exec(specifier) ?? [];
  if (ending === undefined) return 'none';
  return path.endsWith(ending) && ending.includes('t') ? 'source' : 'javascript';
}
