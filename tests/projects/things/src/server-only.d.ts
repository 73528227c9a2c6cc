declare module 'server-only' {}
