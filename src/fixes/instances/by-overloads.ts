import type { TSESTree } from '@typescript-eslint/utils';
import { memberKey } from './cell-map.ts';

/** Puts the types together that the overloads of one function give, each other type by itself. */
export function byOverloads(types: readonly TSESTree.Node[]): readonly (readonly TSESTree.Node[])[] {
  const groups = new Map<unknown, TSESTree.Node[]>();
  const names = new Map<TSESTree.Node, Map<string, object>>();
  for (const type of types) {
    const overload = overloadOf(type);
    const keys = overload && (names.get(overload.holder) ?? new Map<string, object>());
    const group = overload && keys ? (keys.get(overload.name) ?? {}) : type;
    if (overload && keys) names.set(overload.holder, keys.set(overload.name, group));
    groups.set(group, [...(groups.get(group) ?? []), type]);
  }
  return [...groups.values()];
}

/** The signature whose result a type is, by the interface, class or block that declares it and its name. */
function overloadOf(type: TSESTree.Node): { readonly holder: TSESTree.Node; readonly name: string } | undefined {
  const signature = type.parent?.type === 'TSTypeAnnotation' ? type.parent.parent : undefined;
  switch (signature?.type) {
    case 'TSMethodSignature': {
      const name = memberKey(signature as never);
      return name === undefined ? undefined : { holder: signature.parent, name };
    }
    case 'TSDeclareFunction': {
      const statement = signature.parent.type === 'ExportNamedDeclaration' ? signature.parent : signature;
      return signature.id === null ? undefined : { holder: statement.parent, name: signature.id.name };
    }
    case 'TSEmptyBodyFunctionExpression': {
      const method = signature.parent;
      const name = memberKey(method as never);
      return name === undefined ? undefined : { holder: method.parent as TSESTree.Node, name };
    }
    default:
      return undefined;
  }
}
