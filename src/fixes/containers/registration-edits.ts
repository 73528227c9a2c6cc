import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Registration } from '../../javascript/registration.ts';
import type { TextEdit } from '../../sightings/proposal.ts';
import type { FactoryFunction } from './factory-function.ts';
import { lineBreakOf } from '../text/line-break.ts';

/** What is to be written where a class is registered. */
export interface RegistrationWriting {
  readonly registration: Registration;
  /** The class. */
  readonly value: TSESTree.Node;
  readonly made: FactoryFunction;
  /** Local name of the container's function that takes {@link made}, where it needs one. */
  readonly wrapper: string | undefined;
}

/** Writes the factory function where a container takes one. */
export function registrationEdits(writing: RegistrationWriting, sourceCode: TSESLint.SourceCode): readonly TextEdit[] {
  const { registration, value, made, wrapper } = writing;
  const { container, form } = registration;
  const { text, tokens } = made;
  const key = container === 'Angular' ? 'deps' : 'inject';
  const list = tokens.length === 0 ? [] : [`${key}: [${tokens.join(', ')}]`];
  switch (form.kind) {
    case 'element': {
      const properties = [`provide: ${sourceCode.getText(value)}`, `useFactory: ${text}`, ...list];
      return [replacement(value, `{ ${properties.join(', ')} }`)];
    }
    case 'property': {
      const separator = `,${spaceBefore(form.property, sourceCode)}`;
      return [replacement(form.property.key, 'useFactory'), replacement(value, [text, ...list].join(separator))];
    }
    case 'self':
    case 'argument':
      if (container === 'InversifyJS') return boundEdits(form, value, text);
      if (container === 'Awilix') return [replacement(form.call.callee, wrapper ?? ''), replacement(value, text)];
      return registeredEdits(form, value, wrapper === undefined ? text : `${wrapper}(${text})`, sourceCode);
    default:
      return [];
  }
}

type CallForm = Extract<Registration['form'], { kind: 'argument' | 'self' }>;

/** A space, or the line break and the indentation of a property that stands on a line of its own. */
function spaceBefore(property: TSESTree.Property, sourceCode: TSESLint.SourceCode): string {
  const before = sourceCode.getTokenBefore(property, { includeComments: true });
  const { line, column } = property.loc.start;
  if (before === null || before.loc.end.line === line) return ' ';
  return lineBreakOf(sourceCode) + (sourceCode.lines[line - 1] ?? '').slice(0, column);
}

/** `bind(token).to(X)` and `bind(X).toSelf()` */
function boundEdits({ kind, call }: CallForm, value: TSESTree.Node, text: string): readonly TextEdit[] {
  const end = call.range[1] - 1;
  const argument: TextEdit = kind === 'self' ? { range: [end, end], text } : replacement(value, text);
  return [...methodEdits(call, 'toDynamicValue'), argument];
}

/** `register(token, X)` and its kin. */
function registeredEdits(
  { kind, call }: CallForm,
  value: TSESTree.Node,
  text: string,
  sourceCode: TSESLint.SourceCode,
): readonly TextEdit[] {
  const token = kind === 'self' ? `${sourceCode.getText(value)}, ` : '';
  return [...methodEdits(call, 'register'), replacement(value, `${token}{ useFactory: ${text} }`)];
}

function methodEdits({ callee }: TSESTree.CallExpression, name: string): readonly TextEdit[] {
  if (callee.type !== 'MemberExpression') return [];
  const { property } = callee;
  const isNamed = property.type === 'Identifier' && property.name === name;
  return isNamed ? [] : [replacement(property, name)];
}

function replacement({ range }: TSESTree.Node, text: string): TextEdit {
  return { range, text };
}
