import type { TSESTree } from '@typescript-eslint/utils';
import { bindingSourceOf } from '../interpretation/binding-source.ts';
import { Recall } from '../interpretation/recall.ts';
import { EACH } from '../interpretation/ref.ts';
import { entryOf } from '../../emitters/entry-of.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { type ClassNode, isClass } from '../values/class-node.ts';
import type { Code, Variable } from './code.ts';
import type { ImportedPath } from '../interpretation/imported-path.ts';
import { importedPathOf } from './imported-path-of.ts';
import { evaluateCall, evaluateMember, resultsOf } from './evaluate-member.ts';
import { evaluateParameter, evaluateParameterMember } from './evaluate-parameter.ts';
import { evaluateType, memberOfType } from './evaluate-type.ts';
import { globalPathOf } from './global-path.ts';
import { classAround, isAtTop, isInStatic, keepingOf, keepingOfTarget } from './keeping.ts';
import type { Project, Reader } from './reader.ts';
import { elementRole } from './registries.ts';
import { join, keptIn, type Standing, standingOf, unknown } from './standing.ts';
import { elementsOf, memberOf } from './steps.ts';
import type { LibraryThing } from './table.ts';

const DEEPEST = 40;

/** Makes the reader of a module. Each expression and each variable is read once. */
export function createReader(code: Code, project: Project): Reader {
  return new ModuleReader(code, project);
}

function patternOf(parameter: TSESTree.Parameter | undefined): TSESTree.ObjectPattern | undefined {
  const pattern = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  return pattern?.type === 'ObjectPattern' ? pattern : undefined;
}

/** A type that says nothing. */
function isAnything({ type }: TSESTree.TypeNode): boolean {
  return type === 'TSAnyKeyword' || type === 'TSUnknownKeyword';
}

/** What is said only of what is made with a property of an argument, as written out. */
function isGivenWith(
  { arguments: given }: TSESTree.NewExpression,
  needed: { readonly position: number; readonly property: string } | undefined,
): boolean {
  if (needed === undefined) return true;
  const options = given[needed.position];
  return (
    options?.type === 'ObjectExpression' &&
    options.properties.some((each) => each.type === 'Property' && staticKey(each) === needed.property)
  );
}

function classOf(declaration: TSESTree.Node): ClassNode | undefined {
  if (isClass(declaration)) return declaration;
  const init = declaration.type === 'VariableDeclarator' ? declaration.init : undefined;
  return isClass(init) ? init : undefined;
}

/** What a class makes because of the one that it extends. What it sends in a way of its own is unknown. */
function thingsOfClass({ superClass, body }: ClassNode, reader: Reader): readonly LibraryThing[] {
  if (!superClass) return [];
  return reader.thingsAt(superClass).filter(({ family, gives: { constructed } }) => {
    const sends = entryOf(family.roles, constructed ?? '')?.sends;
    return !body.body.some((each) => each.type === 'MethodDefinition' && entryOf(sends, staticKey(each) ?? ''));
  });
}

class ModuleReader implements Reader {
  readonly code: Code;
  readonly project: Project;
  readonly #known = new Map<object, readonly Standing[]>();
  readonly #results = new Map<object, readonly Standing[]>();
  readonly #own = new Map<Variable, readonly LibraryThing[]>();
  readonly #recall = new Recall(DEEPEST);

  constructor(code: Code, project: Project) {
    this.code = code;
    this.project = project;
  }

  of(expression: TSESTree.Node): readonly Standing[] {
    return this.#recall.once(this.#known, expression, unknown, () => this.#evaluate(expression));
  }

  ofVariable(variable: Variable): readonly Standing[] {
    return this.#recall.once(this.#known, variable, unknown, () => this.#evaluateVariable(variable));
  }

  ofType(type: TSESTree.TypeNode): readonly Standing[] {
    return this.#recall.once(this.#known, type, unknown, () => evaluateType(type, this));
  }

  ofResults(callee: TSESTree.Node): readonly Standing[] {
    return this.#recall.once(this.#results, callee, unknown, () => resultsOf(callee, this));
  }

