import type { TSESTree } from '@typescript-eslint/utils';
import type { Usage } from '../../sightings/sighting.ts';
import { staticKey } from '../syntax/static-key.ts';
import { leavesModule } from '../syntax/unused-variable.ts';

/** Classifies the use of a registered thing by the syntax around it; what containers do with it is a value's use here. */
export function usageOf(node: TSESTree.Node): Usage {
  const parent = node.parent;
  if (node.type === 'TSImportType') return 'type';
  switch (parent?.type) {
    case 'TSTypeReference':
    case 'TSTypeQuery':
    case 'TSInterfaceHeritage':
      return 'type';
    case 'TSClassImplements':
      return 'implements';
    case 'ClassDeclaration':
    case 'ClassExpression':
      return 'extends';
    case 'BinaryExpression':
      return parent.operator === 'instanceof' && parent.right === node ? 'instanceof' : 'value';
    case 'ExportSpecifier':
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      return 're-export';
    case 'VariableDeclarator':
      return declaratorUsage(parent);
    case 'TSImportEqualsDeclaration':
      return leavesModule(parent) ? 're-export' : 'import';
    case 'TSQualifiedName':
    case 'MemberExpression':
      return (parent.type === 'MemberExpression' ? parent.object : parent.left) === node ? 'member' : 'value';
    case 'AssignmentExpression':
      return parent.right === node && isCommonJsExport(parent.left) ? 're-export' : 'value';
    case 'Property':
      return propertyUsage(parent);
    case 'CallExpression':
      return parent.callee === node ? 'call' : 'value';
    case 'TaggedTemplateExpression':
      return parent.tag === node ? 'call' : 'value';
    default:
      return 'value';
  }
}

/** `const { name } = X` takes members of the class apart. */
function declaratorUsage(declarator: TSESTree.VariableDeclarator): Usage {
  if (declarator.id.type === 'ObjectPattern') return 'member';
  return leavesModule(declarator) ? 're-export' : 'alias';
}

/** What matters is where the object goes. */
function propertyUsage(property: TSESTree.Property): Usage {
  const target = property.parent.parent;
  return target.type === 'AssignmentExpression' && isCommonJsExport(target.left) ? 're-export' : 'value';
}

/** `exports.a`, `module.exports` and `module.exports.a`. */
function isCommonJsExport(target: TSESTree.Node): boolean {
  if (target.type !== 'MemberExpression') return false;
  const { object } = target;
  if (object.type === 'Identifier') {
    return object.name === 'exports' || (object.name === 'module' && staticKey(target) === 'exports');
  }
  return object.type === 'MemberExpression' && isCommonJsExport(object);
}
