import type { Provider, Type } from '@nestjs/common';

export interface TestingModule {
  get<T>(token: Type<T> | string): T;
}
interface Override {
  useClass(type: unknown): Builder;
  useFactory(options: { factory: (...given: any[]) => unknown; inject?: unknown[] }): Builder;
  useValue(value: unknown): Builder;
}
interface Builder {
  compile(): Promise<TestingModule>;
  overrideProvider(token: unknown): Override;
}
export declare const Test: { createTestingModule(metadata: { providers?: Provider[] }): Builder };
