import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { TSType } from 'oxc-parser';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { isTypeScript } from '../../modules/syntax/parse-source.ts';
import type { PropertyShape, TypeShape } from '../../modules/annotations/type-shape.ts';
import { baseOfEnum } from '../../modules/annotations/enum-kind.ts';
import { literalOf } from './literal-of.ts';
import { resolveName } from './resolve-name.ts';

const unknownValue: TypeShape = { properties: undefined, isOpen: true, kinds: undefined };

/** What is known of the value of an expression from how it is written, or from what its variable is declared to be. */
export function valueShapeOf(node: TSESTree.Node, file: SourceFile): TypeShape {
  const literal = literalOf(node);
  if (literal !== undefined) return plainValue(JSON.stringify(literal.value));
  switch (node.type) {
    case 'ObjectExpression':
      return objectShape(node);
    case 'ArrayExpression':
      return plainValue('array');
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
      return plainValue('function');
    case 'TemplateLiteral':
      return plainValue('string');
    case 'Literal':
      return typeof node.value === 'bigint' ? plainValue('bigint') : plainValue('object');
    case 'TSSatisfiesExpression':
      return valueShapeOf(node.expression, file);
    case 'TSAsExpression':
      return isConstAssertion(node) ? valueShapeOf(node.expression, file) : unknownValue;
    case 'Identifier':
      return variableShape(node, file);
    case 'CallExpression':
      return resultShape(node.callee, file);
    case 'MemberExpression':
      return memberShape(node, file);
    default:
      return unknownValue;
  }
}

/** `… as const` */
export function isConstAssertion({ typeAnnotation }: TSESTree.TSAsExpression): boolean {
  return (
    typeAnnotation.type === 'TSTypeReference' &&
    typeAnnotation.typeName.type === 'Identifier' &&
    typeAnnotation.typeName.name === 'const'
  );
}

function plainValue(kind: string): TypeShape {
  return { properties: undefined, isOpen: false, kinds: new Set([kind]) };
}

function objectShape({ properties }: TSESTree.ObjectExpression): TypeShape {
  const keys = properties.map((property) => (property.type === 'Property' ? staticKey(property) : undefined));
  const named = keys.flatMap((key): [string, PropertyShape][] =>
    key === undefined ? [] : [[key, { isOptional: false }]],
  );
  return { properties: new Map(named), isOpen: keys.includes(undefined), kinds: new Set(['object']) };
}

function variableShape(node: TSESTree.Identifier, file: SourceFile): TypeShape {
  const variable = findVariable(file.sourceCode, node);
  if (variable === undefined || variable.defs.length === 0) {
    return node.name === 'undefined' ? plainValue('undefined') : unknownValue;
  }
  const [definition] = variable.defs;
  if (definition === undefined || variable.defs.length > 1) return unknownValue;
  const { name } = definition;
  if (name.type !== 'Identifier') return unknownValue;
  if (name.typeAnnotation != null) {
    const shape = annotatedShape(name.typeAnnotation.typeAnnotation, file);
    return name.optional ? { ...shape, kinds: shape.kinds && new Set([...shape.kinds, 'undefined']) } : shape;
  }
  if (definition.type !== 'Variable' || definition.node.id !== name || definition.node.init === null) {
    return unknownValue;
  }
  if (definition.parent.kind !== 'const' && !isTypeScript(file.path)) return unknownValue;
  return initialShape(definition.node.init, definition.parent.kind === 'const', file);
}

/** What a variable holds is what it was given; in JavaScript an object may get more properties at any time. */
function initialShape(init: TSESTree.Expression, isConstant: boolean, file: SourceFile): TypeShape {
  // One name that stands for another is followed no further: both may be declared in a circle.
  if (init.type === 'Identifier') return unknownValue;
  const shape = valueShapeOf(init, file);
  if (shape.properties !== undefined) return { ...shape, isOpen: shape.isOpen || !isTypeScript(file.path) };
  return isConstant ? shape : unknownValue;
}

/** `Level.Low` of an enum */
function memberShape({ object, computed }: TSESTree.MemberExpression, file: SourceFile): TypeShape {
  if (object.type !== 'Identifier' || computed) return unknownValue;
  const type = { type: 'TSTypeReference', typeName: object, typeArguments: undefined };
  const shape = annotatedShape(type as unknown as TSESTree.TSTypeReference, file);
  const isOfEnum = shape.kinds !== undefined && [...shape.kinds].every((kind) => baseOfEnum(kind) !== undefined);
  return isOfEnum ? shape : unknownValue;
}

/** What a function is declared to return, if it has no overloads. */
function resultShape(callee: TSESTree.Expression, file: SourceFile): TypeShape {
  const object = callee.type === 'MemberExpression' ? callee.object : callee;
  if (object.type !== 'Identifier') return unknownValue;
  const [definition, ...others] = findVariable(file.sourceCode, object)?.defs ?? [];
  if (definition?.type === 'ImportBinding') {
    const found = resolveName(object, callee.type === 'MemberExpression' ? staticKey(callee) : undefined, file);
    const signature = found && file.graph.signatureOf(found.origin, found.member);
    return signature?.signatures.length === 1 ? signature.returns : unknownValue;
  }
  if (definition?.type !== 'FunctionName' || others.length > 0 || callee !== object) return unknownValue;
  const { returnType } = definition.node;
  return returnType == null ? unknownValue : annotatedShape(returnType.typeAnnotation, file);
}

function annotatedShape(annotation: TSESTree.TypeNode, file: SourceFile): TypeShape {
  if (annotation.type === 'TSTypeReference' && !isModuleType(annotation.typeName, file.sourceCode)) return unknownValue;
  const { ast } = file.sourceCode;
  // Both parsers give trees of the same form.
  const readType = file.graph.typesIn(file.path, ast as unknown as Parameters<typeof file.graph.typesIn>[1]);
  return readType(annotation as unknown as TSType);
}

/** Is the name declared or imported at the top of the module, and no type parameter? */
function isModuleType(name: TSESTree.EntityName, sourceCode: TSESLint.SourceCode): boolean {
  if (name.type !== 'Identifier') return name.type === 'TSQualifiedName' && isModuleType(name.left, sourceCode);
  const scope = findVariable(sourceCode, name)?.scope.type;
  return scope === undefined || scope === 'module' || scope === 'global';
}
