import type { ApplicationConfig } from '@angular/core';

export declare function bootstrapApplication(component: unknown, config?: ApplicationConfig): Promise<unknown>;
