import type { EmitterFamily, Export, Role } from './family.ts';

const client: Export = { constructed: 'client', typed: 'client' };
const created: Export = { called: 'client' };
const publisher: Role = {
  isBetweenServers: true,
  reaches: 'everyone who subscribed to the channel',
  sends: { publish: { topic: 0, payload: 1 }, spublish: { topic: 0, payload: 1 }, sPublish: { topic: 0, payload: 1 } },
  keeps: ['duplicate', 'connect', 'on', 'pipeline', 'multi'],
};

/** Channels of Redis: https://redis.io/docs/latest/develop/pubsub/ */
export const redis: EmitterFamily = {
  name: 'redis',
  medium: 'channels',
  sources: [
    { modules: ['ioredis'], exports: { default: client, Redis: client, Cluster: client } },
    {
      modules: ['redis', '@redis/client'],
      exports: {
        createClient: created,
        createCluster: created,
        RedisClientType: { typed: 'client' },
        RedisClusterType: { typed: 'client' },
      },
    },
    {
      modules: ['@upstash/redis', '@upstash/redis/cloudflare', '@upstash/redis/node'],
      exports: { Redis: client, 'Redis.fromEnv': created },
    },
  ],
  roles: { client: publisher },
};

/** Hosted services whose channels browsers subscribe to: Pusher, Ably, Supabase, and Phoenix by its client. */
export const hosted: EmitterFamily = {
  name: 'hosted channels',
  medium: 'channels',
  sources: [
    { modules: ['pusher'], exports: { default: { constructed: 'pusher', typed: 'pusher' } } },
    {
      modules: ['ably'],
      exports: {
        Rest: { constructed: 'ably', typed: 'ably' },
        Realtime: { constructed: 'ably', typed: 'ably' },
      },
    },
    {
      modules: ['@supabase/supabase-js'],
      exports: { createClient: { called: 'supabase' }, SupabaseClient: { constructed: 'supabase', typed: 'supabase' } },
    },
    // In browsers it finds the WebSocket itself.
    {
      modules: ['phoenix'],
      exports: {
        Socket: { constructed: 'phoenix', constructedWith: { position: 1, property: 'transport' } },
      },
    },
  ],
  roles: {
    pusher: {
      reaches: 'everyone who subscribed to the channel',
      sends: {
        trigger: { topic: 0, payload: 2 },
        triggerBatch: { bag: { topic: 'channel', payload: 'data', isList: true } },
      },
    },
    ably: { gives: { channels: 'ablyChannels' } },
    ablyChannels: { narrows: { get: { argument: 0, gives: 'channel', literal: 'room' } } },
    // Anyone can join a channel that is not private: https://supabase.com/docs/guides/realtime/authorization
    supabase: {
      narrows: {
        channel: {
          argument: 0,
          gives: 'channel',
          literal: 'room',
          closedBy: { position: 1, path: ['config', 'private'] },
        },
      },
    },
    phoenix: { narrows: { channel: { argument: 0, gives: 'channel', literal: 'room' } } },
    channel: {
      reaches: 'everyone who subscribed to the channel',
      sends: { publish: { payload: 1 }, send: { payload: 0 }, httpSend: { payload: 1 }, push: { payload: 1 } },
      keeps: ['on', 'subscribe'],
    },
  },
};
