import type { ConceptSettings } from '../../../src/concepts/settings.ts';
import { enginesSettings, type SsotSettings } from '../../harness/settings.ts';

const [engine] = enginesSettings.concepts ?? [];
if (engine === undefined) throw new Error('The engines project declares no concept.');

/** The registry of the engines project with some keys of its concept changed. */
export function engines(changes: Partial<ConceptSettings>): SsotSettings {
  return { ...enginesSettings, concepts: [{ ...engine, ...changes } as ConceptSettings] };
}

/** The registry of the engines project with another factory. */
export function templated(call: string, module = './src/execution-engine-factory.ts'): SsotSettings {
  return engines({ factory: { module, call } });
}

/** The JavaScript modules of the CommonJS project. */
export function javascript(call: string): SsotSettings {
  return {
    concepts: [
      {
        name: 'Engine',
        canonical: './lib/engine.js#default',
        factory: { module: './lib/engine-factory.js', call },
        deprecated: ['./lib/old-engine.js#OldEngine'],
      },
    ],
  };
}

/** The TypeScript modules of the CommonJS project. */
export function commonjs(call: string): SsotSettings {
  return {
    concepts: [
      {
        name: 'Engine',
        canonical: './src/engine.ts#Engine',
        factory: { module: './src/engine-factory.ts', call },
        deprecated: ['./src/old-engine.ts#OldEngine'],
      },
    ],
  };
}
