import type { EmitterFamily, Export } from '../../emitters/family.ts';

/** What a name of a library, or a global, gives. */
export interface LibraryThing {
  readonly family: EmitterFamily;
  readonly gives: Export;
}

/** The table, found by module and export. */
export interface EmitterTable {
  /** Every specifier of the table. */
  readonly modules: ReadonlySet<string>;
  /** Those of them that make something that reaches others itself, and is not only given to handlers. */
  readonly transports: ReadonlySet<string>;
  /** Names of all methods that send or subscribe. */
  readonly methods: ReadonlySet<string>;
  /** Some function of the project sends by being called. */
  readonly hasFunctions: boolean;
  /** `Name`, `default`, or a path of names from one: `default.Server`. */
  find(module: string, name: string): readonly LibraryThing[];
  /** A global, or a path of names from one: `Bun.serve`. */
  findGlobal(name: string): readonly LibraryThing[];
}

export function createTable(families: readonly EmitterFamily[], hasFunctions = false): EmitterTable {
  const things = new Map<string, LibraryThing[]>();
  const globals = new Map<string, LibraryThing[]>();
  const modules = new Set<string>();
  const transports = new Set<string>();
  const methods = new Set<string>();
  const put = (index: Map<string, LibraryThing[]>, key: string, thing: LibraryThing): void => {
    index.set(key, [...(index.get(key) ?? []), thing]);
  };
  for (const family of families) {
    for (const { modules: specifiers, exports } of family.sources) {
      for (const specifier of specifiers) {
        modules.add(specifier);
        if (family.medium !== 'listeners' && Object.values(exports).some((each) => isTransport(each, family)))
          transports.add(specifier);
        for (const [name, gives] of Object.entries(exports)) put(things, `${specifier}#${name}`, { family, gives });
      }
    }
    for (const [name, gives] of Object.entries(family.globals ?? {})) put(globals, name, { family, gives });
    for (const { sends, subscribes } of Object.values(family.roles)) {
      for (const method of Object.keys({ ...sends, ...subscribes })) methods.add(method);
    }
  }
  return {
    modules,
    transports,
    methods,
    hasFunctions,
    find(module, name) {
      const exact = things.get(`${module}#${name}`);
      if (exact !== undefined) return exact;
      // `require` gives the default export of a package that exports one thing.
      if (name === '*') return things.get(`${module}#default`) ?? [];
      // What a default export or a namespace has under a name is mostly what the module exports by that name.
      const inner = /^(?:default|\*)\.(?<name>.+)$/u.exec(name)?.groups?.['name'];
      return inner === undefined ? [] : (things.get(`${module}#${inner}`) ?? []);
    },
    findGlobal: (name) => globals.get(name) ?? [],
  };
}

function isTransport({ constructed, called, itself }: Export, { roles }: EmitterFamily): boolean {
  return [constructed, called, itself].some((name) => {
    const role = name === undefined ? undefined : roles[name];
    return role?.reaches !== undefined || role?.gives !== undefined || role?.narrows !== undefined;
  });
}
