import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, closestOf } from '../../javascript/syntax/ancestors.ts';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';
import {
  anything,
  callsIn,
  type Demand,
  itemOfDemand,
  joinDemands,
  listOf,
  memberOf,
  isUnread,
  unknownDemand,
  unreadDemand,
} from '../../modules/demands/demand.ts';
import type { DemandReader } from '../../modules/demands/demand-reader.ts';
import { memberKey } from './cell-map.ts';
import { type Cell, rootOfCell } from './cells.ts';
import { byOverloads } from './by-overloads.ts';
import { type Declarer, findDeclarerOfType } from './find-declarer.ts';
import { findLoadedOrigin } from './find-loaded-origin.ts';
import { collectionClasses, collectionMethods } from './collection-methods.ts';
import { type ValueGroups, valueGroupsOf } from './value-groups.ts';

type Type = Parameters<DemandReader['ofType']>[0];
type TypeParameters = Parameters<DemandReader['ofType']>[1];
type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
type Name = Parameters<DemandReader['ofValue']>[0];

/** What the types of a file and the code that it imports ask of values. */
export class Receivers {
  readonly reader: DemandReader;
  readonly #groups: ValueGroups;
  readonly #file: SourceFile;
  #slots: ReadonlyMap<Cell, readonly TSESTree.Node[]> | undefined;

  constructor(file: SourceFile) {
    const program = file.sourceCode.ast as unknown as Parameters<typeof file.graph.demandsIn>[1];
    this.#file = file;
    this.#groups = valueGroupsOf(file.sourceCode);
    this.reader = file.graph.demandsIn(file.path, program);
  }

