import { hosted, redis } from './brokers.ts';
import { eventBuses } from './event-buses.ts';
import type { EmitterFamily } from './family.ts';
import { nodeEvents } from './node-events.ts';
import { broadcastChannels, eventTargets, processes } from './platform.ts';
import { socketIo } from './socket-io.ts';
import { graphql, rxjs, serverSent } from './subscriptions.ts';
import { bun, microWebSockets, ws } from './web-sockets.ts';

/** The table: what each library makes that reaches more than one listener. */
export const families: readonly EmitterFamily[] = [
  nodeEvents,
  eventBuses,
  eventTargets,
  broadcastChannels,
  processes,
  socketIo,
  ws,
  microWebSockets,
  bun,
  redis,
  hosted,
  graphql,
  rxjs,
  serverSent,
];
