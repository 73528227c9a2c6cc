import type { TSESTree } from '@typescript-eslint/utils';
import type { TakeFault } from '../../sightings/shared-take.ts';
import type { Origin } from '../../modules/records/module-record.ts';
import { staticKey } from '../syntax/static-key.ts';
import type { Holder, Outcome, Thing } from './linker.ts';
import type { StateWrite } from './shared-value.ts';

/** Where a shared thing entered an expression. */
export interface Take {
  readonly fault: TakeFault;
  readonly node: TSESTree.Node;
  readonly entry: TSESTree.Node;
  /** What entered the file there. */
  readonly origin: Origin;
  readonly holder: Holder;
}

/** A member that lives elsewhere is taken where it is named. */
export function nested(take: Take, thing: Thing, from: Thing, node: TSESTree.Node): Take {
  if (thing.holder.value === from.holder.value) return take;
  return { ...take, fault: thing.made.kind === 'class' ? 'sharedClass' : 'sharedInstance', node, holder: thing.holder };
}

/** What the container is called that a method is called on: the variable, or a member of what that holds. */
export function placeOf({ object }: TSESTree.MemberExpression, { holder }: Thing): string {
  const key = object.type === 'MemberExpression' ? staticKey(object) : undefined;
  const { name } = holder.value;
  return key === undefined || name === key || name.endsWith(`.${key}`) ? name : `${name}.${key}`;
}

/** What this file writes to plain containers that it imports shows at the write itself. */
export function isOfSibling({ isPlain, made }: Thing, { fault }: Take): boolean {
  return isPlain && made.kind === 'container' && fault === 'sharedInstance';
}

/** What a method writes when it is called, unless it makes on first use what it gives: that is judged by what is given. */
export function findCallWrite({ made }: Thing, { write, gives, holders }: Outcome): StateWrite | undefined {
  const isAccessor = made.kind === 'class' && gives.length + holders.length > 0;
  return isAccessor && write?.isOnFirstUse === true ? undefined : write;
}
