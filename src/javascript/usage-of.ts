import type { TSESTree } from '@typescript-eslint/utils';
import type { Usage } from '../sightings/sighting.ts';
import { staticKey } from './static-key.ts';
import { isExported } from './unused-variable.ts';

/** Properties under which dependency injection containers expect a class. */
const providerKeys = new Set(['useClass', 'useExisting', 'provide', 'providers']);

/** Methods and functions by which containers take a class. */
const registrars = new Set([
  'register',
  'registerSingleton',
  'registerType',
  'registerClass',
  'to',
  'asClass',
  'provide',
]);

/** Classifies the use of a registered thing by the syntax around it. */
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
      return isExported(parent) ? 're-export' : 'import';
    case 'TSQualifiedName':
    case 'MemberExpression':
      return (parent.type === 'MemberExpression' ? parent.object : parent.left) === node ? 'member' : 'value';
    case 'AssignmentExpression':
      return parent.right === node && isCommonJsExport(parent.left) ? 're-export' : 'value';
    case 'Property':
    case 'ArrayExpression':
      return usageInside(parent);
    case 'CallExpression':
      return parent.callee !== node && isRegistrar(parent) ? 'registration' : 'value';
    default:
      return 'value';
  }
}

/** `const { name } = X` takes members of the class apart. */
function declaratorUsage(declarator: TSESTree.VariableDeclarator): Usage {
  if (declarator.id.type === 'ObjectPattern') return 'member';
  return isExported(declarator) ? 're-export' : 'alias';
}

/** An element or property: what matters is where its array or object goes. */
function usageInside(container: TSESTree.Property | TSESTree.ArrayExpression): Usage {
  if (isProvided(container)) return 'registration';
  const target = container.type === 'Property' ? container.parent.parent : undefined;
  return target?.type === 'AssignmentExpression' && isCommonJsExport(target.left) ? 're-export' : 'value';
}

function isProvided(node: TSESTree.Node): boolean {
  if (node.type === 'ArrayExpression') return node.parent.type === 'Property' && isProvided(node.parent);
  return node.type === 'Property' && providerKeys.has(staticKey(node) ?? '');
}

/** `bind` takes a class in a container, where something follows: `bind(X).toSelf()`. Every function has a `bind` too. */
function isRegistrar(call: TSESTree.CallExpression): boolean {
  const { callee } = call;
  if (callee.type === 'Identifier') return callee.name === 'asClass';
  if (callee.type !== 'MemberExpression') return false;
  const method = staticKey(callee) ?? '';
  return registrars.has(method) || (method === 'bind' && call.parent.type === 'MemberExpression');
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
