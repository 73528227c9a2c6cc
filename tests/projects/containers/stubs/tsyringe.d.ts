type constructor<T> = new (...given: any[]) => T;
type InjectionToken<T = any> = constructor<T> | string | symbol;
export declare enum Lifecycle {
  Transient,
  Singleton,
}
interface ClassProvider<T> {
  useClass: constructor<T>;
}
interface FactoryProvider<T> {
  useFactory: (container: DependencyContainer) => T;
}
interface TokenProvider<T> {
  useToken: InjectionToken<T>;
}
interface ValueProvider<T> {
  useValue: T;
}
interface Options {
  lifecycle: Lifecycle;
}
export interface DependencyContainer {
  createChildContainer(): DependencyContainer;
  isRegistered<T>(token: InjectionToken<T>): boolean;
  register<T>(token: InjectionToken<T>, provider: ValueProvider<T>): DependencyContainer;
  register<T>(token: InjectionToken<T>, provider: FactoryProvider<T>): DependencyContainer;
  register<T>(token: InjectionToken<T>, provider: TokenProvider<T>, options?: Options): DependencyContainer;
  register<T>(token: InjectionToken<T>, provider: ClassProvider<T>, options?: Options): DependencyContainer;
  register<T>(token: InjectionToken<T>, provider: constructor<T>, options?: Options): DependencyContainer;
  registerInstance<T>(token: InjectionToken<T>, instance: T): DependencyContainer;
  registerSingleton<T>(from: InjectionToken<T>, to: InjectionToken<T>): DependencyContainer;
  registerSingleton<T>(token: constructor<T>): DependencyContainer;
  registerType<T>(from: InjectionToken<T>, to: InjectionToken<T>): DependencyContainer;
  resolve<T>(token: InjectionToken<T>): T;
  resolveAll<T>(token: InjectionToken<T>): T[];
}
export declare const container: DependencyContainer;
export declare function delay<T>(find: () => constructor<T>): constructor<T>;
export declare function inject(token: unknown): ParameterDecorator;
export declare function injectAll(token: unknown): ParameterDecorator;
export declare function injectable(options?: object): ClassDecorator;
export declare function instanceCachingFactory<T>(
  make: (container: DependencyContainer) => T,
): (container: DependencyContainer) => T;
export declare function registry(
  registrations: ({ token: InjectionToken; options?: Options } & (
    ClassProvider<any> | FactoryProvider<any> | TokenProvider<any> | ValueProvider<any>
  ))[],
): ClassDecorator;
export declare function singleton(): ClassDecorator;
