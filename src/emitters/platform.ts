import type { EmitterFamily } from './family.ts';

/** What Node and the web platform have without an import. */
export const eventTargets: EmitterFamily = {
  name: 'EventTarget',
  medium: 'listeners',
  sources: [],
  globals: { EventTarget: { constructed: 'target', typed: 'target' } },
  roles: { target: { reaches: 'every listener', sends: { dispatchEvent: { topic: 0 } } } },
};

/** https://developer.mozilla.org/en-US/docs/Web/API/BroadcastChannel */
export const broadcastChannels: EmitterFamily = {
  name: 'BroadcastChannel',
  medium: 'channels',
  sources: [
    {
      modules: ['worker_threads', 'node:worker_threads'],
      exports: { BroadcastChannel: { constructed: 'channel', typed: 'channel' } },
    },
  ],
  globals: { BroadcastChannel: { constructed: 'channel', typed: 'channel' } },
  roles: { channel: { reaches: 'everyone who listens to the channel', sends: { postMessage: { payload: 0 } } } },
};

/** https://nodejs.org/api/process.html */
export const processes: EmitterFamily = {
  name: 'process',
  medium: 'listeners',
  sources: [
    { modules: ['process', 'node:process'], exports: { default: { itself: 'process' }, '*': { itself: 'process' } } },
  ],
  globals: { process: { itself: 'process' } },
  roles: {
    process: {
      reaches: 'every listener of the process',
      isSystem: true,
      sends: { emit: { topic: 0, payload: 1 }, send: { payload: 0 } },
    },
  },
};
