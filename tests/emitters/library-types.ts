import ts from 'typescript';
import type { EmitterFamily, Export, Role, Send } from '../../src/emitters/family.ts';
import { inRepository } from '../../tools/repository.ts';

const ENTRY = inRepository('tests/emitters/entry.ts');

/** What the installed types say of the table. */
export interface TypedTable {
  /** Exports that a library does not have: `ws#Servant`. */
  readonly absent: readonly string[];
  /** Roles of which no type is known: `ws: socket`. */
  readonly unreached: readonly string[];
  /** Names that no type of their role has: `ws: server.clients`. */
  readonly unnamed: readonly string[];
  /** Names that were found. */
  readonly found: ReadonlySet<string>;
}

/** Holds the names of the table against the types of the libraries, along the ways that the table itself goes. */
export function holdAgainstTypes(
  families: readonly EmitterFamily[],
  isUnseen: (module: string) => boolean,
): TypedTable {
  const modules = [...new Set(families.flatMap(({ sources }) => sources.flatMap(({ modules: all }) => all)))];
  const seen = modules.filter((module) => !isUnseen(module));
  const reader = new TypeReader(seen);
  const absent: string[] = [];
  const walks = families.map((family) => {
    const walk = new RoleWalk(family, reader);
    for (const { modules: specifiers, exports } of family.sources) {
      for (const specifier of specifiers.filter((each) => !isUnseen(each))) {
        for (const [name, gives] of Object.entries(exports)) {
          if (!walk.enter(reader.exported(specifier, name), gives)) absent.push(`${specifier}#${name}`);
        }
      }
    }
    for (const [name, gives] of Object.entries(family.globals ?? {})) {
      if (!walk.enter(reader.global(name), gives)) absent.push(name);
    }
    return walk;
  });
  return {
    absent,
    unreached: walks.flatMap((walk) => walk.unreached()),
    unnamed: walks.flatMap((walk) => walk.unnamed()),
    found: new Set(walks.flatMap((walk) => [...walk.found])),
  };
}

class TypeReader {
  readonly checker: ts.TypeChecker;
  readonly #source: ts.SourceFile;
  readonly #modules = new Map<string, ts.Symbol>();

  constructor(modules: readonly string[]) {
    const lines = modules.map((module, index) => `import * as m${String(index)} from '${module}';`);
    const text = ['/// <reference types="bun-types" />', ...lines, 'export const all = globalThis;'].join('\n');
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      esModuleInterop: true,
      skipLibCheck: true,
      strict: true,
      types: ['node'],
    };
    const host = ts.createCompilerHost(options, true);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (file) => file === ENTRY || fileExists(file);
    host.getSourceFile = (file, ...rest) =>
      file === ENTRY ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true) : getSourceFile(file, ...rest);
    const program = ts.createProgram([ENTRY], options, host);
    const source = program.getSourceFile(ENTRY);
    if (source === undefined) throw new Error('There is no entry.');
    this.#source = source;
    this.checker = program.getTypeChecker();
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const symbol = this.checker.getSymbolAtLocation(statement.moduleSpecifier);
      if (symbol !== undefined) this.#modules.set(statement.moduleSpecifier.text, symbol);
    }
  }

  /** `Server`, `Redis.fromEnv`, `default`, and `*` for the module as a whole. */
  exported(module: string, path: string): ts.Symbol | undefined {
    const symbol = this.#modules.get(module);
    if (symbol === undefined || path === '*') return symbol;
    const [name = '', ...rest] = path.split('.');
    const whole = symbol.exports?.get(ts.InternalSymbolName.ExportEquals);
    const all = this.checker.getExportsOfModule(symbol);
    const found = all.find((each) => each.name === name) ?? (name === 'default' ? whole : undefined);
    return found && this.#below(found, rest);
  }

  global(path: string): ts.Symbol | undefined {
    const [name = '', ...rest] = path.split('.');
    const found = this.checker.getSymbolsInScope(this.#source, ts.SymbolFlags.All).find((each) => each.name === name);
    return found && this.#below(found, rest);
  }

  #below(symbol: ts.Symbol, keys: readonly string[]): ts.Symbol | undefined {
    let current: ts.Symbol | undefined = this.plain(symbol);
    for (const key of keys) {
      const owner: ts.Symbol | undefined = current;
      current = owner && (owner.exports?.get(ts.escapeLeadingUnderscores(key)) ?? this.typeOf(owner).getProperty(key));
      current &&= this.plain(current);
    }
    return current;
  }

  plain(symbol: ts.Symbol): ts.Symbol {
    return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : this.checker.getAliasedSymbol(symbol);
  }

  typeOf(symbol: ts.Symbol): ts.Type {
    return this.checker.getTypeOfSymbolAtLocation(symbol, this.#source);
  }

  /** The types of what an export gives in one of its ways. */
  given(symbol: ts.Symbol, way: 'called' | 'constructed' | 'itself' | 'typed'): readonly ts.Type[] {
    const plain = this.plain(symbol);
    const value = this.typeOf(plain);
    if (way === 'itself') return [value];
    if (way === 'called') return value.getCallSignatures().map((signature) => signature.getReturnType());
    const declared = this.checker.getDeclaredTypeOfSymbol(plain);
    const made = value.getConstructSignatures().map((signature) => signature.getReturnType());
    return way === 'typed' || made.length === 0 ? [declared, ...made] : made;
  }
}

