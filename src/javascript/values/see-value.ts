import type { TSESTree } from '@typescript-eslint/utils';
import { canMakeInstance } from './can-make-instance.ts';
import { constructionOf } from './construction-of.ts';
import { isCertain } from './course.ts';
import { enclosingExpression } from '../syntax/enclosing-expression.ts';
import { findCreator } from './find-creator.ts';
import type { Follower, Step } from './follower.ts';
import { isImporting } from './follow-bindings.ts';
import { staticKey } from '../syntax/static-key.ts';
import { usageOf } from './usage-of.ts';
import type { ValueOf } from './value.ts';

/** Tells where a value is constructed, named, called or exported. */
export function seeValue(step: Step, { file, sightseer }: Follower): void {
  const { start, node, value } = step;
  switch (value.kind) {
    case 'thing':
      seeThing(step, value, { file, sightseer });
      break;
    case 'subclass':
    case 'bound':
      seeConstruction(step, value, { file, sightseer });
      break;
    case 'creator': {
      const call = findCall(node);
      if (call === undefined) break;
      const { implementation, kinship, method, making } = value;
      sightseer.construct({
        node: call,
        form: 'static-factory',
        place: start,
        implementation,
        kinship,
        creator: { method, making },
        isCertain: () => isCertain(step.course),
      });
      break;
    }
    case 'factory': {
      const call = findCall(node);
      const { isCertain: isOnly, passage } = step.course;
      if (call !== undefined) sightseer.acquire(call, value.factory, isOnly && passage === undefined);
      break;
    }
    case 'namespace':
      if (usageOf(node) === 're-export') sightseer.exportModule(start, value.path);
  }
}

type Sight = Pick<Follower, 'file' | 'sightseer'>;

function seeThing(step: Step, value: ValueOf<'thing'>, sight: Sight): void {
  if (seeConstruction(step, value, sight) || seeMaking(step, value, sight)) return;
  if (isDepending(step)) sight.sightseer.depend(step.start, value.implementation);
  if (!step.course.isDirect || isImporting(step.node, sight.file.sourceCode)) return;
  if (isCallOfCreator(step.node, value, sight)) return;
  sight.sightseer.refer(step.start, value.implementation, usageOf(step.node));
}

/** `typeof registry.old`, `engine instanceof Alias`: an alias is told of where it is declared, and yet the code rests on it. */
function isDepending({ start, node, course }: Step): boolean {
  if (course.isDirect) return false;
  return (start.type === 'TSQualifiedName' && usageOf(start) === 'type') || usageOf(node) === 'instanceof';
}

function seeConstruction(
  { start, node, course }: Step,
  value: ValueOf<'thing' | 'subclass' | 'bound'>,
  { file, sightseer }: Sight,
): boolean {
  const construction = constructionOf(node, file.sourceCode);
  if (construction === undefined) return false;
  sightseer.construct({
    ...construction,
    place: start,
    implementation: value.implementation,
    kinship: value.kind === 'thing' ? 'itself' : value.kind,
    creator: undefined,
    isCertain: () => isCertain(course),
  });
  return true;
}

/** A deprecated function of a concept that has a factory makes instances by hand. */
function seeMaking(
  { start, node, course }: Step,
  { implementation }: ValueOf<'thing'>,
  { file, sightseer }: Sight,
): boolean {
  const call = implementation.role === 'deprecated' && implementation.concept.factory ? findCall(node) : undefined;
  if (call === undefined || !canMakeInstance(file.catalog.shapeOf(implementation))) return false;
  sightseer.construct({
    node: call,
    form: 'call',
    place: start,
    implementation,
    kinship: 'itself',
    creator: undefined,
    isCertain: () => isCertain(course),
  });
  return true;
}

/** `X.create()` constructs as `new X()` does. */
function isCallOfCreator(node: TSESTree.Node, { implementation }: ValueOf<'thing'>, { file }: Sight): boolean {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return false;
  const method = staticKey(parent);
  if (method === undefined || findCall(enclosingExpression(parent).node) === undefined) return false;
  return findCreator(implementation, method, file) !== undefined;
}

function findCall(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = node;
  return parent?.type === 'CallExpression' && parent.callee === node ? parent : undefined;
}
