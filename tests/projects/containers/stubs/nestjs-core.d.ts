import type { Type } from '@nestjs/common';

export declare abstract class ModuleRef {
  abstract get<T>(token: Type<T> | string, options?: { strict: boolean }): T;
  abstract resolve<T>(token: Type<T> | string): Promise<T>;
  abstract create<T>(type: Type<T>): Promise<T>;
}
export interface Application {
  get<T>(token: Type<T> | string): T;
}
export declare const NestFactory: { create(module: unknown): Promise<Application> };
