import type { TSESTree } from '@typescript-eslint/utils';
import type { Usage } from '../sightings/sighting.ts';
import { staticKey } from './static-key.ts';

/** Properties under which dependency injection containers expect a class. */
const providerKeys = new Set(['useClass', 'useExisting', 'provide', 'providers']);

/** Methods by which containers take a class. */
const registrars = new Set([
  'register',
  'registerSingleton',
  'registerType',
  'bind',
  'to',
  'asClass',
  'provide',
  'add',
]);

/** Classifies the use of a registered thing by the syntax around it. */
export function usageOf(node: TSESTree.Node): Usage {
  const parent = node.parent;
  switch (parent?.type) {
    case 'TSTypeReference':
    case 'TSTypeQuery':
    case 'TSInterfaceHeritage':
    case 'TSQualifiedName':
    case 'TSImportType':
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
    case 'TSImportEqualsDeclaration':
      return 'alias';
    case 'MemberExpression':
      return parent.object === node ? 'member' : 'value';
    case 'Property':
    case 'ArrayExpression':
      return isProvided(parent) ? 'registration' : 'value';
    case 'CallExpression':
      return parent.callee !== node && isRegistrar(parent.callee) ? 'registration' : 'value';
    default:
      return 'value';
  }
}

function isProvided(node: TSESTree.Node): boolean {
  if (node.type === 'ArrayExpression') return node.parent.type === 'Property' && isProvided(node.parent);
  return node.type === 'Property' && providerKeys.has(staticKey(node) ?? '');
}

function isRegistrar(callee: TSESTree.Node): boolean {
  return callee.type === 'MemberExpression' && registrars.has(staticKey(callee) ?? '');
}