  /** What the types ask for that are written for a value. */
  ofTypes(cell: Cell): Demand {
    const groups = byOverloads(this.#typesOf(cell) ?? []);
    const demands = groups.map((types) => this.#ofOverloads(types.map((type) => this.#ofSlot(type))));
    return joinDemands('all', demands.filter(isTelling));
  }

  /** What is asked of the members that types are written for by what their owners extend and implement. */
  ofMembers(cell: Cell): Demand {
    const demands = (this.#typesOf(cell) ?? []).map((type) => this.ofDeclarer(findDeclarerOfType(type)));
    return joinDemands('all', demands.filter(isTelling));
  }

  /** What is asked of a member of a class by what it implements and extends, or of an interface by those that it extends. */
  ofDeclarer(declarer: Declarer | undefined): Demand {
    if (declarer === undefined) return anything;
    const { owner, name } = declarer;
    if (owner.type !== 'TSInterfaceDeclaration') return memberOf(this.#ofSelf(owner), name);
    return memberOf(joinDemands('all', owner.extends.map((each) => this.#ofHeritage(each)).filter(isTelling)), name);
  }

  /** What a function gives meets one of its overloads. */
  #ofOverloads(demands: readonly Demand[]): Demand {
    return demands.every(isTelling) ? joinDemands('any', demands) : anything;
  }

  /** What the code asks of an argument of a call of something that the file does not declare. */
  ofArgument(call: TSESTree.CallExpression | TSESTree.NewExpression, index: number): Demand {
    const callee = unwrap(call.callee);
    const base = callee.type === 'Super' ? this.#baseOf(callee)[0] : undefined;
    const demand = base === undefined ? this.ofExpression(callee) : this.#ofValue(base);
    const isMaking = call.type === 'NewExpression' || callee.type === 'Super';
    const signatures = callsIn(demand, isMaking ? 'construct' : 'call');
    const demands = signatures.map(({ parameter }) => parameter(index));
    if (isUnread(demand)) demands.push(unreadDemand);
    if (callee.type === 'MemberExpression' && isFilling(callee))
      demands.push(itemOfDemand(this.ofExpression(callee.object)));
    return joinDemands('all', [...demands.filter(isTelling), ...this.#ofTypeArguments(call)]);
  }

  /** What a component, a function or a class, asks of its properties. */
  ofProperties({ name }: TSESTree.JSXOpeningElement): Demand {
    const component = componentName(name);
    const asked = component === undefined ? anything : this.reader.ofValue(component);
    const calls = [...callsIn(asked, 'call'), ...callsIn(asked, 'construct')];
    return joinDemands(
      'all',
      calls.map(({ parameter }) => parameter(0)),
    );
  }

  /** What is asked of a class by what it implements, and by a class of another module that it extends. */
  #ofSelf(owner: ClassNode): Demand {
    // Parsers of JavaScript leave the list out.
    const { implements: heritage = [] } = owner as Partial<ClassNode>;
    const interfaces = heritage.map((each) => this.#ofHeritage(each));
    const [base, given] = this.#foreignBase(owner);
    const bases = base === undefined ? [] : [this.#ofInstance(base, given, true)];
    return joinDemands('all', [...interfaces, ...bases].filter(isTelling));
  }

  #ofHeritage({ expression, typeArguments }: TSESTree.TSClassImplements | TSESTree.TSInterfaceHeritage): Demand {
    const typeName = typeNameOf(expression);
    const type = { type: 'TSTypeReference', typeName, typeArguments: typeArguments ?? null };
    return typeName === undefined ? anything : this.reader.ofType(type as unknown as Type, []);
  }

  #ofInstance(name: Name, given: readonly Type[], isInside: boolean): Demand {
    const origin = this.#originOf(name as unknown as TSESTree.Node);
    if (origin === undefined) return this.reader.ofInstance(name, given);
    return this.reader.ofInstanceAt(origin, given, isInside);
  }

  #ofValue(name: Name): Demand {
    const origin = this.#originOf(name as unknown as TSESTree.Node);
    return origin === undefined ? this.reader.ofValue(name) : this.reader.ofOrigin(origin);
  }

  #originOf(node: TSESTree.Node): ReturnType<DemandReader['originOf']> {
    return findLoadedOrigin(node, this.reader, this.#file.sourceCode);
  }

  /** What an imported function is called with where it is handed on, or applied, it asks for. */
  ofHandedOn(node: TSESTree.Node): Demand {
    const loaded = node.type === 'Identifier' ? this.#ofLoaded(node) : undefined;
    const calls = loaded === undefined ? [] : callsIn(loaded, 'call');
    // What it gives is no concern of those who give something to it.
    const demands = calls.map(({ parameter }): Demand => {
      return { kind: 'object', members: new Map(), call: { parameter, result: () => anything } };
    });
    return joinDemands('any', demands);
  }

  /** What is asked of what comes to an expression. */
  ofExpression(expression: TSESTree.Expression): Demand {
    const bare = unwrap(expression);
    switch (bare.type) {
      case 'Identifier':
        return this.#ofName(bare);
      case 'MemberExpression': {
        const exported = this.#ofLoaded(bare);
        if (exported !== undefined) return exported;
        const key = memberKey(bare);
        const demand = key === undefined ? anything : memberOf(this.ofExpression(bare.object), key);
        return isTelling(demand) ? demand : this.ofTypes(this.#groups.cellOf(bare));
      }
      case 'NewExpression': {
        const given = (bare.typeArguments?.params ?? []) as unknown as readonly Type[];
        return this.#ofInstance(unwrap(bare.callee) as unknown as Name, given, false);
      }
      case 'AwaitExpression':
        return this.ofExpression(bare.argument);
      case 'Super': {
        const [base, given] = this.#baseOf(bare);
        return base === undefined ? anything : this.#ofInstance(base, given, true);
      }
      case 'ThisExpression': {
        const owner = closestOf(bare, 'ClassDeclaration', 'ClassExpression');
        return owner === undefined ? anything : this.#ofSelf(owner);
      }
      case 'CallExpression': {
        const calls = callsIn(this.ofExpression(bare.callee), 'call');
        return joinDemands(
          'any',
          calls.map(({ result }) => result()),
        );
      }
      default:
        return anything;
    }
  }

  /** The class of another module that the class around a node extends, with the types that it is given. */
  #baseOf(node: TSESTree.Node): readonly [base: Name | undefined, given: readonly Type[]] {
    const owner = closestOf(node, 'ClassDeclaration', 'ClassExpression');
    return owner === undefined ? [undefined, []] : this.#foreignBase(owner);
  }

  #foreignBase({
    superClass,
    superTypeArguments,
  }: Pick<ClassNode, 'superClass' | 'superTypeArguments'>): readonly [Name | undefined, readonly Type[]] {
    const base = superClass === null ? undefined : unwrap(superClass);
    const isDeclared = base?.type === 'Identifier' && this.#groups.isDeclared(base);
    const isForeign = base !== undefined && (!isDeclared || this.#originOf(base) !== undefined);
    const given = (superTypeArguments?.params ?? []) as unknown as readonly Type[];
    return [isForeign ? (base as unknown as Name) : undefined, given];
  }

  /** What comes from another module as it is, by way of namespaces, patterns and constants. */
  #ofLoaded(node: TSESTree.Identifier | TSESTree.MemberExpression): Demand | undefined {
    const origin = this.#originOf(node);
    const demand = origin === undefined ? unknownDemand : this.reader.ofOrigin(origin);
    return demand.kind === 'unknown' ? undefined : demand;
  }

  #ofName(node: TSESTree.Identifier): Demand {
    if (!this.#groups.isDeclared(node)) {
      const variable = findVariable(this.#file.sourceCode, node);
      return variable === undefined || variable.defs.length === 0
        ? anything
        : this.reader.ofValue(node as unknown as Name);
    }
    const typed = this.ofTypes(this.#groups.cellOf(node));
    if (isTelling(typed)) return typed;
    const loaded = this.#ofLoaded(node);
    if (loaded !== undefined) return loaded;
    const [definition] = findVariable(this.#file.sourceCode, node)?.defs ?? [];
    if (definition?.type === 'ClassName') return this.#ofHeir(definition.node);
    const declarator = definition?.type === 'Variable' ? definition.node : undefined;
    const init = declarator?.id.type === 'Identifier' ? declarator.init : undefined;
    return init === undefined || init === null || init.range[1] > node.range[0] ? anything : this.ofExpression(init);
  }

  /** A class without a constructor takes what its base takes. */
  #ofHeir(owner: ClassNode): Demand {
    const [base] = this.#foreignBase(owner);
    const isOwn = owner.body.body.some((element) => 'kind' in element && element.kind === 'constructor');
    return base === undefined || isOwn ? anything : this.#ofValue(base);
  }

  #typesOf(cell: Cell): readonly TSESTree.Node[] | undefined {
    if (this.#slots === undefined) {
      const slots = new Map<Cell, TSESTree.Node[]>();
      for (const [type, cells] of this.#groups.slots) {
        for (const root of new Set(cells.map(rootOfCell))) slots.set(root, [...(slots.get(root) ?? []), type]);
      }
      this.#slots = slots;
    }
    return this.#slots.get(rootOfCell(cell));
  }

  #ofSlot(type: TSESTree.Node): Demand {
    if (type.type === 'TSTypeAliasDeclaration' || type.type === 'TSInterfaceDeclaration') return anything;
    const call = type.parent?.type === 'TSTypeParameterInstantiation' ? type.parent.parent : undefined;
    if (call?.type !== 'NewExpression' && call?.type !== 'CallExpression') return this.#ofType(type);
    const isCollection = call.callee.type === 'Identifier' && collectionClasses.has(call.callee.name);
    return isCollection && call.type === 'NewExpression' ? listOf(() => this.#ofType(type)) : anything;
  }

  /** `once<Engine>(…)`: what a type argument is for, the function knows. */
  #ofTypeArguments({ typeArguments }: TSESTree.CallExpression | TSESTree.NewExpression): readonly Demand[] {
    return (typeArguments?.params ?? []).map((type) => this.#ofType(type)).filter(isTelling);
  }

  #ofType(type: TSESTree.Node): Demand {
    const around = [...ancestorsOf(type)].reverse();
    const parameters = around.flatMap((node) =>
      'typeParameters' in node && node.typeParameters != null ? [node.typeParameters] : [],
    );
    return this.reader.ofType(type as unknown as Type, parameters as unknown as TypeParameters);
  }
}

/** `Pane`, `ui.Pane`; elements of HTML are none. */
function componentName(name: TSESTree.JSXTagNameExpression): Name | undefined {
  if (name.type === 'JSXIdentifier') return { ...name, type: 'Identifier' } as unknown as Name;
  if (name.type !== 'JSXMemberExpression') return undefined;
  const object = componentName(name.object);
  const property = { ...name.property, type: 'Identifier' };
  return object && ({ type: 'MemberExpression', object, property, computed: false } as unknown as Name);
}

/** The name of a type, as it stands after `implements`. */
function typeNameOf(expression: TSESTree.Expression): object | undefined {
  if (expression.type === 'Identifier') return expression;
  if (expression.type !== 'MemberExpression' || expression.computed) return undefined;
  const left = typeNameOf(expression.object);
  return left && { type: 'TSQualifiedName', left, right: expression.property };
}

function isFilling(method: TSESTree.MemberExpression): boolean {
  return collectionMethods.get(memberKey(method) ?? '')?.fills === true;
}

function isTelling({ kind }: Demand): boolean {
  return kind !== 'anything';
}
