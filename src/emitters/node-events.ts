import type { EmitterFamily } from './family.ts';

/** https://nodejs.org/api/events.html */
export const nodeEvents: EmitterFamily = {
  name: 'EventEmitter',
  medium: 'listeners',
  sources: [
    {
      modules: ['events', 'node:events'],
      exports: {
        EventEmitter: { constructed: 'bus', typed: 'bus' },
        default: { constructed: 'bus', typed: 'bus' },
        EventEmitterAsyncResource: { constructed: 'bus', typed: 'bus' },
      },
    },
  ],
  roles: {
    bus: {
      reaches: 'every listener',
      sends: { emit: { topic: 0, payload: 1 } },
      keeps: ['setMaxListeners', 'on', 'once', 'addListener', 'off', 'removeListener', 'removeAllListeners'],
    },
  },
};
