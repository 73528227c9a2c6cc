export interface Type<T = any> {
  new (...given: any[]): T;
}
export declare enum Scope {
  DEFAULT,
  TRANSIENT,
  REQUEST,
}
type Token = string | symbol | Type | Function;
export type Provider<T = any> =
  | Type
  | { provide: Token; useClass: Type<T>; scope?: Scope; inject?: never }
  | { provide: Token; useExisting: any }
  | { provide: Token; useFactory: (...given: any[]) => T | Promise<T>; inject?: Token[]; scope?: Scope }
  | { provide: Token; useValue: T; inject?: never };
export interface ForwardReference {
  forwardRef: unknown;
}
interface Metadata {
  controllers?: Type[];
  exports?: (Provider | ForwardReference | Token)[];
  imports?: (DynamicModule | ForwardReference | Type)[];
  providers?: Provider[];
}
export interface DynamicModule extends Metadata {
  module: Type;
}
export declare function Module(metadata: Metadata): ClassDecorator;
export declare function Controller(path?: string): ClassDecorator;
export declare function Injectable(options?: { scope?: Scope; durable?: boolean }): ClassDecorator;
export declare function Inject(token?: unknown): ParameterDecorator & PropertyDecorator;
export declare function Optional(): ParameterDecorator;
export declare function UseGuards(...guards: unknown[]): ClassDecorator & MethodDecorator;
export declare function Param(name: string, ...pipes: unknown[]): ParameterDecorator;
export declare function Query(...pipes: unknown[]): ParameterDecorator;
export declare function forwardRef(find: () => unknown): ForwardReference;
