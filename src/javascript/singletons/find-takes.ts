import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type SharedTake, THIS_MODULE } from '../../sightings/shared-take.ts';
import type { Origin } from '../../modules/records/module-record.ts';
import type { Bodies, Body, Variable } from '../interpretation/body.ts';
import { readBodies } from '../interpretation/read-bodies.ts';
import { findThisOwner } from '../objects/this-owner.ts';
import { staticKey } from '../syntax/static-key.ts';
import { type CallerTest, createLatenessTest } from './create-lateness-test.ts';
import {
  isBindingTo,
  isGlobalObject,
  isHarmlessCall,
  isValueRead,
  isWritten,
  fieldName,
  mayTell,
} from './take-syntax.ts';
import { isKept } from './is-kept.ts';
import { findCallWrite, isOfSibling, nested, placeOf, type Take } from './take.ts';
import { linkOfVariable } from '../interpretation/link-of.ts';
import type { Holder, Linker, Target, Thing } from './linker.ts';
import type { PlacedWrite, SharedValue, StateWrite } from './shared-value.ts';

/** A take with what it takes. */
export interface TakeSite extends SharedTake {
  readonly node: TSESTree.Node;
  /** The name in the file by which it enters. */
  readonly entry: TSESTree.Node;
  readonly value: SharedValue;
  /** The declarations by which settings may name it. */
  readonly sources: readonly (Origin & { readonly member?: string | undefined })[];
}

type Export = Exclude<Target, { readonly namespace: string }>;

interface TakingFile {
  readonly path: string;
  readonly sourceCode: TSESLint.SourceCode;
  readonly linker: Linker;
  readonly initFunctions: readonly string[];
  /** Tells the functions of other modules that give what belongs to the current request. */
  isContext(callee: TSESTree.Expression): boolean;
  readonly isCalledEarly: CallerTest;
  /** Tells the writes that come only before the first request, or after the last one. */
  isSettled(write: PlacedWrite): boolean;
}

/** Finds where a file takes what lives as long as the process, and does something with it that requests can tell. */
export function findTakes(file: TakingFile): readonly TakeSite[] {
  const finder = new TakeFinder(file);
  finder.find();
  const sites = [...finder.sites.values()].sort((a, b) => a.place.range[0] - b.place.range[0]);
  // What gives one of several instances is told of once.
  return sites.filter(({ node }, index) => sites[index - 1]?.node !== node);
}

class TakeFinder {
  readonly sites = new Map<SharedValue, TakeSite>();
  readonly #file: TakingFile;
  readonly #seen = new Set<string>();
  readonly #pending: (() => void)[] = [];
  #isStepping = false;
  #bodies: Bodies | undefined;
  #isLateBody: ((body: Body) => boolean) | undefined;
  #ids = new Map<object, number>();

  constructor(file: TakingFile) {
    this.#file = file;
  }

  find(): void {
    const { sourceCode, path, linker } = this.#file;
    for (const scope of sourceCode.scopeManager?.scopes ?? []) {
      for (const variable of scope.variables) {
        const [definition] = variable.defs;
        if (definition?.type !== 'ImportBinding' && definition?.type !== 'Variable') continue;
        const uses = variable.references.filter((reference) => isValueRead(reference) && mayTell(reference));
        if (uses.length === 0) continue;
        const link = linkOfVariable(variable, (name) => this.#variableOf(name, scope));
        const target = link && linker.resolve(path, link);
        if (target === undefined) continue;
        const entry = variable.identifiers[0];
        for (const { identifier } of uses) this.#enter(identifier, target, entry ?? identifier);
      }
    }
  }

  #variableOf(name: TSESTree.Identifier, from: TSESLint.Scope.Scope): Variable | undefined {
    for (let scope: TSESLint.Scope.Scope | null = from; scope; scope = scope.upper) {
      const variable = scope.set.get(name.name);
      if (variable !== undefined) return variable;
    }
    return undefined;
  }

