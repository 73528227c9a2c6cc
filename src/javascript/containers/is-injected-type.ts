import type { TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../syntax/ancestors.ts';
import { decoratorsOf } from '../syntax/decorators-of.ts';
import type { SourceFile } from '../source-file.ts';
import { containerOf } from './container-of.ts';

/** Is a type that decorators hand to run time a token of a container: in a class that one of its decorators marks? */
export function isInjectedType(node: TSESTree.Node, file: SourceFile): boolean {
  const owner = closestOf(node, 'ClassDeclaration', 'ClassExpression');
  const members = owner?.body.body.filter(({ range }) => range[0] <= node.range[0] && node.range[1] <= range[1]) ?? [];
  const parameters = members.flatMap((member) => (member.type === 'MethodDefinition' ? member.value.params : []));
  return [owner, ...members, ...parameters]
    .flatMap((each) => (each === undefined ? [] : decoratorsOf(each)))
    .some(({ expression }) => containerOf(expression, file) !== undefined);
}
