export type Newable<T> = new (...given: any[]) => T;
export type ServiceIdentifier<T = unknown> = Function | Newable<T> | string | symbol;
export interface ResolutionContext {
  get<T>(service: Newable<T> | string | symbol): T;
}
export interface BindWhenOn<T> {
  whenInjectedInto(parent: Function): void;
  whenNamed(name: string): void;
}
export interface BindIn<T> extends BindWhenOn<T> {
  inSingletonScope(): BindWhenOn<T>;
}
export interface BindTo<T> {
  to(type: Newable<T>): BindIn<T>;
  toConstantValue(value: T): BindWhenOn<T>;
  toConstructor(type: unknown): BindWhenOn<T>;
  toDynamicValue(make: (context: ResolutionContext) => T | Promise<T>): BindIn<T>;
  toResolvedValue(make: (...given: any[]) => T | Promise<T>, inject?: ServiceIdentifier[]): BindIn<T>;
  toSelf(): BindIn<T>;
  toService(service: Newable<T> | string | symbol): void;
}
export type Bind = <T>(service: Newable<T> | string | symbol) => BindTo<T>;
export interface ContainerModuleLoadOptions {
  bind: Bind;
}
export declare class ContainerModule {
  constructor(load: (options: ContainerModuleLoadOptions) => void);
}
export declare class Container {
  bind<T>(service: Newable<T> | string | symbol): BindTo<T>;
  createChild(): Container;
  get<T>(service: Newable<T> | string | symbol): T;
  getAll<T>(service: Newable<T> | string | symbol): T[];
  getAsync<T>(service: Newable<T> | string | symbol): Promise<T>;
  isBound(service: ServiceIdentifier): boolean;
  load(...modules: ContainerModule[]): void;
  rebindSync<T>(service: Newable<T> | string | symbol): BindTo<T>;
  unbindSync(service: ServiceIdentifier): void;
}
export declare class LazyServiceIdentifier {
  constructor(find: () => unknown);
}
export declare function injectable(scope?: string): ClassDecorator;
export declare function inject(service: unknown): ParameterDecorator & PropertyDecorator;
export declare function multiInject(service: unknown): ParameterDecorator & PropertyDecorator;
