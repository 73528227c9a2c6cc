import type { Node } from 'oxc-parser';
import { parseSource } from '../../modules/syntax/parse-source.ts';
import { visitNodes } from '../../modules/syntax/visit-nodes.ts';

/** Gives the names around an offset of a text, from the outside, joined by dots. */
export type Outline = (offset: number) => string;

/** Reads the outline of a module; one that cannot be parsed has no names. */
export function outlineOf(path: string, text: string): Outline {
  const program = parseSource(path, text)?.program;
  if (program === undefined) return () => '';
  return (offset) => {
    const names: string[] = [];
    visitNodes(program, (node) => {
      if (offset < node.start || offset >= node.end) return false;
      const name = nameOf(node, offset, names.length === 0);
      if (name !== undefined && name !== '') names.push(name);
      return true;
    });
    return names.join('.');
  };
}

/** What a node calls the code inside of it. */
function nameOf(node: Node, offset: number, isOutermost: boolean): string | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id?.name ?? 'default';
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSEnumDeclaration':
      return node.id.name;
    case 'TSModuleDeclaration':
      return textOf(node.id);
    case 'VariableDeclarator':
      return isOutermost || isCode(node.init) ? textOf(node.id) : undefined;
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'TSAbstractMethodDefinition':
      return textOf(node.key);
    case 'StaticBlock':
      return 'static';
    case 'Property':
      return isCode(node.value) ? textOf(node.key) : undefined;
    case 'AssignmentExpression':
      return isCode(node.right) ? textOf(node.left) : undefined;
    case 'CallExpression':
      return titleOf(node, offset);
    default:
      return undefined;
  }
}

/** Tests and hooks are functions that a text names: `it('adds')`. */
function titleOf({ callee, arguments: [title, ...rest] }: Node & { type: 'CallExpression' }, offset: number) {
  if (title?.type !== 'Literal' || typeof title.value !== 'string') return undefined;
  const isInside = rest.some((argument) => isCode(argument) && argument.start <= offset && offset < argument.end);
  return isInside ? `${textOf(callee) ?? ''}('${title.value}')` : undefined;
}

function isCode(node: Node | null | undefined): node is Node {
  return node != null && /^(?:ArrowFunction|Function|Class)Expression$/u.test(node.type);
}

/** The text of a name, or of a chain of names. */
function textOf(node: Node): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'PrivateIdentifier':
      return `#${node.name}`;
    case 'Literal':
      return String(node.value);
    case 'ThisExpression':
      return 'this';
    case 'MemberExpression': {
      const object = textOf(node.object);
      const property = textOf(node.property);
      return object === undefined || property === undefined ? undefined : `${object}.${property}`;
    }
    default:
      return undefined;
  }
}
