import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Container } from '../../sightings/container.ts';
import { closestOf } from '../syntax/ancestors.ts';
import { importedName } from '../values/bindings.ts';
import { findVariable } from '../syntax/find-variable.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey, staticString } from '../syntax/static-key.ts';
import { containerFrom } from './container-from.ts';

type Variable = TSESLint.Scope.Variable;

/** Methods whose result is what a container holds, and no part of the container. */
const handsOut = /^(?:get|tryGet|resolve|inject|build)/u;

/** Containers that hand themselves to the functions that they are given. */
const selfPassing: ReadonlySet<Container | undefined> = new Set(['InversifyJS', 'tsyringe', 'TypeDI']);

/**
 * Tells the container whose package a value or a type comes from: by its import, here or in the module that makes it, and
 * from there through constructions, calls, members, annotations, fields and declared results. `undefined` when the code does not tell.
 */
export function containerOf(node: TSESTree.Node, file: SourceFile): Container | undefined {
  return new Origins(file).of(node);
}

class Origins {
  readonly #file: SourceFile;
  readonly #visited = new Set<Variable>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  of(node: TSESTree.Node): Container | undefined {
    const specifier = loadedSpecifier(node);
    if (specifier !== undefined) return this.#imported(specifier, '*');
    switch (node.type) {
      case 'Identifier':
        return this.#ofVariable(findVariable(this.#file.sourceCode, node));
      case 'MemberExpression':
        return this.#ofMember(node);
      case 'CallExpression':
        return this.#ofCall(node);
      case 'NewExpression':
        return this.of(node.callee);
      case 'AwaitExpression':
        return this.of(node.argument);
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        return this.of(node.typeAnnotation) ?? this.of(node.expression);
      case 'TSNonNullExpression':
      case 'ChainExpression':
      case 'TSInstantiationExpression':
        return this.of(node.expression);
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return this.#declared(node.returnType);
      case 'TSTypeReference':
        return this.#ofTypeName(node.typeName) ?? this.#first(node.typeArguments?.params ?? []);
      case 'TSArrayType':
        return this.of(node.elementType);
      case 'TSTypeOperator':
        return node.typeAnnotation && this.of(node.typeAnnotation);
      case 'TSUnionType':
        return this.#first(node.types);
      default:
        return undefined;
    }
  }

  #first(nodes: readonly TSESTree.Node[]): Container | undefined {
    return nodes.map((node) => this.of(node)).find((container) => container !== undefined);
  }

  #ofTypeName(name: TSESTree.EntityName): Container | undefined {
    return name.type === 'TSQualifiedName' ? this.#ofTypeName(name.left) : this.of(name);
  }

  #ofCall({ callee }: TSESTree.CallExpression): Container | undefined {
    const isHandedOut = callee.type === 'MemberExpression' && handsOut.test(staticKey(callee) ?? '');
    return isHandedOut ? undefined : this.of(callee);
  }

  /** `container.bind`, `this.container`, `di.container` of a namespace. */
  #ofMember(node: TSESTree.MemberExpression): Container | undefined {
    if (node.object.type === 'ThisExpression') return this.#ofField(node);
    const variable = node.object.type === 'Identifier' ? findVariable(this.#file.sourceCode, node.object) : undefined;
    const binding = variable && importOf(variable);
    if (binding?.name === '*') return this.#imported(binding.specifier, staticKey(node) ?? '*');
    return this.of(node.object);
  }

  #ofField(node: TSESTree.MemberExpression): Container | undefined {
    for (const member of closestOf(node, 'ClassBody')?.body ?? []) {
      if (member.type === 'PropertyDefinition' && fieldName(member) === fieldName(node)) {
        return this.#declared(member.typeAnnotation, member.value);
      }
      if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue;
      for (const parameter of member.value.params) {
        if (parameter.type !== 'TSParameterProperty' || parameter.parameter.type !== 'Identifier') continue;
        if (parameter.parameter.name === fieldName(node)) return this.#declared(parameter.parameter.typeAnnotation);
      }
    }
    return undefined;
  }

  #ofVariable(variable: Variable | undefined): Container | undefined {
    if (variable === undefined || this.#visited.has(variable)) return undefined;
    this.#visited.add(variable);
    const binding = importOf(variable);
    if (binding !== undefined) return this.#imported(binding.specifier, binding.name);
    const [definition] = variable.defs;
    switch (definition?.type) {
      case 'Variable':
        return this.#declared(definition.node.id.typeAnnotation, definition.node.init);
      case 'Parameter':
        return this.#ofParameter(definition.node, definition.name);
      case 'ClassName':
        return definition.node.superClass === null ? undefined : this.of(definition.node.superClass);
      case 'FunctionName':
        return this.#declared(definition.node.returnType);
      default:
        return undefined;
    }
  }

  #declared(type: TSESTree.TSTypeAnnotation | undefined, value?: TSESTree.Node | null): Container | undefined {
    const told = type && this.of(type.typeAnnotation);
    return told ?? (value ? this.of(value) : undefined);
  }

  /** Without a type, the parameter of a function that is given to a container: `new ContainerModule((bind) => …)`. */
  #ofParameter(owner: TSESTree.Node, name: TSESTree.Node): Container | undefined {
    const parameters = 'params' in owner && Array.isArray(owner.params) ? (owner.params as TSESTree.Parameter[]) : [];
    const parameter = parameters.find(({ range }) => range[0] <= name.range[0] && name.range[1] <= range[1]);
    const told = parameter && this.#declared(typeOf(parameter));
    if (told !== undefined) return told;
    const taker = owner.parent?.type === 'Property' ? owner.parent.parent.parent : owner.parent;
    if (taker?.type !== 'CallExpression' && taker?.type !== 'NewExpression') return undefined;
    const container = this.of(taker.callee);
    return selfPassing.has(container) ? container : undefined;
  }

  #imported(specifier: string, name: string): Container | undefined {
    const direct = containerFrom(specifier);
    if (direct !== undefined) return direct;
    const origin = this.#file.graph.originOfImport(this.#file.path, specifier, name);
    const packages = origin === undefined ? [] : this.#file.graph.packagesOf(origin);
    return packages.map(containerFrom).find((container) => container !== undefined);
  }
}

/** What an import binds a variable to; `*` for a module as a whole. */
export function importOf({ defs }: Variable): { readonly specifier: string; readonly name: string } | undefined {
  const [definition] = defs;
  if (definition?.type !== 'ImportBinding') return undefined;
  const { node } = definition;
  if (node.type === 'TSImportEqualsDeclaration') {
    const specifier =
      node.moduleReference.type === 'TSExternalModuleReference'
        ? staticString(node.moduleReference.expression)
        : undefined;
    return specifier === undefined ? undefined : { specifier, name: '*' };
  }
  if (node.parent.type !== 'ImportDeclaration') return undefined;
  return { specifier: node.parent.source.value, name: importedName(node) };
}

/** `require('…')` and `import('…')` */
function loadedSpecifier(node: TSESTree.Node): string | undefined {
  if (node.type === 'ImportExpression') return staticString(node.source);
  const isRequire =
    node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require';
  return isRequire ? staticString(node.arguments[0]) : undefined;
}

function typeOf(parameter: TSESTree.Parameter): TSESTree.TSTypeAnnotation | undefined {
  const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const target = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  return 'typeAnnotation' in target ? target.typeAnnotation : undefined;
}

function fieldName(node: TSESTree.MemberExpression | TSESTree.PropertyDefinition): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : staticKey(node);
}
