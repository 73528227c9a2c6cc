export type Constructable<T> = new (...given: any[]) => T;
type Identifier<T = unknown> = Constructable<T> | string;
interface ServiceOptions<T> {
  factory?: Function;
  id?: Identifier<T>;
  type?: Constructable<T>;
  value?: T;
}
export declare class Container {
  static get<T>(id: Identifier<T>): T;
  static has(id: Identifier): boolean;
  static of(id: string): typeof Container;
  static remove(...ids: Identifier[]): void;
  static set<T>(id: Identifier<T>, value: T): void;
  static set<T>(options: ServiceOptions<T>): void;
}
export declare function Service(options?: object): ClassDecorator;
export declare function Inject(find?: unknown): ParameterDecorator & PropertyDecorator;
