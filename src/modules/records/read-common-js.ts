import type { AssignmentExpression, CallExpression, Expression, Node, ObjectExpression, Program } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import { calledName, readCommonJsImports, requiredBy, requiredSpecifier } from './common-js-imports.ts';
import { type ModuleDraft, newDraft } from './module-draft.ts';
import type { ExportEntry } from './module-record.ts';
import { namedKey } from '../syntax/named-key.ts';
import { topLevelStatements } from '../syntax/top-level-statements.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';

/** What a CommonJS module exports, as expressions; `*` is the value of `module.exports = …`. */
export type CommonJsValues = ReadonlyMap<string, Expression>;

/** Helpers of compilers that copy all names of a module, or the getters of an object, to the exports. */
const COPIER = /^_*(?:export(?:_?star)?|re_?export)$/i;

/**
 * Reads `require` calls and, where the module has no ESM syntax, what is assigned to `exports` and `module.exports`: by
 * hand or by the compilers TypeScript, Babel, SWC and esbuild.
 */
export function readCommonJs(program: Program, draft: ModuleDraft, { withExports }: { withExports: boolean }): void {
  visitNodes(program, (node) => {
    const specifier = node.type === 'CallExpression' ? requiredSpecifier(node) : undefined;
    if (specifier !== undefined) draft.requests.push({ specifier, start: node.start, isType: false });
  });
  readCommonJsImports(program, draft.imports);
  if (withExports) new ExportReader(program, draft).read();
}

/** The expressions behind the export names of a CommonJS module. */
export function commonJsValuesOf(program: Program): CommonJsValues {
  const draft = newDraft();
  readCommonJsImports(program, draft.imports);
  const reader = new ExportReader(program, draft);
  reader.read();
  return reader.values;
}

class ExportReader {
  readonly values = new Map<string, Expression>();
  readonly #program: Program;
  readonly #draft: ModuleDraft;

  constructor(program: Program, draft: ModuleDraft) {
    this.#program = program;
    this.#draft = draft;
  }

  read(): void {
    for (const statement of topLevelStatements(this.#program.body)) {
      if (statement.type === 'ExpressionStatement') this.#readExpression(statement.expression);
      if (statement.type !== 'VariableDeclaration') continue;
      for (const { init } of statement.declarations) {
        if (init?.type === 'AssignmentExpression') this.#readExpression(init);
      }
    }
  }

  #readExpression(expression: Expression): void {
    switch (expression.type) {
      case 'AssignmentExpression':
        return this.#readAssignment(expression);
      case 'CallExpression':
        return this.#readCall(expression);
      case 'SequenceExpression':
        return expression.expressions.forEach((each) => this.#readExpression(each));
      case 'LogicalExpression':
        // esbuild lists the names for Node in `0 && (module.exports = { … })`.
        return this.#readExpression(expression.right);
    }
  }

  #readAssignment(assignment: AssignmentExpression): void {
    const targets: Node[] = [];
    let value: Expression = assignment;
    while (value.type === 'AssignmentExpression' && value.operator === '=') {
      targets.push(value.left);
      value = bareExpression(value.right);
    }
    // `exports.a = void 0` only announces the name.
    if (value.type === 'UnaryExpression' && value.operator === 'void') return;
    for (const target of targets) {
      if (isModuleExports(target)) this.#readWhole(value);
      const name = exportedName(target);
      if (name !== undefined) this.#export(name, value);
    }
  }

