import type { Declaration } from '../declarations/find-declarations.ts';
import { nameIn, nodeText } from '../declarations/node-text.ts';
import type { ShapeReader } from './shape-reader.ts';

/**
 * The structure of an interface or a type as a text that is equal for equal types: without layout, the order of members
 * or the names of parameters, and with the module of each type that is named.
 */
export function typeText(declarations: readonly Declaration[], reader: ShapeReader): string | undefined {
  const texts = declarations.flatMap((declaration) => {
    switch (declaration.type) {
      case 'TSInterfaceDeclaration':
        return [...declaration.extends, ...declaration.body.body].map((part) => textOf(part, declaration, reader));
      case 'TSTypeAliasDeclaration': {
        const { typeAnnotation: type } = declaration;
        const parts = type.type === 'TSTypeLiteral' ? type.members : [type];
        return parts.map((part) => textOf(part, declaration, reader));
      }
      default:
        return [];
    }
  });
  const [first] = declarations;
  const parameters = first !== undefined && 'typeParameters' in first ? (first.typeParameters?.params ?? []) : [];
  return [...parameters.map((parameter) => textOf(parameter, first, reader)), ...texts.sort()].join(';');
}

function textOf(part: unknown, declaration: unknown, { path, source }: ShapeReader): string {
  const self = nameIn((declaration as { readonly id?: unknown }).id);
  return nodeText(part, { path, source, own: new Map(self === undefined ? [] : [[self, '@self']]) });
}
