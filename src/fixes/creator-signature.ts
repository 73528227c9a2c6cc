import { closestOf } from '../javascript/ancestors.ts';
import type { ConstructionSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { FunctionSignature } from '../modules/function-signature.ts';

/** How the static method is called that makes the instance; `undefined` if none does. */
export function findCreatorSignature(
  { creator, implementation }: ConstructionSite,
  { catalog, graph }: SourceFile,
): FunctionSignature | undefined {
  const origin = creator === undefined ? undefined : catalog.originOf(implementation.reference);
  return origin === undefined ? undefined : graph.signatureOf(origin, creator?.method);
}

/** Does a promise of the instance go elsewhere, and is not awaited or returned by an asynchronous function on the spot? */
export function isHandedOn(site: ConstructionSite, file: SourceFile): boolean {
  if (findCreatorSignature(site, file)?.result !== 'promise') return false;
  const { parent } = site.node;
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
