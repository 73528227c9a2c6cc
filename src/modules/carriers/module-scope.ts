import type { ExportDefaultDeclarationKind, Program } from 'oxc-parser';

import type { ModuleRecord } from '../records/module-record.ts';
import { commonJsValuesOf } from '../records/read-common-js.ts';
import { bindStatements } from './bind-statements.ts';
import { BlockScope } from './block-scope.ts';
import { NOTHING } from './found.ts';
import type { Follow, Follower } from './follower.ts';

/** The top level of a module: what it declares is asked for as the thing at an origin, since it may be registered. */
export class ModuleScope extends BlockScope {
  readonly #record: ModuleRecord;
  readonly #follower: Follower;

  constructor(record: ModuleRecord, program: Program, follower: Follower) {
    super(record.path);
    this.#record = record;
    this.#follower = follower;
    bindStatements(program.body, this, follower);
    for (const statement of program.body) {
      if (statement.type === 'ExportDefaultDeclaration')
        this.declare('*default*', this.#defaultOf(statement.declaration));
      if (statement.type === 'TSExportAssignment') this.declare('*default*', this.#defaultOf(statement.expression));
    }
    for (const [name, value] of record.isCommonJs ? commonJsValuesOf(program) : []) {
      this.declare(name === '*' ? '*default*' : name, (way) => follower.expression(value, this, way));
    }
  }

  override find(name: string): Follow | undefined {
    const imported = this.#record.imports.get(name);
    if (imported !== undefined) {
      return (way) => this.#follower.import(imported.specifier, imported.importName, this.path, way);
    }
    return this.has(name) ? (way) => this.#follower.origin({ path: this.path, localName: name }, way) : undefined;
  }

  #defaultOf(declaration: ExportDefaultDeclarationKind): Follow {
    const follower = this.#follower;
    switch (declaration.type) {
      case 'ClassDeclaration':
        return (way) => follower.class(declaration, this, way);
      case 'FunctionDeclaration':
      case 'TSDeclareFunction':
        return (way) => follower.callable(declaration, this, way);
      case 'TSInterfaceDeclaration':
      case 'TSEmptyBodyFunctionExpression':
        return () => NOTHING;
      default:
        return (way) => follower.expression(declaration, this, way);
    }
  }
}
