import type { SsotSettings } from './settings.ts';

/** The registry of the `things` project: functions, instances, constants and types. */
export const thingsSettings: SsotSettings = {
  concepts: [
    {
      name: 'cache',
      canonical: './src/cache.ts#createCache',
      deprecated: [
        './src/old-cache.ts#makeCache',
        './src/old-cache.ts#buildCache',
        './src/old-cache.ts#swapCache',
        './src/pool-cache.ts#default',
      ],
    },
    {
      name: 'cache options',
      canonical: './src/cache.ts#openCache',
      deprecated: ['./src/old-cache.ts#positionalCache', './src/old-cache.ts#bagCache'],
    },
    {
      name: 'cache connection',
      canonical: './src/cache.ts#connectCache',
      deprecated: ['./src/old-cache.ts#syncCache', './src/old-cache.ts#dialCache'],
    },
    {
      name: 'typed cache',
      canonical: './src/cache.ts#createTypedCache',
      deprecated: ['./src/old-cache.ts#typedCache'],
    },
    {
      name: 'cache description',
      canonical: './src/cache.ts#describeCache',
      deprecated: ['./src/old-cache.ts#cacheInfo'],
    },
    { name: 'slug', canonical: './src/slugify.ts#default', deprecated: ['./src/make-slug.ts#default'] },
    { name: 'slugs', canonical: './src/text.ts#slugOf', deprecated: ['./src/old-slug.ts#slugOf'] },
    { name: 'words', canonical: './src/text.ts#Words.slug', deprecated: ['./src/old-slug.ts#Slugs.of'] },
    {
      name: 'auth',
      canonical: './src/auth.ts#auth',
      deprecated: ['./src/old-auth.ts#authService', './src/old-auth.ts#AuthHolder.instance'],
    },
    { name: 'auth getter', canonical: './src/auth.ts#getAuth', deprecated: ['./src/old-auth.ts#getAuthService'] },
    {
      name: 'api',
      canonical: './src/api.ts#api',
      deprecated: ['./src/old-api.ts#apiClient', './src/old-api.ts#tinyApi'],
    },
    { name: 'http', canonical: './src/http.ts#http', deprecated: ['./src/old-http.ts#httpClient'] },
    { name: 'mail', canonical: './src/http.ts#mail', deprecated: ['./src/old-http.ts#mailer'] },
    { name: 'role', canonical: './src/roles.ts#Role', deprecated: ['./src/old-roles.ts#UserRole'] },
    { name: 'limits', canonical: './src/roles.ts#limits', deprecated: ['./src/old-roles.ts#LIMITS'] },
    { name: 'timeout', canonical: './src/roles.ts#timeout', deprecated: ['./src/old-roles.ts#TIMEOUT'] },
    { name: 'retries', canonical: './src/roles.ts#retries', deprecated: ['./src/old-roles.ts#RETRIES'] },
    { name: 'colors', canonical: './src/roles.ts#colors', deprecated: ['./src/old-roles.ts#COLORS'] },
    { name: 'session', canonical: './src/session.ts#Session', deprecated: ['./src/old-session.ts#UserSession'] },
    {
      name: 'account',
      canonical: './src/session.ts#Account',
      deprecated: ['./src/old-session.ts#UserAccount', './src/old-session.ts#OwnerAccount'],
    },
    { name: 'metrics', canonical: './src/metrics.ts#count', deprecated: ['./src/old-metrics.ts#countOf'] },
    { name: 'clock', canonical: './src/clock.ts#now', deprecated: ['./src/old-clock.ts#currentTime'] },
  ],
};
