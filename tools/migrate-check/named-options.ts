import type ts from 'typescript';
import type { CodeBase } from './code-base.ts';
import type { FoundClass } from './deprecated-class.ts';
import { constructorsOf } from './find-class.ts';

/** A factory's only parameter, an object that names the arguments of a constructor. */
export interface NamedOptions {
  /** Its type. */
  readonly type: string;
  /** The call's argument in a template: `{ name: $name }`. */
  readonly template: string;
  /** The arguments of the constructor, as an array read from `options`. */
  readonly given: string;
}

/** One argument by its name. */
interface Option {
  readonly name: string;
  readonly isOptional: boolean;
  readonly type: string;
}

/**
 * Turns the parameters of a constructor into the properties of an object; a destructured one becomes several.
 *
 * @param given the type of the list of arguments
 * @returns `undefined` when a parameter has no name, or there are several signatures
 */
export function namedOptions(found: FoundClass, given: string, codeBase: CodeBase): NamedOptions | undefined {
  const [signature, ...others] = constructorsOf(found.declaration, found.checker);
  if (signature === undefined || others.length > 0 || signature.parameters.length === 0) return undefined;
  const groups = signature.parameters.map((parameter, index) => {
    const declaration = parameter.valueDeclaration;
    const isPlain = declaration !== undefined && codeBase.compiler.isParameter(declaration);
    return isPlain ? optionsOf(declaration, `${given}[${index}]`, found, codeBase) : undefined;
  });
  const options = groups.flatMap((group) => group ?? []);
  const names = new Set(options.map(({ name }) => name));
  if (groups.includes(undefined) || names.size !== options.length) return undefined;
  const types = options.map(({ name, isOptional, type }) => `${name}${isOptional ? '?' : ''}: ${type}`);
  return {
    type: `{ ${types.join('; ')} }`,
    template: `{ ${options.map(({ name }) => `${name}: $${name}`).join(', ')} }`,
    given: `[${signature.parameters.map((parameter, index) => argumentOf(parameter, groups[index] ?? [])).join(', ')}]`,
  };
}

function optionsOf(
  parameter: ts.ParameterDeclaration,
  type: string,
  { checker }: FoundClass,
  { compiler }: CodeBase,
): readonly Option[] | undefined {
  if (parameter.dotDotDotToken !== undefined) return undefined;
  const isOptional = checker.isOptionalParameter(parameter);
  if (compiler.isIdentifier(parameter.name)) return [{ name: parameter.name.text, isOptional, type }];
  if (!compiler.isObjectBindingPattern(parameter.name)) return undefined;
  const properties = checker.getTypeAtLocation(parameter);
  const options = parameter.name.elements.map((element): Option | undefined => {
    const key = element.propertyName ?? element.name;
    if (element.dotDotDotToken !== undefined || !compiler.isIdentifier(key)) return undefined;
    const property = properties.getProperty(key.text);
    const mayLack = isOptional || property === undefined || (property.flags & compiler.SymbolFlags.Optional) !== 0;
    return { name: key.text, isOptional: mayLack, type: `NonNullable<${type}>['${key.text}']` };
  });
  return options.includes(undefined) ? undefined : options.flatMap((option) => option ?? []);
}

function argumentOf(parameter: ts.Symbol, options: readonly Option[]): string {
  const [first] = options;
  if (first !== undefined && options.length === 1 && parameter.name === first.name) return `options.${first.name}`;
  return `{ ${options.map(({ name }) => `${name}: options.${name}`).join(', ')} }`;
}
