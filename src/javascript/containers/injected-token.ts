import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../syntax/ancestors.ts';
import { decoratorsOf } from '../syntax/decorators-of.ts';
import type { SourceFile } from '../source-file.ts';
import { containerOf } from './container-of.ts';

/** The token that a decorator names for a parameter or field of a type: `'MAIL'` of `@Inject('MAIL') mailer: Mailer`. */
export function injectedToken(type: TSESTree.Node, file: SourceFile): TSESTree.Node | undefined {
  for (const node of ancestorsOf(type)) {
    if (node.type === 'ClassBody') return undefined;
    for (const { expression } of decoratorsOf(node)) {
      const [token] = expression.type === 'CallExpression' ? expression.arguments : [];
      if (token !== undefined && containerOf(expression, file) !== undefined) return token;
    }
  }
  return undefined;
}