  #export(name: string, value: Expression): void {
    this.values.set(name, value);
    this.#draft.exports.set(name, this.#entryOf(value, name));
  }

  #entryOf(value: Expression, fallbackName: string): ExportEntry {
    const required = requiredBy(value, this.#draft.imports);
    if (required !== undefined) {
      return { kind: 'indirect', specifier: required.specifier, importName: required.importName };
    }
    const bare = bareExpression(value);
    return { kind: 'local', localName: bare.type === 'Identifier' ? bare.name : fallbackName };
  }

  #readWhole(value: Expression): void {
    this.values.set('*', value);
    const object = this.#objectBehind(value);
    if (object === undefined) {
      this.#copy(value);
    } else {
      this.#readObject(object);
    }
    const isNamespace =
      value.type === 'ObjectExpression' ||
      (value.type === 'CallExpression' && /ToCommonJS$/i.test(calledName(value) ?? ''));
    this.#draft.whole = isNamespace ? undefined : this.#entryOf(value, '*default*');
  }

  /** An object literal, or the one that a top-level constant holds. */
  #objectBehind(value: Expression): ObjectExpression | undefined {
    if (value.type === 'ObjectExpression') return value;
    if (value.type !== 'Identifier') return undefined;
    for (const statement of this.#program.body) {
      if (statement.type !== 'VariableDeclaration') continue;
      for (const { id, init } of statement.declarations) {
        if (id.type === 'Identifier' && id.name === value.name && init?.type === 'ObjectExpression') return init;
      }
    }
    return undefined;
  }

  #readObject({ properties }: ObjectExpression): void {
    for (const property of properties) {
      if (property.type === 'SpreadElement') {
        this.#copy(property.argument);
        continue;
      }
      const name = namedKey(property.key, property.computed);
      if (name !== undefined) this.#export(name, property.value);
    }
  }

  /** Takes over all names of a required module or of an object literal. */
  #copy(value: Expression): void {
    const required = requiredBy(value, this.#draft.imports);
    if (required?.importName === '*') this.#draft.stars.push(required.specifier);
    if (value.type === 'ObjectExpression') this.#readObject(value);
  }

  #readCall(call: CallExpression): void {
    const [target, ...rest] = call.arguments.filter((argument) => argument.type !== 'SpreadElement');
    if (target === undefined) return;
    const name = calledName(call) ?? '';
    if (name === 'defineProperty' && isExports(target)) return this.#readProperty(rest);
    if (name === 'assign' && isExports(target)) return rest.forEach((source) => this.#copy(source));
    if (name === 'forEach') return this.#readLoop(call);
    if (!COPIER.test(name)) return;
    // TypeScript passes the module first, esbuild and SWC the object that receives the names.
    this.#copy(target);
    for (const source of rest) {
      if (source.type === 'ObjectExpression') {
        this.#readGetters(source);
      } else {
        this.#copy(source);
      }
    }
  }

  /** `Object.defineProperty(exports, 'name', { get: () => value })`. */
  #readProperty([key, descriptor]: readonly Expression[]): void {
    const name = key === undefined ? undefined : namedKey(key, true);
    if (name === undefined || name === '__esModule' || descriptor?.type !== 'ObjectExpression') return;
    for (const property of descriptor.properties) {
      if (property.type === 'SpreadElement') continue;
      const part = namedKey(property.key, property.computed);
      const value = part === 'get' ? returnedBy(property.value) : part === 'value' ? property.value : undefined;
      if (value !== undefined) this.#export(name, value);
    }
  }

  /** `{ name: () => value }`. */
  #readGetters({ properties }: ObjectExpression): void {
    for (const property of properties) {
      if (property.type === 'SpreadElement') continue;
      const name = namedKey(property.key, property.computed);
      const value = returnedBy(property.value);
      if (name !== undefined && value !== undefined) this.#export(name, value);
    }
  }

  /** Babel's `Object.keys(_module).forEach(function (key) { … })`. */
  #readLoop({ callee }: CallExpression): void {
    if (callee.type !== 'MemberExpression' || callee.object.type !== 'CallExpression') return;
    const [object] = callee.object.arguments;
    if (calledName(callee.object) !== 'keys' || object === undefined || object.type === 'SpreadElement') return;
    this.#copy(object);
  }
}

/** `exports` or `module.exports`. */
function isExports(node: Node): boolean {
  return (node.type === 'Identifier' && node.name === 'exports') || isModuleExports(node);
}

function isModuleExports(node: Node): boolean {
  if (node.type !== 'MemberExpression' || node.property.type === 'PrivateIdentifier') return false;
  const { object } = node;
  return (
    object.type === 'Identifier' && object.name === 'module' && namedKey(node.property, node.computed) === 'exports'
  );
}

/** The name in `exports.name` and `module.exports.name`. */
function exportedName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || node.property.type === 'PrivateIdentifier') return undefined;
  const name = namedKey(node.property, node.computed);
  return isExports(node.object) && name !== '__esModule' ? name : undefined;
}

function returnedBy(value: Expression): Expression | undefined {
  if (value.type === 'ArrowFunctionExpression' && value.body.type !== 'BlockStatement') return value.body;
  if (value.type !== 'ArrowFunctionExpression' && value.type !== 'FunctionExpression') return undefined;
  const [statement] = value.body?.type === 'BlockStatement' ? value.body.body : [];
  return statement?.type === 'ReturnStatement' ? (statement.argument ?? undefined) : undefined;
}
