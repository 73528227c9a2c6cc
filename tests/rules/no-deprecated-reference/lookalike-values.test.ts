import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Modules whose exports have the names and shapes of the deprecated ones are other modules: values and types.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'handed on',
      code: `import { authService } from './lookalikes/old-auth.js';

export const text = JSON.stringify(authService);
`,
    },
    {
      name: 'handed on, with all that the canonical one has',
      code: `import { tinyApi } from './lookalikes/old-api.js';

export const text = JSON.stringify(tinyApi);
`,
    },
    {
      name: 'returned',
      code: `import { tinyApi } from './lookalikes/old-api.js';

export const open = () => tinyApi;
`,
    },
    {
      name: 'an element of a list',
      code: `import { tinyApi } from './lookalikes/old-api.js';

export const all = [tinyApi];
`,
    },
    {
      name: 'a property of an object',
      code: `import { tinyApi } from './lookalikes/old-api.js';

export const all = { tinyApi };
`,
    },
    {
      name: 'spread',
      code: `import { tinyApi } from './lookalikes/old-api.js';

export const mine = { ...tinyApi, base: '/mine' };
`,
    },
    {
      name: 'a default value of a parameter',
      code: `import { tinyApi } from './lookalikes/old-api.js';

export const open = (api = tinyApi) => api.get('/');
`,
    },
    {
      name: 'assigned',
      code: `import { tinyApi } from './lookalikes/old-api.js';

let current: object;
current = tinyApi;
export { current };
`,
    },
    {
      name: 'a test whether it is there',
      code: `import { authService } from './lookalikes/old-auth.js';

if (authService) authService.logout();
`,
    },
    {
      name: 'a condition',
      code: `import { authService } from './lookalikes/old-auth.js';

export const text = authService ? 'there' : 'gone';
`,
    },
    {
      name: 'a comparison',
      code: `import { authService } from './lookalikes/old-auth.js';

export const isMine = (other: unknown) => other === authService;
`,
    },
    {
      name: 'typeof of its value',
      code: `import { authService } from './lookalikes/old-auth.js';

export const kind = typeof authService;
`,
    },
    {
      name: 'its type',
      code: `import { authService } from './lookalikes/old-auth.js';

export type Auth = typeof authService;
`,
    },
    {
      name: 'the type of a member',
      code: `import { authService } from './lookalikes/old-auth.js';

export type Login = typeof authService.login;
`,
    },
    {
      name: 'the names of its members',
      code: `import { tinyApi } from './lookalikes/old-api.js';

export type Key = keyof typeof tinyApi;
`,
    },
    {
      name: 'a parameter of its type',
      code: `import { tinyApi } from './lookalikes/old-api.js';

export const open = (api: typeof tinyApi) => api.get('/');
`,
    },
    {
      name: 'a type by an import in place',
      code: `export type Auth = typeof import('./lookalikes/old-auth.js').authService.logout;
`,
    },
    {
      name: 'an attribute of an element',
      filename: 'src/page.jsx',
      code: `import { authService } from './lookalikes/old-auth.js';

export const page = () => <Page auth={authService} />;
const Page = () => null;
`,
    },
    {
      name: 'a method in an attribute of an element',
      filename: 'src/page.jsx',
      code: `import { authService } from './lookalikes/old-auth.js';

export const page = () => <button onClick={() => authService.logout()} />;
`,
    },
    {
      name: 'an element by way of a member',
      filename: 'src/page.jsx',
      code: `import { cacheInfo } from './lookalikes/old-cache.js';

export const page = () => <cacheInfo.describe />;
`,
    },
    {
      name: 'thrown away',
      code: `import { authService } from './lookalikes/old-auth.js';

authService;
void authService;
`,
    },
    {
      name: 'a parameter',
      code: `import type { UserSession } from './lookalikes/old-session.js';

export const close = (session: UserSession) => session.close();
`,
    },
    {
      name: 'a type argument',
      code: `import type { UserSession } from './lookalikes/old-session.js';

export const sessions = new Map<string, UserSession>();
`,
    },
    {
      name: 'an extended interface',
      code: `import type { UserSession } from './lookalikes/old-session.js';

export interface Open extends UserSession {
  readonly since: number;
}
`,
    },
    {
      name: 'an implemented interface',
      code: `import type { UserSession } from './lookalikes/old-session.js';

export class Open implements UserSession {
  readonly id = '1';
  close(): void {}
}
`,
    },
    {
      name: 'an import among values',
      code: `import { type UserSession } from './lookalikes/old-session.js';

export type Sessions = UserSession[];
`,
    },
    {
      name: 'an import in place',
      code: `export type Session = import('./lookalikes/old-session.js').UserSession;
`,
    },
    {
      name: 'a namespace',
      code: `import type * as old from './lookalikes/old-session.js';

export type Session = old.UserSession;
`,
    },
    {
      name: 'a type beside the canonical one',
      code: `import type { UserSession } from './lookalikes/old-session.js';
import type { Session } from './session.js';

export type Sessions = [UserSession, Session];
`,
    },
    {
      name: 'a member of the type',
      code: `import type { UserSession } from './lookalikes/old-session.js';

export type Id = UserSession['id'];
`,
    },
    {
      name: 'a type that the canonical one asks more of',
      code: `import type { UserAccount } from './lookalikes/old-session.js';

export const idOf = (account: UserAccount) => account.id;
`,
    },
    {
      name: 'a type with a member that the canonical one lacks',
      code: `import type { OwnerAccount } from './lookalikes/old-session.js';

export const ownerOf = (account: OwnerAccount) => account.owner;
`,
    },
    {
      name: 'two types of one canonical one',
      code: `import type { OwnerAccount, UserAccount } from './lookalikes/old-session.js';

export type Accounts = [OwnerAccount, UserAccount];
`,
    },
  ],
  invalid: [],
});
