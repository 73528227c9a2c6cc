import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { canLeaveOut } from './can-leave-out.ts';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { Reason } from '../../sightings/proposal.ts';
import type { CallTemplate } from '../templates/call-template.ts';
import { because } from '../reason.ts';

/** The type arguments of a construction, as text for the factory call, when the factory takes as many. */
export function carriedTypeArguments(
  site: ConstructionSite,
  template: CallTemplate,
  factoryPath: string,
  file: SourceFile,
): string | Reason {
  if (isInstantiatedAlias(site.node.callee, file)) return because('type-arguments');
  const typeArguments = site.node.typeArguments ?? typeArgumentsIn(site.node.callee);
  if (typeArguments === undefined) {
    return canLeaveOut(site, template, factoryPath, file) ? '' : because('type-arguments');
  }
  const { callee } = template;
  const origin = callee === undefined ? undefined : file.graph.originOf(factoryPath, callee.name);
  const taken = origin === undefined ? undefined : file.graph.signatureOf(origin, callee?.member)?.typeParameters;
  const count = typeArguments.params.length;
  const fit = taken !== undefined && taken.least <= count && count <= taken.most;
  return fit && !template.hasTypeArguments ? file.sourceCode.getText(typeArguments) : because('type-arguments');
}

/** `new (X<T>)()` */
function typeArgumentsIn(callee: TSESTree.Expression): TSESTree.TSTypeParameterInstantiation | undefined {
  return callee.type === 'TSInstantiationExpression' ? callee.typeArguments : undefined;
}

/** `const Y = X<T>; new Y()` */
function isInstantiatedAlias(callee: TSESTree.Expression, { sourceCode }: SourceFile): boolean {
  const definition = findVariable(sourceCode, callee)?.defs[0];
  return definition?.type === 'Variable' && definition.node.init?.type === 'TSInstantiationExpression';
}
