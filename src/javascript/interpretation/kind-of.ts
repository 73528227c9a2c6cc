import type { TSESTree } from '@typescript-eslint/utils';
import type { Interpreter } from './interpreter.ts';
import { kindOfContent } from './kind-of-content.ts';
import { kindOfType, typeAt } from './declared-kind.ts';
import type { Ref } from './ref.ts';
import type { Kind } from './kind.ts';

const known = new WeakMap<Ref, Kind>();

/** What sort of thing a reference denotes: by what the text makes there, else by its declared type. */
export function kindOf(ref: Ref, it: Interpreter): Kind {
  if (ref.boxes > 0) return 'array';
  let kind = known.get(ref);
  if (kind === undefined) {
    known.set(ref, 'unknown');
    known.set(ref, (kind = findKind(ref, it)));
  }
  return kind;
}

function findKind(ref: Ref, it: Interpreter): Kind {
  for (const content of it.contentsOf(ref)) {
    const kind = kindOfContent(content, it);
    if (kind !== 'unknown') return kind;
  }
  const type = declaredTypeOf(ref, it);
  return type === undefined ? 'unknown' : kindOfType(type, it.bodies);
}

/** The annotation at a reference, by the types of the file. */
function declaredTypeOf({ base, path }: Ref, it: Interpreter): TSESTree.TypeNode | undefined {
  switch (base.kind) {
    case 'variable':
      return typeAt(
        annotationOf(base.variable.identifiers[0]) ?? castOf(base.variable.identifiers[0]),
        path,
        it.bodies,
      );
    case 'parameter': {
      const { node } = base.body;
      if (base.index === 'this') return fieldTypeOf(base.body.member?.owner, path, it);
      if (typeof base.index !== 'number' || !('params' in node)) return undefined;
      return typeAt(annotationOf(node.params[base.index]), path, it.bodies);
    }
    default:
      return undefined;
  }
}

function fieldTypeOf(
  owner: TSESTree.Node | undefined,
  path: readonly string[],
  it: Interpreter,
): TSESTree.TypeNode | undefined {
  const [key, ...rest] = path;
  if (key === undefined || owner === undefined || !('body' in owner)) return undefined;
  for (const element of (owner as TSESTree.ClassDeclaration).body.body) {
    if (element.type !== 'PropertyDefinition') continue;
    const name = element.key.type === 'PrivateIdentifier' ? `#${element.key.name}` : nameOf(element.key);
    if (name === key) return typeAt(element.typeAnnotation?.typeAnnotation, rest, it.bodies);
  }
  return undefined;
}

function nameOf(key: TSESTree.Node): string | undefined {
  return key.type === 'Identifier' ? key.name : undefined;
}

function annotationOf(node: TSESTree.Node | undefined): TSESTree.TypeNode | undefined {
  if (node?.type === 'AssignmentPattern') return annotationOf(node.left);
  if (node?.type === 'TSParameterProperty') return annotationOf(node.parameter);
  if (node === undefined || !('typeAnnotation' in node)) return undefined;
  return (node.typeAnnotation as TSESTree.TSTypeAnnotation | undefined)?.typeAnnotation;
}

/** `const x = load() as Map<string, User>` */
function castOf(name: TSESTree.Node | undefined): TSESTree.TypeNode | undefined {
  const declarator = name?.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id !== name) return undefined;
  const init = declarator.init?.type === 'AwaitExpression' ? declarator.init.argument : declarator.init;
  return init?.type === 'TSAsExpression' || init?.type === 'TSTypeAssertion' || init?.type === 'TSSatisfiesExpression'
    ? init.typeAnnotation
    : undefined;
}

const containers: ReadonlySet<Kind> = new Set([
  'array',
  'form-data',
  'headers',
  'map',
  'set',
  'typed-array',
  'url-search-params',
  'weak-map',
]);

/** Does it have elements that its methods give? */
export function isContainer(kind: Kind): boolean {
  return containers.has(kind);
}
