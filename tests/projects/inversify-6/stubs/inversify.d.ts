export namespace interfaces {
  type Newable<T> = new (...given: any[]) => T;
  type ServiceIdentifier<T> = Newable<T> | string | symbol;
  interface Context {
    readonly container: Container;
  }
  interface BindingInSyntax {
    inSingletonScope(): void;
  }
  interface BindingToSyntax<T> {
    to(type: Newable<T>): BindingInSyntax;
    toDynamicValue(make: (context: Context) => T | Promise<T>): BindingInSyntax;
    toSelf(): BindingInSyntax;
  }
  type Bind = <T>(service: ServiceIdentifier<T>) => BindingToSyntax<T>;
  interface Container {
    bind<T>(service: ServiceIdentifier<T>): BindingToSyntax<T>;
    get<T>(service: ServiceIdentifier<T>): T;
    rebind<T>(service: ServiceIdentifier<T>): BindingToSyntax<T>;
  }
}
export declare class Container implements interfaces.Container {
  bind<T>(service: interfaces.ServiceIdentifier<T>): interfaces.BindingToSyntax<T>;
  get<T>(service: interfaces.ServiceIdentifier<T>): T;
  rebind<T>(service: interfaces.ServiceIdentifier<T>): interfaces.BindingToSyntax<T>;
}
export declare class ContainerModule {
  constructor(registry: (bind: interfaces.Bind) => void);
}
