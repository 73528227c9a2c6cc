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
} from '../../modules/demands/demand.ts';
import type { DemandReader } from '../../modules/demands/demand-reader.ts';
import { memberKey } from './cell-map.ts';
import { type Cell, rootOfCell } from './cells.ts';
import { byOverloads } from './by-overloads.ts';
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

  /** What a function gives meets one of its overloads. */
  #ofOverloads(demands: readonly Demand[]): Demand {
    return demands.every(isTelling) ? joinDemands('any', demands) : anything;
  }

  /** What the code asks of an argument of a call of something that the file does not declare. */
  ofArgument(call: TSESTree.CallExpression | TSESTree.NewExpression, index: number): Demand {
    const callee = unwrap(call.callee);
    const base = callee.type === 'Super' ? this.#baseOf(callee)[0] : undefined;
    const demand = base === undefined ? this.ofExpression(callee) : this.reader.ofValue(base);
    const isMaking = call.type === 'NewExpression' || callee.type === 'Super';
    const signatures = callsIn(demand, isMaking ? 'construct' : 'call');
    const demands = signatures.map(({ parameter }) => parameter(index));
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

  /** What is asked of a member of a class by what it implements, and by a class of another module that it extends. */
  ofInherited({ superClass, superTypeArguments, ...rest }: ClassNode, name: string): Demand {
    // Parsers of JavaScript leave the list out.
    const { implements: heritage = [] } = rest as Partial<ClassNode>;
    const interfaces = heritage.map(({ expression, typeArguments }) => {
      const typeName = typeNameOf(expression);
      const type = { type: 'TSTypeReference', typeName, typeArguments: typeArguments ?? null };
      return typeName === undefined ? anything : this.reader.ofType(type as unknown as Type, []);
    });
    const [base, given] = this.#foreignBase({ superClass, superTypeArguments });
    const bases = base === undefined ? [] : [this.reader.ofInstance(base, given)];
    return memberOf(joinDemands('all', [...interfaces, ...bases].filter(isTelling)), name);
  }

  /** What is asked of what comes to an expression. */
  ofExpression(expression: TSESTree.Expression): Demand {
    const bare = unwrap(expression);
    switch (bare.type) {
      case 'Identifier':
        return this.#ofName(bare);
      case 'MemberExpression': {
        const exported = this.#ofNamespace(bare);
        if (exported !== undefined) return exported;
        const key = memberKey(bare);
        const demand = key === undefined ? anything : memberOf(this.ofExpression(bare.object), key);
        return isTelling(demand) ? demand : this.ofTypes(this.#groups.cellOf(bare));
      }
      case 'NewExpression': {
        const given = (bare.typeArguments?.params ?? []) as unknown as readonly Type[];
        return this.reader.ofInstance(unwrap(bare.callee) as unknown as Name, given);
      }
      case 'AwaitExpression':
        return this.ofExpression(bare.argument);
      case 'Super':
      case 'ThisExpression': {
        const [base, given] = this.#baseOf(bare);
        return base === undefined ? anything : this.reader.ofInstance(base, given);
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
    const isForeign = base !== undefined && (base.type !== 'Identifier' || !this.#groups.isDeclared(base));
    const given = (superTypeArguments?.params ?? []) as unknown as readonly Type[];
    return [isForeign ? (base as unknown as Name) : undefined, given];
  }

  /** `engines.open`, where `engines` is an imported module. */
  #ofNamespace(member: TSESTree.MemberExpression): Demand | undefined {
    const { object } = member;
    if (object.type !== 'Identifier' || this.#groups.isDeclared(object)) return undefined;
    const demand = this.reader.ofValue(member as unknown as Name);
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
    const [definition] = findVariable(this.#file.sourceCode, node)?.defs ?? [];
    const declarator = definition?.type === 'Variable' ? definition.node : undefined;
    const init = declarator?.id.type === 'Identifier' ? declarator.init : undefined;
    return init === undefined || init === null || init.range[1] > node.range[0] ? anything : this.ofExpression(init);
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
      'typeParameters' in node && node.typeParameters !== undefined ? [node.typeParameters] : [],
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
