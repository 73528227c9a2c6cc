import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { FunctionSignature } from '../../modules/signatures/function-signature.ts';
import type { TypeParameterText } from '../../modules/signatures/type-parameter-texts.ts';
import { isTypeScript } from '../../modules/syntax/parse-source.ts';
import type { CallTemplate } from '../templates/call-template.ts';

const unknownType = JSON.stringify({ type: 'TSUnknownKeyword' });

/**
 * May a construction without type arguments become a call without any? What stands for them has to be the same: their
 * defaults, or what the arguments tell. Nothing is held against what cannot be read.
 */
export function canLeaveOut(
  { node, form, implementation }: ConstructionSite,
  { callee, hasTypeArguments }: CallTemplate,
  factoryPath: string,
  { catalog, graph, path }: SourceFile,
): boolean {
  const old = catalog.classTableOf(implementation)?.typeParameterTexts ?? [];
  const isOther = form !== 'new' || callee === undefined || callee.isConstructed || hasTypeArguments;
  if (old.length === 0 || isOther || !isTypeScript(path) || isTold(node)) return true;
  const origin = graph.originOf(factoryPath, callee.name);
  const signature = origin && graph.signatureOf(origin, callee.member);
  if (signature === undefined || signature.signatures.length > 1) return true;
  const canonical = catalog.classTableOf(implementation.concept.canonical)?.typeParameterTexts ?? [];
  return old.every((parameter, index) => {
    const now = standingFor(index, signature, canonical);
    if (parameter.inferredFrom === undefined || now === undefined) return true;
    return isInferred(parameter, node) ? now.isInferred : now.text === valueOf(parameter);
  });
}

interface Standing {
  /** What arguments may tell otherwise. */
  readonly isInferred: boolean;
  readonly text: string;
}

/** What the factory gives for a type argument that nobody writes. */
function standingFor(
  index: number,
  { resultArguments, typeParameterTexts }: FunctionSignature,
  canonical: readonly TypeParameterText[],
): Standing | undefined {
  const given = resultArguments?.[index];
  if (typeof given === 'string') return { isInferred: false, text: given };
  const left = resultArguments === undefined ? undefined : canonical[index];
  const parameter = given === undefined ? left : typeParameterTexts[given];
  if (parameter === undefined) return undefined;
  return { isInferred: given !== undefined && parameter.inferredFrom?.length !== 0, text: valueOf(parameter) };
}

function valueOf({ otherwise, constraint }: TypeParameterText): string {
  return otherwise ?? constraint ?? unknownType;
}

function isInferred({ inferredFrom = [] }: TypeParameterText, { arguments: given }: ConstructionSite['node']): boolean {
  return given.some(({ type }, index) => type === 'SpreadElement' || inferredFrom.includes(index));
}

/** `const list: List<string> = new List()`: what it is declared to be tells the type arguments. */
function isTold({ parent }: TSESTree.Node): boolean {
  if (parent?.type !== 'VariableDeclarator' && parent?.type !== 'PropertyDefinition') return false;
  const annotation = parent.type === 'VariableDeclarator' ? parent.id.typeAnnotation : parent.typeAnnotation;
  const type = annotation?.typeAnnotation;
  return type?.type === 'TSTypeReference' && type.typeArguments != null;
}
