import type { EmitterFamily, Export } from './family.ts';

const made: Export = { constructed: 'bus', typed: 'bus' };

/** Emitters of packages, with the names that each really exports. */
export const eventBuses: EmitterFamily = {
  name: 'event emitters',
  medium: 'listeners',
  sources: [
    { modules: ['eventemitter3'], exports: { default: made, EventEmitter: made } },
    { modules: ['eventemitter2'], exports: { default: made, EventEmitter2: made } },
    // Nest injects the one emitter of the application.
    {
      modules: ['@nestjs/event-emitter'],
      exports: { EventEmitter2: { constructed: 'bus', typed: 'bus', isSharedByType: true } },
    },
    { modules: ['mitt'], exports: { default: { called: 'bus' }, Emitter: { typed: 'bus' } } },
    { modules: ['nanoevents'], exports: { createNanoEvents: { called: 'bus' }, Emitter: { typed: 'bus' } } },
    { modules: ['tseep'], exports: { EventEmitter: made } },
    { modules: ['emittery'], exports: { default: made } },
    { modules: ['tiny-emitter'], exports: { default: made, TinyEmitter: made } },
    { modules: ['tiny-emitter/instance.js'], exports: { default: { itself: 'bus' } } },
    { modules: ['strict-event-emitter'], exports: { Emitter: made } },
    { modules: ['typed-emitter'], exports: { default: { typed: 'bus' } } },
  ],
  roles: {
    bus: {
      reaches: 'every listener',
      sends: {
        emit: { topic: 0, payload: 1 },
        emitAsync: { topic: 0, payload: 1 },
        emitSerial: { topic: 0, payload: 1 },
      },
      keeps: ['setMaxListeners', 'on', 'once', 'addListener', 'off', 'removeListener', 'removeAllListeners'],
    },
  },
};
