import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../syntax/ancestors.ts';
import type { ConstructionSite } from '../site.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** An expression is told by its beginning. */
const longest = 40;

/** What the text calls the class that a construction makes an instance of. */
export function writtenClassOf(site: Pick<ConstructionSite, 'node' | 'form'>, sourceCode: TSESLint.SourceCode): string {
  const target = targetOf(site);
  if (target === undefined || target.type === 'SpreadElement') return '';
  const expression = unwrap(target);
  const name = isOwnClass(expression)
    ? closestOf(site.node, 'ClassDeclaration', 'ClassExpression')?.id?.name
    : undefined;
  return name ?? clip(sourceCode.getText(expression).replaceAll(/\s+/gu, ' '));
}

/** `this` in a static method, `this.constructor`, `new.target`: the class around it, as far as its own text tells. */
function isOwnClass(expression: TSESTree.Expression): boolean {
  if (expression.type === 'MemberExpression') {
    return expression.object.type === 'ThisExpression' && staticKey(expression) === 'constructor';
  }
  return expression.type === 'ThisExpression' || expression.type === 'MetaProperty';
}

function clip(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** The operand of `new`, the first argument of `Reflect.construct`, the object of `prototype` or of a static method. */
function targetOf({
  node,
  form,
}: Pick<ConstructionSite, 'node' | 'form'>): TSESTree.CallExpressionArgument | undefined {
  const [given] = node.arguments;
  switch (form) {
    case 'new':
    case 'call':
      return node.callee;
    case 'reflect-construct':
      return given;
    case 'object-create':
      return given?.type === 'MemberExpression' ? given.object : undefined;
    case 'static-factory': {
      const callee = unwrap(node.callee);
      return callee.type === 'MemberExpression' ? callee.object : callee;
    }
  }
}
