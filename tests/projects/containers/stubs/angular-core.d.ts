export interface Type<T> {
  new (...given: any[]): T;
}
export interface AbstractType<T> {
  prototype: T;
}
export declare class InjectionToken<T> {
  constructor(description: string);
  protected readonly value: T;
}
export type ProviderToken<T> = AbstractType<T> | InjectionToken<T> | Type<T>;
export type Provider =
  | Type<any>
  | { provide: any; useClass: Type<any>; deps?: any[]; multi?: boolean }
  | { provide: any; useExisting: any; multi?: boolean }
  | { provide: any; useFactory: Function; deps?: any[]; multi?: boolean }
  | { provide: any; useValue: any; multi?: boolean }
  | any[];
export interface Injector {
  get<T>(token: ProviderToken<T>): T;
}
export declare const Injector: { create(options: { providers: Provider[] }): Injector };
export interface ApplicationConfig {
  providers: Provider[];
}
interface Metadata {
  bootstrap?: unknown[];
  declarations?: unknown[];
  exports?: unknown[];
  imports?: unknown[];
  providers?: Provider[];
  template?: string;
  viewProviders?: Provider[];
}
export declare function NgModule(metadata: Metadata): ClassDecorator;
export declare function Component(metadata: Metadata): ClassDecorator;
export declare function Injectable(options?: { providedIn?: string }): ClassDecorator;
export declare function Inject(token: unknown): ParameterDecorator;
export declare function inject<T>(token: ProviderToken<T>): T;
export declare function forwardRef(find: () => unknown): Type<any>;
