import { compileOverload, type ParsedOverload } from './compile-overload.ts';
import type { Overload } from './concept.ts';
import { keyPathOf, type Keys } from './key-path.ts';
import type { SettingsProblem } from './settings-error.ts';
import type { ParsedSettings } from './settings-schema.ts';

type ParsedConcept = ParsedSettings['concepts'][number];
type ParsedDeprecated = Exclude<ParsedConcept['deprecated'][number], string>;

/** Finds overloads that change nothing, that no construction can have, and that an earlier one leaves nothing to. */
export function findOverloadProblems(concept: ParsedConcept, above: Keys): SettingsProblem[] {
  return concept.deprecated.flatMap((entry, index) => {
    if (typeof entry === 'string') return [];
    const keys = [...above, 'deprecated', index, 'overloads'];
    return [
      ...entry.overloads.flatMap((overload, position) => ownProblems(overload, entry, concept, [...keys, position])),
      ...findCovered(entry, keys),
    ];
  });
}

function ownProblems(
  overload: ParsedOverload,
  entry: ParsedDeprecated,
  { factory }: ParsedConcept,
  keys: Keys,
): SettingsProblem[] {
  const { when, parameters, call } = overload;
  const problems: SettingsProblem[] = [];
  if (when.arguments === undefined && when.literals === undefined) {
    problems.push({ keys: [...keys, 'when'], found: when, expected: "at least one of 'arguments' and 'literals'" });
  }
  if (typeof when.arguments === 'object' && when.arguments[0] > when.arguments[1]) {
    const expected = 'the smaller number first, as [least, most]';
    problems.push({ keys: [...keys, 'when', 'arguments'], found: when.arguments, expected });
  }
  if (parameters === undefined && call === undefined) {
    problems.push({ keys, found: overload, expected: "'parameters' or 'call': what is different about these" });
  }
  if (call !== undefined && factory === undefined) {
    const expected = `no call, since ${keyPathOf(keys.slice(0, 2))} has no factory`;
    problems.push({ keys: [...keys, 'call'], found: call, expected });
  }
  problems.push(...ungivenLiterals(overload, entry, keys));
  const repeated = parameters?.findIndex((name, position) => parameters.indexOf(name) < position) ?? -1;
  if (repeated >= 0) {
    const expected = 'a parameter name that does not stand before it already';
    problems.push({ keys: [...keys, 'parameters', repeated], found: parameters?.[repeated], expected });
  }
  return problems;
}

/** Literals for arguments that the overload says are not given. */
function ungivenLiterals(overload: ParsedOverload, entry: ParsedDeprecated, keys: Keys): SettingsProblem[] {
  const { arity, literals } = compileOverload(overload, keys);
  if (arity === undefined) return [];
  return [...literals].flatMap(([path, found]) => {
    const place = arity.most === 0 ? 0 : placeOf(path, overload.parameters ?? entry.parameters);
    if (typeof place === 'string' || place < arity.most) return [];
    const expected = `no literal for an argument that is not given: 'arguments' allows ${arity.most}`;
    return [{ keys: [...keys, 'when', 'literals', path], found, expected }];
  });
}

/** Where no limit is set. No constructor has so many parameters. */
const many = 1000;

function findCovered(entry: ParsedDeprecated, keys: Keys): SettingsProblem[] {
  const overloads = entry.overloads.map((overload, index) => compileOverload(overload, [...keys, index]));
  return overloads.flatMap((overload, index) => {
    const earlier = overloads
      .slice(0, index)
      .filter((other) => (other.arity !== undefined || other.literals.size > 0) && isLaxer(other, overload, entry));
    const { least, most } = reachOf(overload);
    const covering: Overload[] = [];
    for (let count = least; count <= most; count++) {
      const other = earlier.find((each) => reachOf(each).least <= count && count <= reachOf(each).most);
      if (other === undefined) return [];
      covering.push(other);
    }
    const places = [...new Set(covering.map(({ keyPath }) => keyPath))];
    if (places.length === 0) return [];
    const found = entry.overloads[index]?.when;
    const expected = `a condition that is met where that of ${new Intl.ListFormat('en', { type: 'disjunction' }).format(places)} is not`;
    return [{ keys: [...keys, index, 'when'], found, expected }];
  });
}

function reachOf({ arity }: Overload): { readonly least: number; readonly most: number } {
  return { least: arity?.least ?? 0, most: Math.min(arity?.most ?? many, many) };
}

/** Is every literal that `one` asks for also asked for by `other`, and for the same parameter? */
function isLaxer(one: Overload, other: Overload, { parameters }: ParsedDeprecated): boolean {
  return [...one.literals].every(([path, literal]) => {
    if (!other.literals.has(path) || other.literals.get(path) !== literal) return false;
    return placeOf(path, one.parameters ?? parameters) === placeOf(path, other.parameters ?? parameters);
  });
}

/** Which argument the name stands for. A property may be named alone, and its parameter is read from the class then. */
function placeOf(path: string, parameters: readonly string[] | undefined): number | string {
  const [name = ''] = path.split('.');
  const position = parameters?.indexOf(name) ?? -1;
  return position < 0 ? String(parameters) : position;
}
