import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, closestOf } from '../syntax/ancestors.ts';
import { decoratorsOf } from '../syntax/decorators-of.ts';
import { accessOf, type Slot, type SlotWrite, sourceOfPattern } from './slot.ts';
import { staticKey } from '../syntax/static-key.ts';
import { findThisOwner, type ThisOwner } from './this-owner.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walkMatches } from '../syntax/walk.ts';

type Member = TSESTree.PropertyDefinition | TSESTree.AccessorProperty | TSESTree.MethodDefinition;

/** The name of a field where it is read or declared, with a `#` in front if it is private by syntax. */
export function fieldNameOf(node: TSESTree.MemberExpression | Member): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : staticKey(node as TSESTree.MemberExpression);
}

/** The class whose field a member expression reads or writes; `undefined` if that cannot be told. */
export function findFieldOwner(node: TSESTree.MemberExpression): ThisOwner | undefined {
  if (node.property.type !== 'PrivateIdentifier') {
    return unwrap(node.object).type === 'ThisExpression' ? findThisOwner(node) : undefined;
  }
  const name = fieldNameOf(node);
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type !== 'ClassBody') continue;
    const member = ancestor.body.find((each): each is Member => isMember(each) && fieldNameOf(each) === name);
    if (member !== undefined) return { owner: ancestor.parent, isStatic: member.static };
  }
  return undefined;
}

/** A field of a class as a place where values are kept. `name` begins with a `#` if it is private by syntax. */
export function fieldSlotOf(place: ThisOwner, name: string, sourceCode: TSESLint.SourceCode): Slot {
  const sketch = new FieldSketch(place, name);
  walkMatches(new RegExp(name.replaceAll(/[^\w#]/gu, String.raw`\$&`), 'gu'), sourceCode, (node) => sketch.look(node));
  if (!name.startsWith('#')) walkMatches(/\bthis\b/gu, sourceCode, (node) => sketch.lookForAnyKey(node));
  return sketch.slot();
}

/** Takes down what a file does with a field. */
class FieldSketch {
  readonly #place: ThisOwner;
  readonly #name: string;
  readonly #declarations: TSESTree.PropertyDefinition[] = [];
  readonly #reads: TSESTree.Node[] = [];
  readonly #writes: SlotWrite[] = [];
  /** Code outside of the class looks at a field of this name. */
  #isShown = false;

  constructor(place: ThisOwner, name: string) {
    this.#place = place;
    this.#name = name;
  }

  look(node: TSESTree.Node): void {
    switch (node.type) {
      case 'MemberExpression':
        if (fieldNameOf(node) === this.#name) this.#access(node);
        break;
      case 'Property':
        if (node.parent.type === 'ObjectPattern' && staticKey(node) === this.#name) this.#take(node, node.parent);
        break;
      case 'PropertyDefinition':
      case 'AccessorProperty':
      case 'MethodDefinition':
        if (this.#isOwn(node) && fieldNameOf(node) === this.#name) this.#declare(node);
        break;
      case 'TSParameterProperty':
        this.#declareParameter(node);
    }
  }

  /** `this[key] = …` and `Object.assign(this, …)` may put something into any field. */
  lookForAnyKey(node: TSESTree.Node): void {
    const isAssigned =
      node.type === 'MemberExpression' &&
      node.object.type === 'ThisExpression' &&
      fieldNameOf(node) === undefined &&
      accessOf(node).kind === 'write';
    const isFilled =
      node.type === 'CallExpression' &&
      node.arguments[0]?.type === 'ThisExpression' &&
      node.callee.type === 'MemberExpression' &&
      node.callee.object.type === 'Identifier' &&
      node.callee.object.name === 'Object';
    if ((isAssigned || isFilled) && this.#isPlace(findThisOwner(node))) this.#writes.push(undefined);
  }

  slot(): Slot {
    const isPrivate =
      this.#name.startsWith('#') || this.#declarations.some(({ accessibility }) => accessibility === 'private');
    return {
      declarations: this.#declarations,
      reads: this.#reads,
      writes: this.#writes,
      isClosed: isPrivate && !this.#isShown,
      isAlwaysSet: this.#declarations.some(({ value }) => value !== null),
    };
  }

  #access(node: TSESTree.MemberExpression): void {
    const access = accessOf(node);
    if (!this.#isPlace(findFieldOwner(node))) {
      this.#isShown = true;
      if (access.kind === 'write') this.#writes.push(undefined);
    } else if (access.kind === 'write') this.#writes.push(access.value);
    else this.#reads.push(node);
  }

  #take(property: TSESTree.Property, pattern: TSESTree.ObjectPattern): void {
    const source = sourceOfPattern(pattern);
    const isThis = source !== undefined && unwrap(source).type === 'ThisExpression';
    if (isThis && this.#isPlace(findThisOwner(source))) this.#reads.push(property);
    else this.#isShown = true;
  }

  #declare(member: Member): void {
    const isPlain = member.type === 'PropertyDefinition' && decoratorsOf(member).length === 0;
    if (!isPlain) this.#writes.push(undefined);
    if (member.type !== 'PropertyDefinition') return;
    this.#declarations.push(member);
    if (member.value !== null) this.#writes.push(member.value);
  }

  #declareParameter({ parameter, parent }: TSESTree.TSParameterProperty): void {
    const target: TSESTree.Node = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    if (target.type !== 'Identifier' || target.name !== this.#name || this.#place.isStatic) return;
    if (closestOf(parent, 'ClassBody')?.parent === this.#place.owner) this.#writes.push(undefined);
  }

  #isOwn(member: Member): boolean {
    return member.parent.parent === this.#place.owner && member.static === this.#place.isStatic;
  }

  #isPlace(found: ThisOwner | undefined): boolean {
    return found?.owner === this.#place.owner && found.isStatic === this.#place.isStatic;
  }
}

function isMember(element: TSESTree.ClassElement): element is Member {
  return ['PropertyDefinition', 'AccessorProperty', 'MethodDefinition'].includes(element.type);
}