  thingsAt(node: TSESTree.Node): readonly LibraryThing[] {
    const path = importedPathOf(node, this.code);
    if (path !== undefined) {
      const things = this.project.thingsOf(this.code, path.specifier, path.names);
      return things.length > 0 ? things : this.#thingsOfHeir(path);
    }
    const name = globalPathOf(node, this.code);
    if (name !== undefined) return this.project.table.findGlobal(name);
    return node.type === 'Identifier' ? this.#thingsOfOwn(node) : [];
  }

  /** A class of another module that extends one of a library. */
  #thingsOfHeir({ specifier, names: [name, ...rest] }: ImportedPath): readonly LibraryThing[] {
    if (name === undefined || rest.length > 0 || this.project.table.modules.has(specifier)) return [];
    const found = this.project.declarationOf(this.code, specifier, name);
    if (found === undefined) return [];
    if ('defs' in found.node) return found.reader.thingsOfVariable(found.node);
    return isClass(found.node) ? thingsOfClass(found.node, found.reader) : [];
  }

  /** What `new` makes of; in a static method `new this()` is of the class around. */
  #thingsMadeBy(callee: TSESTree.Expression): readonly LibraryThing[] {
    const bare = unwrap(callee);
    if (bare.type !== 'ThisExpression') return this.thingsAt(callee);
    const owner = classAround(bare);
    if (owner === undefined || !isInStatic(bare, owner)) return [];
    return owner.id === null ? thingsOfClass(owner, this) : this.thingsAt(owner.id);
  }

  #thingsOfOwn(name: TSESTree.Identifier): readonly LibraryThing[] {
    const variable = this.code.variableOf(name);
    return variable === undefined ? [] : this.thingsOfVariable(variable);
  }

  /** A class of the file that is registered, or that extends one of a library. */
  thingsOfVariable(variable: Variable): readonly LibraryThing[] {
    const [definition] = variable.defs;
    if (definition === undefined) return [];
    const known = this.#own.get(variable);
    if (known !== undefined) return known;
    // A class may extend itself, by way of others.
    this.#own.set(variable, []);
    const registered = this.project.ownThingsOf(this.code, variable.name);
    const declared = classOf(definition.node);
    const things = registered.length > 0 || declared === undefined ? registered : thingsOfClass(declared, this);
    this.#own.set(variable, things);
    return things;
  }

  #evaluate(node: TSESTree.Node): readonly Standing[] {
    switch (node.type) {
      case 'Identifier':
        return this.#ofName(node);
      case 'MemberExpression':
        return join(evaluateMember(node, this), this.#itself(node));
      case 'CallExpression':
        return join(evaluateCall(node, this), this.#itself(node));
      case 'NewExpression':
        return this.#thingsMadeBy(node.callee).flatMap(({ family, gives: { constructed, constructedWith } }) =>
          constructed === undefined || !isGivenWith(node, constructedWith)
            ? []
            : [standingOf(family, constructed, 'unknown', node)],
        );
      case 'ThisExpression':
        return this.#ofThis(node);
      case 'ConditionalExpression':
        return join(this.of(node.consequent), this.of(node.alternate));
      case 'LogicalExpression':
        return node.operator === '&&' ? this.of(node.right) : join(this.of(node.left), this.of(node.right));
      case 'SequenceExpression':
        return this.of(node.expressions.at(-1) ?? node);
      case 'AssignmentExpression':
        return /^(?:\?\?|\|\||&&)?=$/u.test(node.operator)
          ? keptIn(this.of(node.right), keepingOfTarget(node.left, this.code))
          : unknown;
      case 'AwaitExpression':
        return this.of(node.argument);
      case 'ArrayExpression': {
        const [only, ...others] = node.elements;
        return only?.type === 'SpreadElement' && others.length === 0 ? this.of(only.argument) : unknown;
      }
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression': {
        const inner = this.of(node.expression);
        return inner.length > 0 ? inner : this.ofType(node.typeAnnotation);
      }
      case 'TSNonNullExpression':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        return this.of(node.expression);
      default:
        return unknown;
    }
  }

  #ofName(node: TSESTree.Identifier): readonly Standing[] {
    const variable = this.code.variableOf(node);
    if (variable !== undefined && variable.defs.length > 0) return this.ofVariable(variable);
    return this.#itself(node);
  }

  /** What an export, or a global, is by itself. */
  #itself(node: TSESTree.Node): readonly Standing[] {
    return this.thingsAt(node).flatMap(({ family, gives: { itself } }) =>
      itself === undefined ? [] : [standingOf(family, itself, 'module')],
    );
  }

  #ofThis(node: TSESTree.Node): readonly Standing[] {
    const owner = classAround(node);
    if (!owner || isInStatic(node, owner)) return unknown;
    const things = owner.superClass ? this.thingsAt(owner.superClass) : [];
    const own = owner.id ? this.project.ownThingsOf(this.code, owner.id.name) : [];
    return [...own, ...things].flatMap(({ family, gives: { constructed } }) =>
      constructed === undefined ? [] : [standingOf(family, constructed, keepingOf(owner, this.code))],
    );
  }

  #evaluateVariable(variable: Variable): readonly Standing[] {
    const [definition] = variable.defs;
    if (definition === undefined) return unknown;
    if (definition.type === 'ImportBinding') return this.#ofImport(variable);
    if (definition.type !== 'Variable' && definition.type !== 'Parameter') return unknown;
    const [first] = variable.identifiers;
    const path = first && definition.type === 'Variable' ? importedPathOf(first, this.code) : undefined;
    const required = path === undefined ? unknown : this.ofPath(path);
    if (required.length > 0) return required;
    const names = new Set<TSESTree.Node>(variable.identifiers);
    for (const reference of variable.references) if (reference.isWrite()) names.add(reference.identifier);
    const found = join(...[...names].map((name) => this.#ofBinding(name)));
    if (definition.type === 'Parameter') return found;
    return keptIn(found, isAtTop(variable) ? 'module' : 'local');
  }

  #ofImport(variable: Variable): readonly Standing[] {
    const [name] = variable.identifiers;
    const path = name && importedPathOf(name, this.code);
    return path === undefined ? unknown : this.ofPath(path);
  }

  ofPath({ specifier, names }: ImportedPath): readonly Standing[] {
    const itself = this.project
      .thingsOf(this.code, specifier, names)
      .flatMap(({ family, gives }) => (gives.itself === undefined ? [] : [standingOf(family, gives.itself, 'module')]));
    const [exportName = '', ...rest] = names;
    if (itself.length > 0 || rest.length > 0) return itself;
    const declaration = this.project.declarationOf(this.code, specifier, exportName);
    if (declaration === undefined) return unknown;
    const { reader, node } = declaration;
    return keptIn('defs' in node ? reader.ofVariable(node) : reader.of(node), 'module');
  }

  #ofBinding(name: TSESTree.Node): readonly Standing[] {
    const annotation = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
    const typed = annotation === undefined ? unknown : this.ofType(annotation);
    const source = bindingSourceOf(name);
    if (source === undefined || source.from.kind === 'none') return typed;
    const { from, keys, binder } = source;
    if (from.kind === 'parameter' && keys.length > 0 && !keys.includes(EACH)) {
      const parameter = patternOf(from.callee.params[from.index]);
      const declared = parameter?.typeAnnotation?.typeAnnotation;
      if (declared !== undefined && !isAnything(declared)) return memberOfType(declared, keys, this);
      const given = evaluateParameterMember(from.callee, from.index, keys, this);
      if (given.length > 0) return given;
    }
    let found: readonly Standing[];
    if (from.kind === 'parameter') found = evaluateParameter(from.callee, from.index, this);
    else found = this.of(from.node);
    for (const key of keys) found = key === EACH ? elementsOf(found, binder) : memberOf(found, key);
    if (found.length === 0 && keys[0] === EACH && from.kind === 'value') {
      // The value of an entry of a `Map` is what was put there.
      const path = keys.slice(1).filter((key) => key !== '1');
      found = elementRole(from.node, binder, this, path);
    }
    return found.length > 0 ? found : typed;
  }
}
