import type { TSESTree } from '@typescript-eslint/utils';

type Value = TSESTree.ClassDeclaration | TSESTree.Expression | TSESTree.FunctionDeclaration;

/** What a name of a module stands for, as far as the statement that declares it shows. */
export type ModuleDeclaration =
  /** `name` is that which the other module exports, `*` for all of it. */
  | { readonly kind: 'import'; readonly specifier: string; readonly name: string }
  /** A type, or an enum: nothing that is written. */
  | { readonly kind: 'fixed' }
  /** A function, a class or a constant. */
  | { readonly kind: 'value'; readonly value: Value; readonly isTyped: boolean }
  /** Variables, namespaces, and names that are declared twice or written to. */
  | { readonly kind: 'other' };

/** A name, optionally with an operator, before `=`. */
const assigned = /(?<![.\w$])([\w$]+)\s*[-+*/%&|^?<>]*=(?![=>])/gu;

/**
 * The declarations of a module by local name, `*default*` for one without a name. `undefined` if there may be more than its
 * statements show.
 */
export function declarationsOf(
  program: TSESTree.Program,
  text: string,
): ReadonlyMap<string, ModuleDeclaration> | undefined {
  const declarations = new Declarations(text);
  return program.body.every((statement) => declarations.read(statement)) ? declarations.all : undefined;
}

class Declarations {
  readonly all = new Map<string, ModuleDeclaration>();
  readonly #text: string;
  #assigned: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** `false` if the statement may declare what only its parts show. */
  read(statement: TSESTree.Node): boolean {
    switch (statement.type) {
      case 'ImportDeclaration':
        for (const each of statement.specifiers) {
          const { value: specifier } = statement.source;
          this.#add(each.local.name, { kind: 'import', specifier, name: importedName(each) });
        }
        return true;
      case 'ExportAllDeclaration':
      case 'TSDeclareFunction':
        return true;
      case 'ExportNamedDeclaration':
        return statement.declaration === null || this.read(statement.declaration);
      case 'ExportDefaultDeclaration':
        this.#readDefault(statement.declaration);
        return true;
      case 'ClassDeclaration':
      case 'FunctionDeclaration':
        if (statement.id) this.#addWritable(statement.id.name, statement);
        return true;
      case 'VariableDeclaration':
        for (const declarator of statement.declarations) this.#readVariable(declarator, statement.kind === 'const');
        return true;
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
        // A value may have the same name.
        if (!this.all.has(statement.id.name)) this.all.set(statement.id.name, { kind: 'fixed' });
        return true;
      case 'TSEnumDeclaration':
        this.#add(statement.id.name, { kind: 'fixed' });
        return true;
      case 'TSModuleDeclaration':
        if (statement.id.type === 'Identifier') this.#add(statement.id.name, { kind: 'other' });
        return true;
      case 'TSImportEqualsDeclaration':
        this.#add(statement.id.name, { kind: 'other' });
        return true;
      default:
        return !/\b(?:function|var)\b/u.test(this.#textOf(statement));
    }
  }

  #readDefault(declaration: TSESTree.ExportDefaultDeclaration['declaration']): void {
    switch (declaration.type) {
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSEnumDeclaration':
      case 'TSModuleDeclaration':
      case 'TSDeclareFunction':
      case 'VariableDeclaration':
        this.read(declaration);
        return;
      case 'ClassDeclaration':
      case 'FunctionDeclaration':
        if (declaration.id) this.#addWritable(declaration.id.name, declaration);
        else this.#add('*default*', { kind: 'value', value: declaration, isTyped: false });
        return;
      default:
        this.#add('*default*', { kind: 'value', value: declaration, isTyped: false });
    }
  }

  #readVariable({ id, init }: TSESTree.VariableDeclarator, isConstant: boolean): void {
    if (id.type !== 'Identifier') {
      for (const [name] of this.#textOf(id).matchAll(/[\w$\u0080-\uFFFF]+/gu)) this.#add(name, { kind: 'other' });
      return;
    }
    const isValue = isConstant && init !== null;
    this.#add(
      id.name,
      isValue ? { kind: 'value', value: init, isTyped: id.typeAnnotation != null } : { kind: 'other' },
    );
  }

  #addWritable(name: string, value: Value): void {
    this.#assigned ??= new Set([...this.#text.matchAll(assigned)].map(([, each = '']) => each));
    this.#add(name, this.#assigned.has(name) ? { kind: 'other' } : { kind: 'value', value, isTyped: false });
  }

  #add(name: string, declaration: ModuleDeclaration): void {
    const known = this.all.get(name);
    this.all.set(name, known === undefined || known.kind === 'fixed' ? declaration : { kind: 'other' });
  }

  /** As the parser of modules tells where a node is. */
  #textOf(node: TSESTree.Node): string {
    const { start, end } = node as TSESTree.Node & { readonly start: number; readonly end: number };
    return this.#text.slice(start, end);
  }
}

function importedName(specifier: TSESTree.ImportClause): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
}
