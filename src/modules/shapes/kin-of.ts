import type { CallExpression, Expression, NewExpression } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import { findNamed } from '../declarations/find-declared.ts';
import { findDeclarations } from '../declarations/find-declarations.ts';
import { namedKey } from '../syntax/named-key.ts';
import type { Origin } from '../records/module-record.ts';
import type { ShapeReader } from './shape-reader.ts';

/** A text that is equal for instances of one class; `undefined` for a class that makes something else of its arguments. */
export function kinOfNew({ callee }: NewExpression, reader: ShapeReader): string | undefined {
  const name = nameOf(callee, reader);
  return name === undefined || name === 'global Proxy' ? undefined : `new ${name}`;
}

/** The class or type that a kin stands for; `undefined` for the kin of what a function made. */
export function originOfKin(kin: string | undefined): Origin | undefined {
  const [, path, localName] = /^(?:new|type) (.+)#([^#()]+)$/.exec(kin ?? '') ?? [];
  return path === undefined || localName === undefined ? undefined : { path, localName };
}

/**
 * A text that is equal for what one function made of arguments of one structure: of the same keys, whatever data they
 * hold. `undefined` where a function, a name or a call among the arguments may have a say in what comes out.
 */
export function kinOfCall({ callee, arguments: given }: CallExpression, reader: ShapeReader): string | undefined {
  const name = nameOf(callee, reader);
  if (name === undefined) return undefined;
  const structures = given.map((argument) => (argument.type === 'SpreadElement' ? undefined : structureOf(argument)));
  return structures.includes(undefined) ? undefined : `${name}(${structures.join()})`;
}

/** Where what is named is declared: the module and its name there; `global` for what the module does not declare. */
function nameOf(expression: Expression, reader: ShapeReader): string | undefined {
  const bare = bareExpression(expression);
  if (bare.type === 'MemberExpression') {
    const exported = findNamed(bare, reader.path, reader.source);
    if (exported !== undefined) return `${exported.path}#${exported.localName}`;
    const key = bare.property.type === 'PrivateIdentifier' ? undefined : namedKey(bare.property, bare.computed);
    const owner = nameOf(bare.object, reader);
    return owner === undefined || key === undefined ? undefined : `${owner}.${key}`;
  }
  if (bare.type !== 'Identifier') return undefined;
  const { path, source } = reader;
  const program = source.programOf(path);
  const isImported = source.recordOf(path)?.imports.has(bare.name) === true;
  const isDeclared = program !== undefined && findDeclarations(program, bare.name).length > 0;
  if (!isImported && !isDeclared) return `global ${bare.name}`;
  const origin = findNamed(bare, path, source);
  return origin && `${origin.path}#${origin.localName}`;
}

function structureOf(expression: Expression): string | undefined {
  const bare = bareExpression(expression);
  switch (bare.type) {
    case 'Literal':
      return '_';
    case 'TemplateLiteral':
      return bare.expressions.every((part) => structureOf(part) !== undefined) ? '_' : undefined;
    case 'MemberExpression':
      // A setting: `process.env.API_URL`, `import.meta.env.API_URL`.
      return /^(?:process|import\.meta)$/.test(rootOf(bare)) ? '_' : undefined;
    case 'LogicalExpression':
      return structureOf(bare.left) === undefined || structureOf(bare.right) === undefined ? undefined : '_';
    case 'ObjectExpression':
      return objectStructure(bare);
    case 'ArrayExpression': {
      const parts = bare.elements.map((part) =>
        part === null || part.type === 'SpreadElement' ? undefined : structureOf(part),
      );
      return parts.includes(undefined) ? undefined : `[${parts.join()}]`;
    }
    default:
      return undefined;
  }
}

function objectStructure({ properties }: Extract<Expression, { type: 'ObjectExpression' }>): string | undefined {
  const parts = properties.map((property) => {
    const key = property.type === 'Property' ? namedKey(property.key, property.computed) : undefined;
    const structure = property.type === 'Property' ? structureOf(property.value) : undefined;
    return key === undefined || structure === undefined ? undefined : `${key}:${structure}`;
  });
  return parts.includes(undefined) ? undefined : `{${parts.sort().join()}}`;
}

function rootOf(expression: Expression): string {
  let root = expression;
  while (root.type === 'MemberExpression') root = root.object;
  if (root.type === 'MetaProperty') return `${root.meta.name}.${root.property.name}`;
  return root.type === 'Identifier' ? root.name : '';
}
