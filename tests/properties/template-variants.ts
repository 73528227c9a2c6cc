import type { SsotSettings } from '../harness/settings.ts';

/** One way in which the factory of the `effects` project can be called. */
export interface TemplateVariant {
  readonly call: string;
  readonly isAsync: boolean;
  /** The facts of a construction that the factory takes over; what it does not take is dropped. */
  readonly keeps: readonly string[];
  /** The arguments keep their order, and each is used once. */
  readonly keepsOrder: boolean;
}

const everything = ['user', 'size', 'label'];

export const templateVariants: readonly TemplateVariant[] = [
  { call: 'makeEngine($args)', isAsync: false, keeps: everything, keepsOrder: true },
  { call: 'makeEngine($context, $size, $label)', isAsync: false, keeps: everything, keepsOrder: true },
  { call: 'await makeEngineLater($context, $size, $label)', isAsync: true, keeps: everything, keepsOrder: true },
  { call: 'await makeEngineLater($args)', isAsync: true, keeps: everything, keepsOrder: true },
  { call: 'makeSized($size, $context, $label)', isAsync: false, keeps: everything, keepsOrder: false },
  {
    call: 'makeFrom({ context: $context, size: $size, label: $label })',
    isAsync: false,
    keeps: everything,
    keepsOrder: true,
  },
  { call: 'await makeFor($context)', isAsync: true, keeps: ['user'], keepsOrder: true },
  { call: 'Factory.make($context, $size, $label)', isAsync: false, keeps: everything, keepsOrder: true },
];

export function settingsFor({ call }: TemplateVariant): SsotSettings {
  return {
    concepts: [
      {
        name: 'Engine',
        canonical: './src/engine.ts#Engine',
        factory: { module: './src/factory.ts', call },
        deprecated: ['./src/old-engine.ts#OldEngine'],
      },
    ],
  };
}
