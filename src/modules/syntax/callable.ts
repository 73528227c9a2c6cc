import type { Class, FunctionBody, ParamPattern, TSTypeAnnotation } from 'oxc-parser';

/** What functions, methods and function types have in common. */
export interface Callable {
  readonly params: readonly ParamPattern[];
  readonly typeParameters?: Class['typeParameters'];
  readonly returnType?: TSTypeAnnotation | null;
  readonly async?: boolean;
  readonly generator?: boolean;
  readonly body?: FunctionBody | object | null;
}
