import type { SsotSettings } from '../../harness/settings.ts';

const call = 'faultOf($args)';
const module = './src/faults/fault.ts';

/** What messages say of the factory of errors. */
export const factory = [call, module] as const;

/** What messages say of the factory of errors that extend the deprecated ones. */
export const heirFactory = ['derivedFaultOf($args)', './src/faults/derived-fault.ts'] as const;

/** A class of errors and its factory. */
export function faults(
  canonical = `${module}#Fault`,
  made: readonly [call: string, module: string] = factory,
): SsotSettings {
  return {
    concepts: [
      {
        name: 'Fault',
        canonical,
        factory: { call: made[0], module: made[1] },
        deprecated: ['./src/faults/old-fault.ts#OldFault'],
      },
    ],
  };
}

/** The same, with a canonical class that extends the deprecated one. */
export function heirs(): SsotSettings {
  return faults('./src/faults/derived-fault.ts#DerivedFault', heirFactory);
}