  /** A name stands for a module, or for what one exports. */
  #enter(node: TSESTree.Node, target: Target, entry: TSESTree.Node): void {
    if (!('namespace' in target)) {
      this.#meet(node, target, entry);
      return;
    }
    const { parent } = node;
    if (parent?.type === 'TSQualifiedName') return;
    if (parent?.type === 'MemberExpression' && parent.object === node) {
      const key = staticKey(parent);
      const member = key === undefined ? undefined : this.#file.linker.exportOf(target.namespace, key);
      if (member !== undefined) this.#enter(parent, member, entry);
      return;
    }
    const pattern = parent?.type === 'VariableDeclarator' && parent.init === node ? parent.id : undefined;
    if (pattern?.type !== 'ObjectPattern') return;
    for (const { key, variable } of this.#namesIn(pattern)) {
      const member = this.#file.linker.exportOf(target.namespace, key);
      if (member === undefined) continue;
      for (const { identifier } of variable.references.filter(isValueRead)) this.#enter(identifier, member, entry);
    }
  }

  /** Something from elsewhere stands at a node. */
  #meet(node: TSESTree.Node, { things, origin }: Export, entry: TSESTree.Node): void {
    for (const thing of things) {
      const fault = thing.made.kind === 'class' ? 'sharedClass' : 'sharedInstance';
      this.#follow(node, thing, { fault, node, entry, origin, holder: thing.holder });
    }
  }

  /** Follows one thing from a node on, to what is done with it. */
  #follow(node: TSESTree.Node, thing: Thing, take: Take): void {
    const key = `${node.range[0]} ${node.range[1]} ${this.#idOf(thing.made)} ${this.#idOf(take.node)}`;
    if (this.#seen.has(key) || this.#seen.size > MOST_STEPS) return;
    this.#seen.add(key);
    this.#pending.push(() => this.#step(node, thing, take));
    // Names stand for names, deeper than the stack.
    if (this.#isStepping) return;
    this.#isStepping = true;
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) next();
    this.#isStepping = false;
  }

  #step(node: TSESTree.Node, thing: Thing, take: Take): void {
    const { parent } = node;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
      case 'AwaitExpression':
        return this.#follow(parent, thing, take);
      case 'LogicalExpression':
        return parent.operator === '&&' && parent.left === node ? undefined : this.#follow(parent, thing, take);
      case 'ConditionalExpression':
        return parent.test === node ? undefined : this.#follow(parent, thing, take);
      case 'SequenceExpression':
        return parent.expressions.at(-1) === node ? this.#follow(parent, thing, take) : undefined;
      case 'MemberExpression':
        return parent.object === node ? this.#followMember(parent, thing, take) : undefined;
      case 'CallExpression':
        return parent.callee === node ? this.#followCall(parent, thing, take) : this.#escape(node, thing, take);
      case 'NewExpression':
        return parent.callee === node ? this.#followConstruction(parent, thing, take) : this.#escape(node, thing, take);
      case 'VariableDeclarator':
        return parent.init === node ? this.#bind(parent.id, thing, take) : undefined;
      case 'AssignmentExpression':
        return parent.right === node ? this.#assign(parent, thing, take) : undefined;
      case 'PropertyDefinition':
        return parent.value === node ? this.#keep(parent, thing, take) : undefined;
      case 'ArrowFunctionExpression':
      case 'ReturnStatement':
      case 'Property':
      case 'ArrayExpression':
      case 'SpreadElement':
      case 'YieldExpression':
      case 'AssignmentPattern':
        return this.#escape(node, thing, take);
      default:
        return undefined;
    }
  }

  #followMember(member: TSESTree.MemberExpression, thing: Thing, take: Take): void {
    const key = staticKey(member);
    const { linker } = this.#file;
    if (key === undefined) return;
    const { parent } = member;
    if (parent.type === 'CallExpression' && parent.callee === member) {
      // A bound method is the same as the method.
      if (thing.made.kind === 'function' && key === 'bind') return this.#follow(parent, thing, take);
      const outcome = linker.calling(thing, key);
      const { gives, holders, isExcused } = outcome;
      if (isExcused || this.#file.isContext(member)) return;
      const write = findCallWrite(thing, outcome);
      if (write !== undefined && !isOfSibling(thing, take)) {
        const isBuiltIn = thing.made.kind === 'container';
        this.#use(member, isBuiltIn ? this.#writeHere(member, placeOf(member, thing)) : write, take);
      }
      this.#give(parent, gives, holders, take, thing);
      return;
    }
    if (isWritten(member)) {
      if (take.fault === 'sharedAccessor')
        this.#use(member, this.#writeHere(member, `${take.holder.value.name}.${key}`), take);
      return;
    }
    const write = linker.reading(thing, key);
    if (write !== undefined) this.#use(member, write, take);
    for (const each of linker.membersOf(thing, key)) this.#follow(member, each, nested(take, each, thing, member));
  }

  /** What a call gives: another shared thing, or a part of the one whose method is called. */
  #give(call: TSESTree.Node, gives: readonly Thing[], holders: readonly Holder[], take: Take, from: Thing): void {
    const isPart = (holder: Holder): boolean =>
      holder.value === from.holder.value && from.made.kind !== 'class' && from.made.kind !== 'function';
    for (const each of gives) {
      const next: Take = isPart(each.holder)
        ? take
        : { ...take, fault: 'sharedAccessor', node: call, holder: each.holder };
      this.#follow(call, each, next);
    }
    for (const holder of holders) {
      const isObject = gives.some(({ made, holder: own }) => own.value === holder.value && isOfClass(made.kind));
      const write = holder.value.writes.find((each) => !this.#file.isSettled(each));
      if (write !== undefined && !isObject) {
        this.#use(call, write, { ...take, fault: 'sharedValue', node: call, holder });
      }
    }
  }

  #followCall(call: TSESTree.CallExpression, thing: Thing, take: Take): void {
    if (thing.made.kind !== 'function') return;
    const { gives, holders, isExcused } = this.#file.linker.invoking(thing);
    const { run } = thing.made;
    if (isExcused || this.#file.isContext(call.callee)) return;
    // A method that was taken out of its object: `const { add } = registry`.
    const [write] = thing.method !== undefined && !run.isInitial ? run.writes : [];
    if (write !== undefined) this.#use(call.callee, write, take);
    this.#give(call, gives, holders, take, thing);
  }

  #followConstruction(construction: TSESTree.NewExpression, thing: Thing, take: Take): void {
    const { gives, holders, isExcused } = this.#file.linker.constructing(thing);
    if (!isExcused) this.#give(construction, gives, holders, take, thing);
  }

  #bind(target: TSESTree.Node, thing: Thing, take: Take): void {
    if (target.type === 'Identifier') {
      const variable = this.#declaredBy(target);
      for (const { identifier } of variable?.references.filter(isValueRead) ?? [])
        this.#follow(identifier, thing, take);
    }
    if (target.type !== 'ObjectPattern') return;
    for (const { key, variable } of this.#namesIn(target)) {
      const write = this.#file.linker.reading(thing, key);
      if (write !== undefined) this.#use(target, write, take);
      for (const each of this.#file.linker.membersOf(thing, key)) {
        const next = nested(take, each, thing, take.node);
        for (const { identifier } of variable.references.filter(isValueRead)) this.#follow(identifier, each, next);
      }
    }
  }

  #assign({ left }: TSESTree.AssignmentExpression, thing: Thing, take: Take): void {
    if (left.type === 'Identifier') return this.#bind(left, thing, take);
    if (left.type === 'ObjectPattern') return this.#bind(left, thing, take);
    // What is written to the global object is told as such, when it is written late.
    if (left.type !== 'MemberExpression' || isGlobalObject(left.object)) return undefined;
    const owner = left.object.type === 'ThisExpression' ? findThisOwner(left)?.owner : undefined;
    const key = left.property.type === 'PrivateIdentifier' ? `#${left.property.name}` : staticKey(left);
    const field = owner?.body.body.find(
      (element) => element.type === 'PropertyDefinition' && fieldName(element) === key,
    );
    if (field?.type === 'PropertyDefinition') return this.#keep(field, thing, take);
    return this.#escape(left, thing, take);
  }

  /** A field of a class holds it: of a private one, all uses are at hand. */
  #keep(field: TSESTree.PropertyDefinition, thing: Thing, take: Take): void {
    const name = fieldName(field);
    const isHidden = field.key.type === 'PrivateIdentifier' || field.accessibility === 'private';
    const owner = field.parent.parent;
    if (name === undefined) return;
    for (const member of this.#own().members) {
      if (member.range[0] < owner.range[0] || member.range[1] > owner.range[1]) continue;
      const key = member.property.type === 'PrivateIdentifier' ? `#${member.property.name}` : staticKey(member);
      if (key === name) this.#follow(member, thing, take);
    }
    if (!isHidden) this.#escape(field.value ?? field, thing, take, true);
  }

  /** It leaves the hands of the file, or of what the file can tell: all its methods may be called. */
  #escape(node: TSESTree.Node, thing: Thing, take: Take, isKept = false): void {
    if (thing.made.kind === 'function') return this.#handOver(node, thing, take);
    if (thing.made.kind === 'class' || isOfSibling(thing, take)) return;
    const { parent } = node;
    if (parent?.type === 'CallExpression' && (isHarmlessCall(parent) || isBindingTo(node, parent))) return;
    const write = this.#file.linker.anyWrite(thing);
    if (write !== undefined) this.#use(node, write, take, isKept);
  }

  /** A method leaves the hands of the file, and whoever has it may call it. */
  #handOver(node: TSESTree.Node, { method }: Thing, take: Take): void {
    if (method === undefined) return;
    const outcome = this.#file.linker.calling(method.of, method.key);
    const write = outcome.isExcused ? undefined : findCallWrite(method.of, outcome);
    if (write !== undefined) this.#use(node, write, take, isKept(node, this.#own()));
  }

  #use(node: TSESTree.Node, write: StateWrite, take: Take, isKept = false): void {
    const { value, path } = take.holder;
    if (value.isExcused || path === this.#file.path || !(isKept || this.#isLate(node))) return;
    const known = this.sites.get(value);
    if (known !== undefined && known.place.range[0] <= take.node.range[0]) return;
    const { range, loc } = take.node;
    const name = this.#textOf(take.node);
    const member = /\.([\w$]+)(?:\(\))?$/u.exec(name)?.[1];
    this.sites.set(value, {
      place: { range, loc },
      fault: take.fault,
      name,
      holder: value.name,
      module: path,
      member: write.member,
      writer: write.writer,
      writtenIn: write.path,
      line: write.line,
      node: take.node,
      entry: take.entry,
      value,
      sources: [
        { ...take.origin, member },
        { path, localName: value.name },
      ],
    });
  }

  #writeHere(member: TSESTree.MemberExpression, name: string): StateWrite {
    return {
      path: this.#file.path,
      line: member.loc.start.line,
      writer: THIS_MODULE,
      member: name,
      isOfOwnField: true,
      isOfRequest: true,
      isOnFirstUse: false,
    };
  }

  #textOf(node: TSESTree.Node): string {
    const { sourceCode } = this.#file;
    if (node.type === 'CallExpression') return `${sourceCode.getText(node.callee)}()`;
    return node.type === 'NewExpression' ? `new ${sourceCode.getText(node.callee)}()` : sourceCode.getText(node);
  }

  #isLate(node: TSESTree.Node): boolean {
    const { initFunctions, isCalledEarly } = this.#file;
    const bodies = this.#own();
    this.#isLateBody ??= createLatenessTest(bodies, initFunctions, isCalledEarly);
    return this.#isLateBody(bodies.at(node));
  }

  #own(): Bodies {
    this.#bodies ??= readBodies(this.#file.sourceCode);
    return this.#bodies;
  }

  #declaredBy(name: TSESTree.Identifier): Variable | undefined {
    return this.#own().variableOf(name);
  }

  #namesIn(pattern: TSESTree.ObjectPattern): readonly { readonly key: string; readonly variable: Variable }[] {
    return pattern.properties.flatMap((property) => {
      const key = property.type === 'Property' ? staticKey(property) : undefined;
      const name = property.type === 'Property' && property.value.type === 'Identifier' ? property.value : undefined;
      const variable = name && this.#declaredBy(name);
      return key === undefined || variable === undefined ? [] : [{ key, variable }];
    });
  }

  #idOf(thing: object): number {
    let id = this.#ids.get(thing);
    if (id === undefined) this.#ids.set(thing, (id = this.#ids.size));
    return id;
  }
}

const MOST_STEPS = 20_000;

function isOfClass(kind: Thing['made']['kind']): boolean {
  return kind === 'instance' || kind === 'class' || kind === 'container' || kind === 'function';
}
