import { fromMarkdown } from 'mdast-util-from-markdown';

/** A fenced block of code: ```` ```ts incorrect file=src/consumer.ts ````. */
export interface Fence {
  readonly language: string;
  /** Words of the info string after the language that are no attributes. */
  readonly words: readonly string[];
  /** `key=value` words of the info string. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** 1-based line of the opening fence. */
  readonly line: number;
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
}

type Node = ReturnType<typeof fromMarkdown>['children'][number];

export function fencesOf(markdown: string): readonly Fence[] {
  return nodesOf(fromMarkdown(markdown).children).flatMap((node) => {
    if (node.type !== 'code') return [];
    const words = (node.meta ?? '').split(/\s+/u).filter((word) => word !== '');
    return {
      language: node.lang ?? '',
      words: words.filter((word) => !word.includes('=')),
      attributes: Object.fromEntries(words.filter((word) => word.includes('=')).map(splitAttribute)),
      text: node.value,
      line: node.position?.start.line ?? 0,
    };
  });
}

/** Targets of the links and images. */
export function linksOf(markdown: string): readonly string[] {
  return nodesOf(fromMarkdown(markdown).children).flatMap((node) =>
    node.type === 'link' || node.type === 'image' || node.type === 'definition' ? node.url : [],
  );
}

export function headingsOf(markdown: string): readonly Heading[] {
  return nodesOf(fromMarkdown(markdown).children).flatMap((node) =>
    node.type === 'heading' ? { depth: node.depth, text: textOf(node) } : [],
  );
}

function nodesOf(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => ('children' in node ? [node, ...nodesOf(node.children as readonly Node[])] : node));
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function splitAttribute(word: string): readonly [string, string] {
  const [key = '', ...value] = word.split('=');
  return [key, value.join('=')];
}
