import { Inject, Injectable, Optional, Scope } from '@nestjs/common';
import { SettingsService } from 'settings-package';
import type { Registry } from './registry.js';
import * as contexts from './user-context.js';
import { UserContext } from './user-context.js';

interface Session {
  readonly userContext: UserContext;
}

class Hidden {
  readonly userId: string = '';
}

@Injectable({ scope: Scope.REQUEST })
export class ScopedEngine {
  constructor(readonly userContext: UserContext) {}
}

@Injectable()
export class NamedTokenEngine {
  constructor(@Inject('CONTEXT') readonly userContext: UserContext) {}
}

@Injectable()
export class ClassTokenEngine {
  constructor(@Inject(UserContext) readonly userContext: { readonly userId: string }) {}
}

@Injectable()
export class OptionalEngine {
  constructor(@Optional() readonly userContext?: UserContext) {}
}

@Injectable()
export class InterfaceEngine {
  constructor(readonly userContext: Session) {}
}

@Injectable()
export class TypeOnlyEngine {
  constructor(
    readonly userContext: UserContext,
    readonly registry: Registry,
  ) {}
}

@Injectable()
export class HiddenEngine {
  constructor(readonly userContext: Hidden) {}
}

@Injectable()
export class PrimitiveEngine {
  constructor(readonly userContext: string) {}
}

@Injectable()
export class UnionEngine {
  constructor(readonly userContext: UserContext | undefined) {}
}

@Injectable()
export class QualifiedEngine {
  constructor(readonly userContext: contexts.UserContext) {}
}

@Injectable()
export class PackageEngine {
  constructor(readonly userContext: SettingsService) {}
}

@Injectable()
export class SizedEngine {
  constructor(
    readonly userContext: UserContext,
    readonly size = 10,
  ) {}
}

@Injectable()
export class DerivedEngine extends ClassTokenEngine {}
