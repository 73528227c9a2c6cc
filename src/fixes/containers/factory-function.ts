import type { SourceFile } from '../../javascript/source-file.ts';
import { isTypeScript } from '../../modules/syntax/parse-source.ts';
import type { FactoryCall } from '../templates/factory-call.ts';
import type { InjectedArgument, InjectedArguments } from '../arguments/injected-arguments.ts';
import { lineBreakOf } from '../text/line-break.ts';
import type { ImportNeed } from '../imports/plan-imports.ts';
import type { Filling } from '../templates/render-template.ts';

/** How the function that a container calls comes by what the factory needs. */
export type Delivery =
  /** As parameters, for tokens that are listed beside the function. */
  | { readonly kind: 'parameters' }
  /** As parameters, or as properties of the first one, that are found by their names. */
  | { readonly kind: 'names'; readonly isDestructured: boolean }
  /** It asks the container, which is its parameter, with a method: `(container) => … container.resolve(X)`. */
  | { readonly kind: 'resolver'; readonly parameter: string; readonly method: string };

/** A function that makes an instance by way of the concept's factory. */
export interface FactoryFunction {
  readonly text: string;
  /** Local names of the tokens of its parameters, in order. */
  readonly tokens: readonly string[];
}

/** All that it takes to write such a function, the names of its imports apart. */
export interface FunctionParts {
  readonly call: FactoryCall;
  readonly injected: InjectedArguments;
  readonly delivery: Delivery;
  readonly file: SourceFile;
}

/** Writes the function that a container is to call in the place of a constructor. */
export function factoryFunction(
  { call, injected, delivery, file }: FunctionParts,
  needs: readonly ImportNeed[],
  localName: (need: ImportNeed) => string,
): FactoryFunction {
  const given = unique([...injected.fillings.values()].flat());
  const tokens = given.flatMap(({ token }) => (token === undefined ? [] : [localName(token)]));
  const tokenOf = (argument: InjectedArgument): string =>
    argument.token === undefined ? '' : localName(argument.token);
  const taken = new Set([...needs.map(localName), ...tokens].map((name) => name.split('.')[0] ?? name));
  const nameOf = (base: string): string => (taken.has(base) ? nameOf(`${base}2`) : base);

  const textOf = (argument: InjectedArgument): string => {
    const { name, members = '' } = argument;
    if (delivery.kind !== 'resolver') return nameOf(name) + members;
    return `${nameOf(delivery.parameter)}.${delivery.method}(${tokenOf(argument)})${members}`;
  };
  const needOf = new Map(needs.map((need) => [need.name, need]));
  const body = call.template.fill({
    argument: (placeholder) => fillingOf(injected.fillings.get(placeholder), placeholder, textOf),
    name: (name) => {
      const need = needOf.get(name);
      return need === undefined ? name : localName(need);
    },
    typeArguments: '',
    indent: '',
    step: '  ',
    lineBreak: lineBreakOf(file.sourceCode),
  });
  const type = (argument: InjectedArgument): string => (isTypeScript(file.path) ? `: ${tokenOf(argument)}` : '');
  const head = headOf(given, delivery, { nameOf, type });
  return { text: returning(head, body, call), tokens: delivery.kind === 'resolver' ? [] : tokens };
}

function headOf(
  given: readonly InjectedArgument[],
  delivery: Delivery,
  { nameOf, type }: { nameOf: (base: string) => string; type: (argument: InjectedArgument) => string },
): string {
  if (given.length === 0) return '()';
  switch (delivery.kind) {
    case 'parameters':
      return `(${given.map((argument) => nameOf(argument.name) + type(argument)).join(', ')})`;
    case 'names': {
      if (!delivery.isDestructured) return `(${given.map(({ name }) => nameOf(name)).join(', ')})`;
      const names = given.map(({ name }) => (nameOf(name) === name ? name : `${name}: ${nameOf(name)}`));
      return `({ ${names.join(', ')} })`;
    }
    case 'resolver':
      return `(${nameOf(delivery.parameter)})`;
  }
}

/** A promise that is nothing but awaited is returned as it is. */
function returning(head: string, body: string, { template }: FactoryCall): string {
  const isAwaited = template.precedence === 'unary' && /^await\s/u.test(body);
  const text = isAwaited ? body.replace(/^await\s+/u, '') : body;
  const result = template.precedence === 'loose' ? `(${text})` : text;
  return `${template.isAsync && !isAwaited ? 'async ' : ''}${head} => ${result}`;
}

function fillingOf(
  given: readonly InjectedArgument[] | undefined,
  placeholder: string,
  textOf: (argument: InjectedArgument) => string,
): Filling | undefined {
  if (given === undefined) return undefined;
  const kind = placeholder === 'args' ? 'list' : 'single';
  return { text: given.map(textOf).join(', '), kind, isPrimary: kind === 'single', before: [], after: [] };
}

function unique(given: readonly InjectedArgument[]): readonly InjectedArgument[] {
  return [...new Map(given.map((argument) => [argument.name, argument])).values()];
}
