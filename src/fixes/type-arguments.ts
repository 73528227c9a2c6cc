import type { SourceFile } from '../javascript/source-file.ts';
import type { ConstructionSite } from '../javascript/site.ts';
import type { Reason } from '../sightings/proposal.ts';
import type { CallTemplate } from './call-template.ts';
import { because } from './reason.ts';

/** The type arguments of a construction, as text for the factory call, when the factory takes as many. */
export function carriedTypeArguments(
  site: ConstructionSite,
  template: CallTemplate,
  factoryPath: string,
  file: SourceFile,
): string | Reason {
  const { typeArguments } = site.node;
  if (typeArguments === undefined) return '';
  const { callee } = template;
  const origin = callee === undefined ? undefined : file.graph.originOf(factoryPath, callee.name);
  const taken = origin === undefined ? undefined : file.graph.signatureOf(origin, callee?.member)?.typeParameters;
  const count = typeArguments.params.length;
  if (taken === undefined || count < taken.least || count > taken.most) return because('type-arguments');
  return file.sourceCode.getText(typeArguments);
}
