import type ts from 'typescript';
import type { CodeBase } from './code-base.ts';
import type { FoundClass } from './deprecated-class.ts';

const plainName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/**
 * The public members of a class's instances as declarations of another class, each with the type that it has there.
 *
 * @param type the class, with its type arguments
 * @param lacked a member that is left out
 */
export function membersText(
  { declaration, checker }: FoundClass,
  type: string,
  lacked: string | undefined,
  { compiler }: CodeBase,
): readonly string[] {
  const { Private, Protected, Readonly } = compiler.ModifierFlags;
  const flagsOf = (declared: ts.Declaration | undefined): ts.ModifierFlags =>
    declared === undefined ? compiler.ModifierFlags.None : compiler.getCombinedModifierFlags(declared);
  const members = checker.getPropertiesOfType(checker.getTypeAtLocation(declaration));
  return members.flatMap(({ name, flags, declarations = [] }) => {
    const [declared] = declarations;
    const isHidden = (flagsOf(declared) & (Private | Protected)) !== 0;
    if (name === lacked || isHidden || !plainName.test(name)) return [];
    const isGiven =
      (flags & compiler.SymbolFlags.GetAccessor) !== 0 && (flags & compiler.SymbolFlags.SetAccessor) === 0;
    const isReadonly = isGiven || (flagsOf(declared) & Readonly) !== 0;
    const isOptional = (flags & compiler.SymbolFlags.Optional) !== 0;
    return [`  ${isReadonly ? 'readonly ' : ''}${name}${isOptional ? '?' : ''}: ${type}['${name}'];`];
  });
}
