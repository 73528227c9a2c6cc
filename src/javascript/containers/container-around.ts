import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Container } from '../../sightings/container.ts';
import { closestOf } from '../syntax/ancestors.ts';
import type { SourceFile } from '../source-file.ts';
import { containerFrom } from './container-from.ts';
import { containerOf } from './container-of.ts';

/** Containers that take providers as objects. */
const takesObjects: readonly Container[] = ['NestJS', 'Angular', 'tsyringe'];

/**
 * Tells the container that an object or a list is for: by what takes it, by its declared type, by the uses of the variable
 * that it is put into, or else by the imports of the file, if they are of one container and nothing else takes it.
 */
export function containerAround(node: TSESTree.Node, file: SourceFile): Container | undefined {
  const found = search(node, file, new Set());
  return found === 'elsewhere' ? undefined : (found ?? containerOfFile(file));
}

/** `elsewhere`: something takes it that is of no known container. */
type Found = Container | 'elsewhere' | undefined;

function search(node: TSESTree.Node, file: SourceFile, visited: Set<TSESLint.Scope.Variable>): Found {
  let isTaken = false;
  for (let current = node; current.parent !== undefined; current = current.parent) {
    const { parent } = current;
    switch (parent.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression': {
        const told = containerOf(parent.typeAnnotation, file);
        if (told !== undefined) return told;
        break;
      }
      case 'CallExpression':
      case 'NewExpression': {
        const told = parent.callee === current ? undefined : containerOf(parent.callee, file);
        if (told !== undefined) return told;
        isTaken = true;
        break;
      }
      case 'VariableDeclarator':
        return ofType(parent.id.typeAnnotation, file) ?? (isTaken ? 'elsewhere' : ofUses(parent, file, visited));
      case 'PropertyDefinition':
        return ofType(parent.typeAnnotation, file) ?? elsewhereIf(isTaken);
      case 'AssignmentExpression':
        return (isTaken ? undefined : ofTarget(parent.left, file)) ?? elsewhereIf(isTaken);
      case 'ReturnStatement':
      case 'ArrowFunctionExpression': {
        const owner = closestOf(parent, 'FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression');
        return ofType(owner?.returnType, file) ?? elsewhereIf(isTaken);
      }
      case 'ArrayExpression':
      case 'AwaitExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'ObjectExpression':
      case 'Property':
      case 'SpreadElement':
      case 'TSNonNullExpression':
      case 'ChainExpression':
        break;
      default:
        return elsewhereIf(isTaken);
    }
  }
  return elsewhereIf(isTaken);
}

/** What a variable is declared as, or of what a member is set. */
function ofTarget(target: TSESTree.Node, file: SourceFile): Container | undefined {
  return containerOf(target.type === 'MemberExpression' ? target.object : target, file);
}

function elsewhereIf(isTaken: boolean): 'elsewhere' | undefined {
  return isTaken ? 'elsewhere' : undefined;
}

function ofType(annotation: TSESTree.TSTypeAnnotation | undefined, file: SourceFile): Container | undefined {
  return annotation && containerOf(annotation.typeAnnotation, file);
}

function ofUses(
  declarator: TSESTree.VariableDeclarator,
  file: SourceFile,
  visited: Set<TSESLint.Scope.Variable>,
): Found {
  for (const variable of file.sourceCode.getDeclaredVariables(declarator)) {
    if (visited.has(variable)) continue;
    visited.add(variable);
    for (const reference of variable.references) {
      const found = reference.isRead() ? search(reference.identifier, file, visited) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function containerOfFile({ sourceCode }: SourceFile): Container | undefined {
  const imported = new Set(
    sourceCode.ast.body.flatMap((statement) =>
      statement.type === 'ImportDeclaration' ? (containerFrom(statement.source.value) ?? []) : [],
    ),
  );
  const [container, ...others] = takesObjects.filter((each) => imported.has(each));
  return others.length === 0 ? container : undefined;
}
