import type { Provider, ProviderToken } from '@angular/core';

interface Bed {
  configureTestingModule(metadata: { providers?: Provider[] }): Bed;
  inject<T>(token: ProviderToken<T>): T;
  overrideProvider(token: unknown, provider: { useValue: unknown }): Bed;
}
export declare const TestBed: Bed;
