import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { FunctionSignature } from '../../modules/signatures/function-signature.ts';

/** How the function or static method is called that makes the instance; `undefined` if none does. */
export function findCreatorSignature(
  { creator, form, implementation }: ConstructionSite,
  { catalog, graph }: SourceFile,
): FunctionSignature | undefined {
  const { reference } = implementation;
  const origin = creator === undefined && form !== 'call' ? undefined : catalog.originOf(reference);
  return origin === undefined ? undefined : graph.signatureOf(origin, creator?.method ?? reference.member);
}
