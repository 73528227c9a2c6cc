import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../../javascript/syntax/ancestors.ts';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { type Cell, joinCells, makeCell } from './cells.ts';

type Keyed =
  | Parameters<typeof staticKey>[0]
  | TSESTree.AccessorProperty
  | TSESTree.TSAbstractMethodDefinition
  | TSESTree.TSAbstractPropertyDefinition;

/**
 * The name of a member as class tables have it: `#name` for a private one, `Symbol.name` for a well-known symbol;
 * `undefined` when only running the code would tell.
 */
export function memberKey(node: Keyed): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (node.computed && key.type === 'MemberExpression') {
    const { object, property } = key;
    const isSymbol = object.type === 'Identifier' && object.name === 'Symbol' && property.type === 'Identifier';
    return isSymbol ? `Symbol.${property.name}` : undefined;
  }
  return staticKey(node as Parameters<typeof staticKey>[0]);
}

/** The cells of a file's expressions, variables and members. Members of one name are one cell, whatever has them. */
export class CellMap {
  readonly #sourceCode: TSESLint.SourceCode;
  readonly #ofNodes = new Map<TSESTree.Node, Cell>();
  readonly #ofVariables = new Map<TSESLint.Scope.Variable, Cell>();
  readonly #ofKeys = new Map<string, Cell>();
  readonly #ofTypes = new Map<string, Cell>();

  readonly #handedOn = new Map<TSESLint.Scope.Variable, boolean>();
  readonly #references = new Map<TSESTree.Node, TSESLint.Scope.Variable>();
  /** All names that the file declares somewhere. */
  readonly #names = new Set<string>();

  constructor(sourceCode: TSESLint.SourceCode) {
    this.#sourceCode = sourceCode;
    for (const { references, variables } of sourceCode.scopeManager?.scopes ?? []) {
      for (const { identifier, resolved } of references) if (resolved) this.#references.set(identifier, resolved);
      for (const { defs, name } of variables) if (defs.length > 0) this.#names.add(name);
    }
  }

  /** The expressions that have a cell. */
  get nodes(): Iterable<readonly [TSESTree.Node, Cell]> {
    return this.#ofNodes;
  }

  /** The cell of an expression; a new one for what nothing is known about. */
  of(node: TSESTree.Node): Cell {
    const known = this.#ofNodes.get(node);
    if (known !== undefined) return known;
    const cell = this.#find(node) ?? makeCell();
    this.#ofNodes.set(node, cell);
    return cell;
  }

  /** Says which cell an expression has, if nobody asked for it yet; else that the two are the same. */
  define(node: TSESTree.Node, cell: Cell): void {
    const known = this.#ofNodes.get(node);
    if (known === undefined) this.#ofNodes.set(node, cell);
    else joinCells(known, cell);
  }

  ofVariable(variable: TSESLint.Scope.Variable): Cell {
    return cellIn(this.#ofVariables, variable);
  }

  ofKey(key: string): Cell {
    return cellIn(this.#ofKeys, key);
  }

  /** The values of a type that the file declares. */
  ofType({ name }: TSESTree.Identifier): Cell {
    return cellIn(this.#ofTypes, name);
  }

  /** The values of a type by its name; `undefined` for a type that the file does not declare. */
  findType(name: string): Cell | undefined {
    return this.#ofTypes.get(name);
  }

  /** The variable of the file that an identifier means, whether it is declared or used there. */
  variableOf(node: TSESTree.Node): TSESLint.Scope.Variable | undefined {
    const known = this.#references.get(node);
    // Names of members and globals are most of all, and the scopes around them would be gone through in vain.
    const isNamed = node.type === 'Identifier' && this.#names.has(node.name);
    return known === undefined && isNamed ? findVariable(this.#sourceCode, node) : known;
  }

  /** Does the file itself declare what an identifier means? */
  isDeclared(node: TSESTree.Identifier): boolean {
    return this.variableOf(node)?.defs.some(({ type }) => type !== 'ImportBinding') === true;
  }

  /** The variables that a declaration declares, but for those inside of what it declares. */
  declaredBy(
    node:
      | TSESTree.ClassDeclaration
      | TSESTree.ClassExpression
      | TSESTree.FunctionDeclaration
      | TSESTree.TSDeclareFunction
      | TSESTree.VariableDeclaration,
  ): readonly TSESLint.Scope.Variable[] {
    const variables = this.#sourceCode.getDeclaredVariables(node);
    if (node.type === 'VariableDeclaration') return variables;
    return variables.filter(({ identifiers }) => identifiers.some((name) => name === node.id));
  }

  /**
   * Is it the name of an imported function that is handed on as it is, as `noop` where a callback is optional? Each place
   * that takes it calls it with values of its own. What is read or constructed by way of the name may hold values for all.
   */
  #isHandedOn(variable: TSESLint.Scope.Variable): boolean {
    const known = this.#handedOn.get(variable);
    if (known !== undefined) return known;
    const isHandedOn =
      variable.defs[0]?.type === 'ImportBinding' &&
      !variable.references.some(
        ({ identifier }) => isOperand(identifier) && identifier.parent.type !== 'CallExpression',
      );
    this.#handedOn.set(variable, isHandedOn);
    return isHandedOn;
  }

  #find(node: TSESTree.Node): Cell | undefined {
    switch (node.type) {
      case 'Identifier': {
        const variable = this.variableOf(node);
        if (variable === undefined || variable.defs.length === 0) return undefined;
        return !isOperand(node) && this.#isHandedOn(variable) ? undefined : this.ofVariable(variable);
      }
      case 'ThisExpression': {
        const body = closestOf(node, 'ClassBody');
        return body && this.of(body);
      }
      default:
        return undefined;
    }
  }
}

/** Is it called, constructed, extended, or the object of a member? */
function isOperand(node: TSESTree.Node): boolean {
  switch (node.parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return node.parent.callee === node;
    case 'MemberExpression':
      return node.parent.object === node;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.parent.superClass === node;
    case 'ForOfStatement':
    case 'SpreadElement':
    case 'TaggedTemplateExpression':
      return true;
    default:
      return false;
  }
}

function cellIn<Key>(cells: Map<Key, Cell>, key: Key): Cell {
  let cell = cells.get(key);
  if (cell === undefined) cells.set(key, (cell = makeCell()));
  return cell;
}
