export type Constructor<T> = { new (...given: any[]): T };
export interface ResolverOptions {
  lifetime?: 'SCOPED' | 'SINGLETON' | 'TRANSIENT';
}
export interface Resolver<T> {
  resolve(container: AwilixContainer): T;
  scoped(): this;
  singleton(): this;
}
export interface AwilixContainer {
  build<T>(target: Constructor<T>): T;
  register(name: string, resolver: Resolver<unknown>): this;
  register(resolvers: Record<string, Resolver<unknown>>): this;
  resolve<T>(name: string): T;
}
export declare function createContainer(options?: { injectionMode?: 'CLASSIC' | 'PROXY' }): AwilixContainer;
export declare function asClass<T>(type: Constructor<T>, options?: ResolverOptions): Resolver<T>;
export declare function asFunction<T>(make: (...given: any[]) => T, options?: ResolverOptions): Resolver<T>;
export declare function asValue<T>(value: T): Resolver<T>;
export declare const RESOLVER: unique symbol;
