import { closestOf } from '../../javascript/ancestors.ts';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/static-key.ts';
import type { FunctionSignature } from '../../modules/function-signature.ts';

/** How the function or static method is called that makes the instance; `undefined` if none does. */
export function findCreatorSignature(
  { creator, form, implementation }: ConstructionSite,
  { catalog, graph }: SourceFile,
): FunctionSignature | undefined {
  const { reference } = implementation;
  const origin = creator === undefined && form !== 'call' ? undefined : catalog.originOf(reference);
  return origin === undefined ? undefined : graph.signatureOf(origin, creator?.method ?? reference.member);
}

/** Does a promise of the instance go elsewhere, and is not awaited or returned by an asynchronous function on the spot? */
export function isHandedOn(site: ConstructionSite, file: SourceFile): boolean {
  const { parent } = site.node;
  const result = findCreatorSignature(site, file)?.result;
  if (result === 'unknown') return parent.type === 'MemberExpression' && staticKey(parent) === 'then';
  if (result !== 'promise') return false;
  switch (parent.type) {
    case 'AwaitExpression':
      return false;
    case 'ArrowFunctionExpression':
      return !(parent.async && parent.body === site.node);
    case 'ReturnStatement': {
      const owner = closestOf(parent, 'FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression');
      return owner?.async !== true || owner.generator;
    }
    default:
      return true;
  }
}
