import type { Implementation, Overload } from '../../concepts/concept.ts';
import { findClosestName } from '../../concepts/find-closest-name.ts';
import { canMakeInstance } from '../../javascript/values/can-make-instance.ts';
import type { Catalog } from '../../modules/catalog.ts';
import type { ParameterShape } from '../../modules/signatures/class-table.ts';
import type { DeadSetting } from '../../sightings/dead-setting.ts';
import { compileTemplate } from './call-template.ts';
import { isSpecial } from './template-placeholders.ts';

/** A template, and the names of the parameters that it is used with. */
interface Use {
  readonly call: string | undefined;
  readonly declared: readonly string[] | undefined;
  readonly keyPath: string;
  readonly overload: Overload | undefined;
}

/** Finds placeholders, and conditions of overloads, that are no parameter of the class or function they are to be taken from. */
export function findDeadPlaceholders(implementation: Implementation, catalog: Catalog): readonly DeadSetting[] {
  const shape = catalog.shapeOf(implementation);
  // What makes no instance has no use for a template.
  if (shape.kind === 'function' && !canMakeInstance(shape)) return [];
  const lists = listsOf(implementation, catalog);
  const elsewhere = new Set(
    implementation.concept.deprecated.flatMap((other) => [
      ...(other.parameters ?? []),
      ...namesIn(listsOf(other, catalog)),
    ]),
  );
  return usesOf(implementation).flatMap((use) => {
    const names = use.declared === undefined ? namesIn(lists) : [...use.declared, ...propertiesIn(lists)];
    if (names.length === 0 && use.declared === undefined && lists.length === 0) return [];
    return [...deadPlaceholders(use, names, lists, elsewhere), ...deadConditions(use, names)];
  });
}

/** The parameters of a class's constructor, or of a function; one list for each signature. */
function listsOf(implementation: Implementation, catalog: Catalog): Lists {
  const table = catalog.classTableOf(implementation) ?? catalog.signatureOf(implementation);
  return table?.parameters === undefined ? [] : [table.parameters, ...table.signatures];
}

function usesOf({ concept, call, parameters, overloads, keyPath, reference }: Implementation): readonly Use[] {
  const template = call ?? concept.factory?.call;
  const own = call === undefined ? reference.keyPath : `${keyPath}.call`;
  return [
    { call: template, declared: parameters, keyPath: own, overload: undefined },
    ...overloads.map((overload) => ({
      call: overload.call ?? template,
      declared: overload.parameters ?? parameters,
      keyPath: `${overload.keyPath}.${overload.call === undefined ? 'parameters' : 'call'}`,
      overload,
    })),
  ];
}

type Lists = readonly (readonly ParameterShape[])[];

function namesIn(lists: Lists): readonly string[] {
  return [...new Set([...lists.flat().flatMap(({ name }) => name ?? []), ...propertiesIn(lists)])];
}

function propertiesIn(lists: Lists): readonly string[] {
  return [...new Set(lists.flat().flatMap(({ properties }) => [...(properties?.keys() ?? [])]))];
}

function deadPlaceholders(
  { call, keyPath, declared }: Use,
  names: readonly string[],
  lists: Lists,
  elsewhere: ReadonlySet<string>,
): readonly DeadSetting[] {
  if (call === undefined) return [];
  const dead = new Map<string, DeadSetting>();
  for (const { name, path, key, isBacked } of compileTemplate(call).placeholders) {
    // What has a default may be missing here, as long as another class has it.
    if (isSpecial(name) || (isBacked && elsewhere.has(name))) continue;
    const [step] = path;
    const members = step === undefined ? undefined : membersOf(name, declared, lists);
    // However often it is used, and whatever is read from it, the parameter is lacking once.
    if (!names.includes(name)) dead.set(name, unknown(keyPath, `$${name}`, closest(name, names, declared)));
    else if (step !== undefined && members !== undefined && !members.includes(step.member)) {
      const nearest = closest(step.member, members, undefined);
      dead.set(key, unknown(keyPath, `$${name}.${step.member}`, nearest && `${name}.${nearest}`));
    }
  }
  return [...dead.values()];
}

function deadConditions({ overload, declared }: Use, names: readonly string[]): readonly DeadSetting[] {
  return [...(overload?.literals.keys() ?? [])].flatMap((path) => {
    const [name = ''] = path.split('.');
    if (names.includes(name)) return [];
    const keyPath = `${overload?.keyPath}.when.literals`;
    return { keyPath, text: name, problem: 'parameter-unknown', closest: closest(name, names, declared) } as const;
  });
}

/** The properties of a parameter, where its type tells them all. */
function membersOf(name: string, declared: readonly string[] | undefined, lists: Lists): readonly string[] | undefined {
  const shapes = lists.flatMap(
    (list) => (declared === undefined ? list.find((each) => each.name === name) : list[declared.indexOf(name)]) ?? [],
  );
  const isTold = shapes.every(
    ({ properties, isOpen, kinds }) => properties !== undefined && !isOpen && kinds?.size === 1,
  );
  if (shapes.length === 0 || !isTold) return undefined;
  return [...shapes.flatMap(({ properties }) => [...(properties?.keys() ?? [])]), ...inherited];
}

/** What every object has. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/** The nearest name, or the only one there is. */
function closest(name: string, names: readonly string[], declared: readonly string[] | undefined): string | undefined {
  const own = names.filter((each) => !inherited.includes(each));
  const alone = declared ?? own;
  return findClosestName(name, own) ?? (alone.length === 1 ? alone[0] : undefined);
}

function unknown(keyPath: string, text: string, nearest: string | undefined): DeadSetting {
  return { keyPath, text, problem: 'placeholder-unknown', closest: nearest && `$${nearest}` };
}
