import type { Container } from '../../sightings/container.ts';

/** What a function or method of a container does with a class that it is given. */
export type Role =
  /** Hands out what is registered under it. */
  | 'asked'
  /** Registers something under it, or changes what is. */
  | 'token'
  /** Makes instances of it, or takes them from a factory in its place. */
  | 'provided'
  /** Token and provided at once, when it is the only argument. */
  | 'single'
  /** Token, and provided as well when `toSelf` follows. */
  | 'bound'
  /** Makes instances of it, or passes it on, where no factory can stand. */
  | 'made';

/** By name, the roles of the arguments; the last one holds for all that follow. */
type Roles = Readonly<Record<string, readonly Role[]>>;

const nest: Roles = {
  Inject: ['asked'],
  get: ['asked'],
  resolve: ['asked'],
  create: ['made'],
  overrideProvider: ['token'],
  overrideGuard: ['token'],
  overrideInterceptor: ['token'],
  overridePipe: ['token'],
  overrideFilter: ['token'],
  overrideModule: ['token'],
  useClass: ['made'],
  useModule: ['made'],
  apply: ['made'],
  UseGuards: ['made'],
  UseInterceptors: ['made'],
  UsePipes: ['made'],
  UseFilters: ['made'],
  // The pipes of a parameter.
  Body: ['made'],
  Headers: ['made'],
  HostParam: ['made'],
  Param: ['made'],
  Query: ['made'],
  RawBody: ['made'],
  UploadedFile: ['made'],
  UploadedFiles: ['made'],
};

const angular: Roles = {
  Inject: ['asked'],
  inject: ['asked'],
  get: ['asked'],
  overrideProvider: ['token'],
};

const inversify: Roles = {
  inject: ['asked'],
  multiInject: ['asked'],
  get: ['asked'],
  getAsync: ['asked'],
  getAll: ['asked'],
  getAllAsync: ['asked'],
  getNamed: ['asked'],
  getNamedAsync: ['asked'],
  getTagged: ['asked'],
  getTaggedAsync: ['asked'],
  resolve: ['asked'],
  isBound: ['asked'],
  isCurrentBound: ['asked'],
  whenInjectedInto: ['asked'],
  whenParentIs: ['asked'],
  whenAnyAncestorIs: ['asked'],
  whenNoAncestorIs: ['asked'],
  bind: ['bound'],
  rebind: ['bound'],
  rebindSync: ['bound'],
  rebindAsync: ['bound'],
  unbind: ['token'],
  unbindSync: ['token'],
  unbindAsync: ['token'],
  onActivation: ['token'],
  onDeactivation: ['token'],
  to: ['provided'],
  toService: ['token'],
  toAutoFactory: ['token'],
  toAutoNamedFactory: ['token'],
  toConstructor: ['made'],
  toConstantValue: ['made'],
};

const tsyringe: Roles = {
  inject: ['asked'],
  injectAll: ['asked'],
  injectWithTransform: ['asked'],
  injectAllWithTransform: ['asked'],
  resolve: ['asked'],
  resolveAll: ['asked'],
  isRegistered: ['asked'],
  beforeResolution: ['asked'],
  afterResolution: ['asked'],
  register: ['token', 'provided', 'made'],
  registerType: ['token', 'provided'],
  registerSingleton: ['single', 'provided'],
  registerInstance: ['token', 'made'],
  predicateAwareClassFactory: ['made'],
};

const awilix: Roles = {
  asClass: ['provided'],
  asValue: ['made'],
  build: ['made'],
};

const typedi: Roles = {
  Inject: ['asked'],
  InjectMany: ['asked'],
  get: ['asked'],
  getMany: ['asked'],
  has: ['asked'],
  set: ['token', 'made'],
  remove: ['token'],
};

const rolesByContainer: Readonly<Record<Container, Roles>> = {
  Angular: angular,
  Awilix: awilix,
  InversifyJS: inversify,
  NestJS: nest,
  tsyringe,
  TypeDI: typedi,
};

/** The role of an argument of a function or method of a container; `undefined` when it has none. */
export function roleOf(container: Container, name: string, index: number): Role | undefined {
  const table = rolesByContainer[container];
  const roles = Object.hasOwn(table, name) ? table[name] : undefined;
  return roles?.[index] ?? roles?.at(-1);
}
