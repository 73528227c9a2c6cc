import type { TSESTree } from '@typescript-eslint/utils';
import type { Concept } from '../../concepts/concept.ts';
import { findDocumentedType } from './documented-type.ts';
import { findImplementation, findNamedImplementation } from '../values/find-implementation.ts';
import type { SourceFile } from '../source-file.ts';

/** What a declaration says that it holds: an instance of the concept, anything, or something else that may be a promise. */
export type DeclaredContent = 'instance' | 'anything' | 'something else';

/** Reads what a variable or field is declared to hold. */
export function declaredContentOf(
  declaration: TSESTree.Identifier | TSESTree.PropertyDefinition,
  concept: Concept,
  file: SourceFile,
): DeclaredContent {
  const type = declaration.typeAnnotation?.typeAnnotation;
  if (type !== undefined) return contentOf(type, concept, file);
  const documented = findDocumentedType(declaration, file);
  if (documented === undefined) return 'anything';
  const [name = '', member, ...rest] = documented.split('.');
  const implementation = rest.length > 0 ? undefined : findNamedImplementation({ name, member }, declaration, file);
  return implementation?.concept === concept ? 'instance' : 'something else';
}

/** What the casts around a value say that it is, from the inside out. */
export function castsAround(value: TSESTree.Node, concept: Concept, file: SourceFile): readonly DeclaredContent[] {
  const contents: DeclaredContent[] = [];
  for (let node = value.parent; node !== undefined; node = node.parent) {
    switch (node.type) {
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression':
        contents.push(contentOf(node.typeAnnotation, concept, file));
        break;
      case 'TSNonNullExpression':
      case 'ChainExpression':
        break;
      default:
        return contents;
    }
  }
  return contents;
}

/** Does the expression or type name mean one of the concept's classes? */
export function isInstanceClass(node: TSESTree.Node, concept: Concept, file: SourceFile): boolean {
  return findImplementation(node, file)?.concept === concept;
}

function contentOf(type: TSESTree.TypeNode, concept: Concept, file: SourceFile): DeclaredContent {
  switch (type.type) {
    case 'TSAnyKeyword':
    case 'TSUnknownKeyword':
      return 'anything';
    case 'TSTypeReference':
      return isInstanceClass(type.typeName, concept, file) ? 'instance' : 'something else';
    case 'TSUnionType': {
      const others = type.types.filter(({ type: kind }) => kind !== 'TSNullKeyword' && kind !== 'TSUndefinedKeyword');
      const isInstance = others.every((each) => contentOf(each, concept, file) === 'instance');
      return others.length > 0 && isInstance ? 'instance' : 'something else';
    }
    default:
      return 'something else';
  }
}
