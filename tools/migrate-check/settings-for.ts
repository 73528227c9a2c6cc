import type { Settings } from '../../src/concepts/settings.ts';
import type { Pair } from './pair.ts';
import type { VariantName } from './stand-in.ts';

/** The registry that moves classes to their stand-ins; those that cannot be called in this way are left out. */
export function settingsFor(root: string, pairs: readonly Pair[], variant: VariantName): Settings {
  return {
    root,
    concepts: pairs.flatMap(({ deprecated: { reference }, standIn: { canonical, factoryModule, calls } }) => {
      const call = calls[variant];
      if (call === undefined) return [];
      return [{ name: reference, canonical, factory: { module: factoryModule, call }, deprecated: [`./${reference}`] }];
    }),
  };
}
