import type { ESLint } from 'eslint';
import { rules } from '../rules/index.ts';
import { pluginMeta } from './kit/plugin-meta.ts';
import { type Presets, presetsOf } from './presets/presets-of.ts';

export { defineSettings } from './kit/define-settings.ts';
export type {
  ConceptSettings,
  DeprecatedSettings,
  EmitterSettings,
  EventPairSettings,
  EventSettings,
  FactorySettings,
  Settings,
  UserScopeSettings,
} from './concepts/settings.ts';

const plugin = {
  meta: pluginMeta,
  // typescript-eslint types a rule's context more narrowly than ESLint does.
  rules: rules as unknown as NonNullable<ESLint.Plugin['rules']>,
  configs: {} as Presets,
};

Object.assign(plugin.configs, presetsOf(plugin as unknown as ESLint.Plugin, rules));

export default plugin;