class RoleWalk {
  readonly found = new Set<string>();
  readonly #family: EmitterFamily;
  readonly #reader: TypeReader;
  readonly #entered = new Set<string>();
  readonly #done = new Map<string, Set<ts.Type>>();

  constructor(family: EmitterFamily, reader: TypeReader) {
    this.#family = family;
    this.#reader = reader;
  }

  /** Goes along an export; `false` if there is no such. */
  enter(symbol: ts.Symbol | undefined, gives: Export): boolean {
    if (symbol === undefined) return false;
    for (const way of ['called', 'constructed', 'itself', 'typed'] as const) {
      const role = gives[way];
      if (role !== undefined) for (const type of this.#reader.given(symbol, way)) this.#visit(type, role);
    }
    return true;
  }

  unreached(): readonly string[] {
    return Object.keys(this.#family.roles)
      .filter((role) => !this.#entered.has(role))
      .map((role) => `${this.#family.name}: ${role}`);
  }

  unnamed(): readonly string[] {
    return Object.entries(this.#family.roles)
      .filter(([role]) => this.#entered.has(role))
      .flatMap(([role, rules]) => namesOf(rules).map((name) => this.#labelOf(role, name)))
      .filter((label) => !this.found.has(label));
  }

  #labelOf(role: string, name: string): string {
    return `${this.#family.name}: ${role}.${name}`;
  }

  #visit(type: ts.Type, role: string): void {
    const done = this.#done.get(role) ?? new Set();
    this.#done.set(role, done);
    const parts = this.#partsOf(type);
    for (const part of parts) {
      if (done.has(part)) continue;
      done.add(part);
      this.#entered.add(role);
      this.#visitMembers(part, role);
    }
  }

  /** The type, what it promises, and the parts of a union; `any` is nothing. */
  #partsOf(type: ts.Type): readonly ts.Type[] {
    const { checker } = this.#reader;
    const isPromise = (type.symbol as ts.Symbol | undefined)?.name === 'Promise';
    const plain = checker.getNonNullableType((isPromise ? checker.getAwaitedType(type) : undefined) ?? type);
    const parts = plain.isUnion() ? plain.types : [plain];
    return parts
      .map((part) => ((part.flags & ts.TypeFlags.TypeParameter) === 0 ? part : (part.getConstraint() ?? part)))
      .filter((part) => (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) === 0);
  }

  #visitMembers(type: ts.Type, role: string): void {
    const rules = this.#family.roles[role] ?? {};
    const { checker } = this.#reader;
    for (const name of namesOf(rules)) {
      const property = checker.getPropertyOfType(type, name);
      if (property === undefined) continue;
      this.found.add(this.#labelOf(role, name));
      const value = checker.getNonNullableType(this.#reader.typeOf(property));
      const results = value.getCallSignatures().map((signature) => signature.getReturnType());
      const narrowed = rules.narrows?.[name]?.gives;
      const given = rules.gives?.[name];
      if (narrowed !== undefined) for (const result of results) this.#visit(result, narrowed);
      if (given !== undefined) for (const each of [value, ...results]) if (!isFunction(each)) this.#visit(each, given);
      const send = rules.sends?.[name];
      if (send !== undefined) this.#visitBag(value, send, this.#labelOf(role, name));
    }
    if (rules.elements !== undefined) for (const each of this.#elementsOf(type)) this.#visit(each, rules.elements);
  }

  /** The properties of the objects that a method takes. */
  #visitBag(method: ts.Type, { bag, filter }: Send, label: string): void {
    const keys = bag === undefined ? [] : [bag.topic, bag.payload];
    const position = bag === undefined ? filter?.position : 0;
    if (filter !== undefined) keys.push(filter.property);
    for (const signature of method.getCallSignatures()) {
      const parameter = position === undefined ? undefined : signature.parameters[position];
      if (parameter === undefined) continue;
      const given = this.#reader.checker.getNonNullableType(this.#reader.typeOf(parameter));
      const objects = bag?.isList === true ? this.#elementsOf(given) : [given];
      for (const key of keys) {
        if (objects.some((each) => each.getProperty(key) !== undefined)) this.found.add(`${label} ${key}`);
      }
    }
  }

  #elementsOf(type: ts.Type): readonly ts.Type[] {
    const { checker } = this.#reader;
    const index = type.getNumberIndexType() ?? type.getStringIndexType();
    const listed = isReference(type) ? checker.getTypeArguments(type) : [];
    return index === undefined ? listed : [index];
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  );
}

function isFunction(type: ts.Type): boolean {
  return type.getCallSignatures().length > 0;
}

/** Every name that a role says that its things have. */
function namesOf({
  sends = {},
  narrows = {},
  gives = {},
  keeps = [],
  handlers = {},
  subscribes = {},
}: Role): readonly string[] {
  const names = [sends, narrows, gives, handlers, subscribes].flatMap((record) => Object.keys(record));
  return [...new Set([...names, ...keeps])];
}
