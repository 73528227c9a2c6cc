import type { DeadReference } from '../modules/settings/dead-reference.ts';

/**
 * Something in the settings that does not exist or does not fit: a reference, a call template and what it is filled from,
 * an overload, or the settings themselves.
 */
export interface DeadSetting extends Omit<DeadReference, 'problem'> {
  readonly problem:
    | DeadReference['problem']
    | 'argument-unfit'
    | 'arguments-impossible'
    | 'arguments-unfit'
    | 'arguments-unlike'
    | 'await-idle'
    | 'await-missing'
    | 'call-impossible'
    | 'call-missing'
    | 'canonical-constructed'
    | 'parameter-unknown'
    | 'parameters-excess'
    | 'placeholder-unknown'
    | 'property-missing'
    | 'property-unknown'
    | 'result-unlike'
    | 'scope-undeclared'
    | 'settings-missing';
}
