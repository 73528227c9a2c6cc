import type { Origin } from '../records/module-record.ts';

/** An export of a module, as another module imports it. */
export interface ImportedName {
  /** Absolute path of the module. */
  readonly path: string;
  /** The specifier as written; `undefined` when the name is declared and exported in the very module that uses it. */
  readonly specifier: string | undefined;
  readonly exportName: string;
}

/** What a container injects for one parameter of a constructor. */
export interface InjectedParameter {
  /** Where the declared type stands, if it is a plain name. */
  readonly type: Origin | undefined;
  /** The class that the container is asked for; `undefined` for tokens that are no exported class. */
  readonly token: ImportedName | undefined;
}

/** What a dependency injection container sees of a class. */
export interface InjectionShape {
  /** Those of the constructor that is run, in order; `undefined` if a base class could not be read. */
  readonly parameters: readonly InjectedParameter[] | undefined;
  /** The class itself says how long its instances live: `@Injectable({ scope })`, `@singleton()`, `[RESOLVER]`. */
  readonly declaresLifetime: boolean;
}
