import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Modules whose exports have the names and shapes of the deprecated ones are other modules: members.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a method',
      code: `import { authService } from './lookalikes/old-auth.js';

authService.logout();
`,
    },
    {
      name: 'a method that gives a promise',
      code: `import { authService } from './lookalikes/old-auth.js';

export const isIn = await authService.login('ada', 'secret');
`,
    },
    {
      name: 'a method that the canonical one lacks',
      code: `import { authService } from './lookalikes/old-auth.js';

export const isIn = authService.isLoggedIn();
`,
    },
    {
      name: 'a method that takes other arguments',
      code: `import { authService } from './lookalikes/old-auth.js';

export const token = authService.token(true);
`,
    },
    {
      name: 'a method that is optional',
      code: `import { authService } from './lookalikes/old-auth.js';

export const token = authService?.token?.();
`,
    },
    {
      name: 'a method by a string',
      code: `import { authService } from './lookalikes/old-auth.js';

export const token = authService['token']();
`,
    },
    {
      name: 'a member by a name that only the run tells',
      code: `import { authService } from './lookalikes/old-auth.js';

export const read = (key: 'realm' | 'user') => authService[key];
`,
    },
    {
      name: 'a method that is handed on',
      code: `import { authService } from './lookalikes/old-auth.js';

export const token = authService.token;
`,
    },
    {
      name: 'a method with its owner',
      code: `import { authService } from './lookalikes/old-auth.js';

export const token = authService.token.bind(authService);
`,
    },
    {
      name: 'a getter',
      code: `import { authService } from './lookalikes/old-auth.js';

export const name = authService.user;
`,
    },
    {
      name: 'a field',
      code: `import { authService } from './lookalikes/old-auth.js';

export const tries = authService.tries;
`,
    },
    {
      name: 'a field that is written',
      code: `import { authService } from './lookalikes/old-auth.js';

authService.tries = 5;
authService.tries += 1;
authService.tries++;
`,
    },
    {
      name: 'a field that is read-only',
      code: `import { apiClient } from './lookalikes/old-api.js';

export const base = apiClient.base;
`,
    },
    {
      name: 'a field of another value',
      code: `import { tinyApi } from './lookalikes/old-api.js';

export const base = tinyApi.base;
`,
    },
    {
      name: 'a member of a member',
      code: `import { apiClient } from './lookalikes/old-api.js';

export const users = apiClient.users.list();
`,
    },
    {
      name: 'a member of a member that the canonical one lacks',
      code: `import { apiClient } from './lookalikes/old-api.js';

apiClient.users.remove('1');
`,
    },
    {
      name: 'a method of an object with an argument too many',
      code: `import { apiClient } from './lookalikes/old-api.js';

export const text = apiClient.post('/', {}, 3);
`,
    },
    {
      name: 'members that are taken apart',
      code: `import { authService } from './lookalikes/old-auth.js';

const { realm, user } = authService;
export const text = realm + (user ?? '');
`,
    },
    {
      name: 'a member that the canonical one lacks, taken apart',
      code: `import { authService } from './lookalikes/old-auth.js';

const { isLoggedIn } = authService;
export { isLoggedIn };
`,
    },
    {
      name: 'members of members that are taken apart',
      code: `import { apiClient } from './lookalikes/old-api.js';

const { users: { list } } = apiClient;
export const users = list();
`,
    },
    {
      name: 'members with a default',
      code: `import { authService } from './lookalikes/old-auth.js';

const { user = 'nobody' } = authService;
export { user };
`,
    },
    {
      name: 'all members but one',
      code: `import { authService } from './lookalikes/old-auth.js';

export const { tries, ...others } = authService;
`,
    },
    {
      name: 'a local name for it',
      code: `import { authService } from './lookalikes/old-auth.js';

const auth = authService;
auth.logout();
`,
    },
    {
      name: 'a local name for it and a member that the canonical one lacks',
      code: `import { authService } from './lookalikes/old-auth.js';

const auth = authService;
export const isIn = auth.isLoggedIn();
`,
    },
    {
      name: 'what some call made',
      code: `import { httpClient } from './lookalikes/old-http.js';

httpClient.send('a');
`,
    },
    {
      name: 'what some call made of something else',
      code: `import { mailer } from './lookalikes/old-http.js';

mailer.send('a');
`,
    },
    {
      name: 'what every object has',
      code: `import { authService } from './lookalikes/old-auth.js';

export const text = authService.toString();
`,
    },
    {
      name: 'a static member',
      code: `import { AuthHolder } from './lookalikes/old-auth.js';

AuthHolder.instance.logout();
`,
    },
    {
      name: 'a static member and another one',
      code: `import { AuthHolder } from './lookalikes/old-auth.js';

AuthHolder.instance.logout();
export const name = AuthHolder.name;
`,
    },
  ],
  invalid: [],
});
