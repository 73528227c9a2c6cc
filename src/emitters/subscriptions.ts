import type { EmitterFamily, Handler, Role } from './family.ts';

const pubSub: Role = {
  reaches: 'every subscription to the topic',
  sends: { publish: { topic: 0, payload: 1 } },
  subscribes: { asyncIterator: { topic: 0 }, asyncIterableIterator: { topic: 0 } },
};

/** GraphQL subscriptions: graphql-subscriptions and its backplanes, Yoga, Mercurius. */
export const graphql: EmitterFamily = {
  name: 'GraphQL subscriptions',
  medium: 'listeners',
  sources: [
    // Who publishes and who subscribes need the same one, so that what is handed on is the one of the application.
    {
      modules: ['graphql-subscriptions'],
      exports: {
        PubSub: { constructed: 'pubSub', typed: 'pubSub', isSharedByType: true },
        PubSubEngine: { typed: 'pubSub', isSharedByType: true },
      },
    },
    {
      modules: ['graphql-redis-subscriptions'],
      exports: { RedisPubSub: { constructed: 'redisPubSub', typed: 'redisPubSub', isSharedByType: true } },
    },
    {
      modules: ['graphql-yoga', '@graphql-yoga/subscription'],
      exports: { createPubSub: { called: 'yoga' }, PubSub: { typed: 'yoga', isSharedByType: true } },
    },
    // The plugin makes the one of the application.
    {
      modules: ['mercurius'],
      exports: {
        PubSub: { typed: 'mercurius', isSharedByType: true },
        MercuriusContext: { typed: 'mercuriusContext', isSharedByType: true },
      },
    },
    {
      modules: ['fastify'],
      exports: {
        FastifyInstance: { typed: 'fastify', isSharedByType: true },
        fastify: { called: 'fastify' },
        default: { called: 'fastify' },
      },
    },
  ],
  roles: {
    pubSub,
    redisPubSub: { ...pubSub, leavesProcess: true },
    yoga: {
      reaches: 'every subscription to the topic',
      sends: { publish: { topic: 0, payload: 1, key: { position: 1, least: 3 } } },
      subscribes: { subscribe: { topic: 0, key: 1 } },
    },
    fastify: { gives: { graphql: 'mercuriusContext' } },
    mercuriusContext: { gives: { pubsub: 'mercurius' } },
    mercurius: {
      reaches: 'every subscription to the topic',
      sends: { publish: { bag: { topic: 'topic', payload: 'payload' } } },
      subscribes: { subscribe: { topic: 0 } },
    },
  },
};

/** Subjects of RxJS, which serve the streams of Nest and others. */
export const rxjs: EmitterFamily = {
  name: 'RxJS subjects',
  medium: 'listeners',
  sources: [
    {
      modules: ['rxjs'],
      exports: {
        Subject: { constructed: 'subject', typed: 'subject' },
        BehaviorSubject: { constructed: 'subject', typed: 'subject' },
        ReplaySubject: { constructed: 'subject', typed: 'subject' },
        AsyncSubject: { constructed: 'subject', typed: 'subject' },
      },
    },
  ],
  roles: { subject: { reaches: 'every subscriber', sends: { next: { payload: 0 } } } },
};

const answersByResponse: Handler = { listener: -1, parameters: [undefined, 'response'] };
const answersByReply: Handler = { listener: -1, parameters: [undefined, 'reply'] };

const answersByStream: Handler = { listener: 1, parameters: ['stream'] };

/** Events that servers send, by better-sse: https://matthewwid.github.io/better-sse/, or by responses that stay open. */
export const serverSent: EmitterFamily = {
  name: 'server-sent events',
  medium: 'clients',
  sources: [
    { modules: ['better-sse'], exports: { createChannel: { called: 'channel' }, Channel: { typed: 'channel' } } },
    {
      modules: ['http', 'node:http'],
      exports: { ServerResponse: { typed: 'response' }, createServer: { handler: answersByResponse } },
    },
    { modules: ['https', 'node:https'], exports: { createServer: { handler: answersByResponse } } },
    {
      modules: ['express'],
      exports: {
        default: { called: 'express' },
        Router: { called: 'express', typed: 'express' },
        Express: { typed: 'express' },
        Application: { typed: 'express' },
        Response: { typed: 'response' },
      },
    },
    {
      modules: ['fastify'],
      exports: {
        FastifyReply: { typed: 'reply' },
        FastifyInstance: { typed: 'fastify' },
        fastify: { called: 'fastify' },
        default: { called: 'fastify' },
      },
    },
    {
      modules: ['hono/streaming'],
      exports: {
        SSEStreamingApi: { typed: 'stream' },
        stream: { handler: answersByStream },
        streamSSE: { handler: answersByStream },
        streamText: { handler: answersByStream },
      },
    },
  ],
  roles: {
    channel: {
      reaches: 'every session of the channel',
      sends: { broadcast: { payload: 0, topic: 1, filter: { position: 2, property: 'filter' } } },
    },
    express: {
      handlers: { get: answersByResponse, post: answersByResponse, use: answersByResponse, all: answersByResponse },
    },
    fastify: { handlers: { get: answersByReply, post: answersByReply, all: answersByReply } },
    response: { sends: { write: { payload: 0 }, send: { payload: 0 } } },
    reply: { sends: { send: { payload: 0 }, sse: { payload: 0 } }, gives: { raw: 'response' } },
    stream: { sends: { writeSSE: { payload: 0 }, write: { payload: 0 } } },
  },
};
