import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { bindImportPattern, type Binder } from './bind-value.ts';
import { perhaps } from './course.ts';
import type { Step } from './follower.ts';
import { isExported } from '../syntax/unused-variable.ts';
import { isLoading } from './is-loading.ts';

/** A value that a declaration or an assignment takes. */
export function followBindings({ node, value, course }: Step, binder: Binder): void {
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      if (parent.init !== node) break;
      if (isImporting(node, binder.file.sourceCode)) bindImportPattern(parent.id, parent.id, value, course, binder);
      else binder.bind(parent.id, value, course);
      break;
    case 'AssignmentExpression':
      if (parent.right !== node) break;
      if (parent.operator === '=') binder.bind(parent.left, value, course);
      else if (parent.operator === '??=' || parent.operator === '||=') binder.bind(parent.left, value, perhaps(course));
      break;
    case 'AssignmentPattern':
      if (parent.right === node) binder.bind(parent.left, value, perhaps(course));
      break;
    case 'TSImportEqualsDeclaration':
      bindImportPattern(parent, parent.id, value, course, binder);
      break;
    case 'AwaitExpression':
      if (value.kind !== 'foreign') binder.yield(parent, value.kind === 'promise' ? value.value : value, course);
  }
}

/** Does a declaration take the value at `node` straight from another module: `const X = require('…').X`, `import X = ns.X`? */
export function isImporting(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  const { parent } = node;
  if (parent?.type === 'TSImportEqualsDeclaration') return true;
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier' || isExported(parent)) return false;
  return parent.init !== null && isLoading(parent.init, sourceCode);
}
