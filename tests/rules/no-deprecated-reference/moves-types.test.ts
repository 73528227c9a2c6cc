import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Deprecated interfaces, which move to the canonical type where that has the same members.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a parameter: from another module',
      code: `import type { UserSession } from './elsewhere.js';

export const idOf = (session: UserSession) => session.id;
`,
    },
    {
      name: 'a parameter: a type of the file',
      code: `interface UserSession {
  id: number;
}
export const idOf = (session: UserSession) => session.id;
`,
    },
    {
      name: 'a type parameter by that name',
      code: `export const same = <UserSession>(session: UserSession) => session;
`,
    },
    {
      name: 'an extended interface: from another module',
      code: `import type { UserSession } from './elsewhere.js';

export interface Open extends UserSession {
  readonly since: number;
}
`,
    },
    {
      name: 'an import in place: from another module',
      code: `export type Session = import('./elsewhere.js').UserSession;
`,
    },
    {
      name: 'a namespace: another type',
      code: `import type * as sessions from './session.js';

export type Session = sessions.Session;
`,
    },
    {
      name: 'the canonical type',
      code: `import type { Account, Session } from './session.js';

export type All = [Account, Session];
`,
    },
  ],
  invalid: [
    {
      name: 'a parameter',
      code: `import type { UserSession } from './old-session.js';

export const close = (session: UserSession) => session.close();
`,
      errors: [
        { ...found('imported', 'UserSession'), line: 1, column: 15, endLine: 1, endColumn: 26 },
        { ...found('typed', 'UserSession'), line: 3, column: 32, endLine: 3, endColumn: 43 },
      ],
      output: `import type { Session as UserSession } from './session.js';

export const close = (session: UserSession) => session.close();
`,
    },
    {
      name: 'a type argument',
      code: `import type { UserSession } from './old-session.js';

export const sessions = new Map<string, UserSession>();
`,
      errors: [
        { ...found('imported', 'UserSession'), line: 1, column: 15, endLine: 1, endColumn: 26 },
        { ...found('typed', 'UserSession'), line: 3, column: 41, endLine: 3, endColumn: 52 },
      ],
      output: `import type { Session as UserSession } from './session.js';

export const sessions = new Map<string, UserSession>();
`,
    },
    {
      name: 'an extended interface',
      code: `import type { UserSession } from './old-session.js';

export interface Open extends UserSession {
  readonly since: number;
}
`,
      errors: [
        { ...found('imported', 'UserSession'), line: 1, column: 15, endLine: 1, endColumn: 26 },
        { ...found('typed', 'UserSession'), line: 3, column: 31, endLine: 3, endColumn: 42 },
      ],
      output: `import type { Session as UserSession } from './session.js';

export interface Open extends UserSession {
  readonly since: number;
}
`,
    },
    {
      name: 'an implemented interface',
      code: `import type { UserSession } from './old-session.js';

export class Open implements UserSession {
  readonly id = '1';
  close(): void {}
}
`,
      errors: [
        { ...found('imported', 'UserSession'), line: 1, column: 15, endLine: 1, endColumn: 26 },
        { ...found('extended', 'UserSession'), line: 3, column: 30, endLine: 3, endColumn: 41 },
      ],
      output: `import type { Session as UserSession } from './session.js';

export class Open implements UserSession {
  readonly id = '1';
  close(): void {}
}
`,
    },
    {
      name: 'an import among values',
      code: `import { type UserSession } from './old-session.js';

export type Sessions = UserSession[];
`,
      errors: [
        { ...found('imported', 'UserSession'), line: 1, column: 10, endLine: 1, endColumn: 26 },
        { ...found('typed', 'UserSession'), line: 3, column: 24, endLine: 3, endColumn: 35 },
      ],
      output: `import { type Session as UserSession } from './session.js';

export type Sessions = UserSession[];
`,
    },
    {
      name: 'an import in place',
      code: `export type Session = import('./old-session.js').UserSession;
`,
      errors: [{ ...found('typed', 'UserSession'), line: 1, column: 23, endLine: 1, endColumn: 61 }],
      output: `export type Session = import('./session.js').Session;
`,
    },
    {
      name: 'a namespace',
      code: `import type * as old from './old-session.js';

export type Session = old.UserSession;
`,
      errors: [{ ...found('typed', 'UserSession'), line: 3, column: 23, endLine: 3, endColumn: 38 }],
      output: [
        `import type * as old from './old-session.js';
import type { Session as Session2 } from './session.js';

export type Session = Session2;
`,
        `import type { Session as Session2 } from './session.js';

export type Session = Session2;
`,
      ],
    },
    {
      name: 'a type beside the canonical one',
      code: `import type { UserSession } from './old-session.js';
import type { Session } from './session.js';

export type Sessions = [UserSession, Session];
`,
      errors: [
        { ...found('imported', 'UserSession'), line: 1, column: 15, endLine: 1, endColumn: 26 },
        { ...found('typed', 'UserSession'), line: 4, column: 25, endLine: 4, endColumn: 36 },
      ],
      output: `import type { Session } from './session.js';

export type Sessions = [Session, Session];
`,
    },
    {
      name: 'a member of the type',
      code: `import type { UserSession } from './old-session.js';

export type Id = UserSession['id'];
`,
      errors: [
        { ...found('imported', 'UserSession'), line: 1, column: 15, endLine: 1, endColumn: 26 },
        { ...found('typed', 'UserSession'), line: 3, column: 18, endLine: 3, endColumn: 29 },
      ],
      output: `import type { Session as UserSession } from './session.js';

export type Id = UserSession['id'];
`,
    },
    {
      name: 'a type that the canonical one asks more of',
      code: `import type { UserAccount } from './old-session.js';

export const idOf = (account: UserAccount) => account.id;
`,
      errors: [
        {
          ...found('imported', 'UserAccount', suggested('shape-unknown', 'Account')),
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 26,
          suggestions: [
            {
              ...useCanonical('UserAccount'),
              output: `import type { Account as UserAccount } from './session.js';

export const idOf = (account: UserAccount) => account.id;
`,
            },
          ],
        },
        {
          ...found('typed', 'UserAccount', suggested('shape-unknown', 'Account')),
          line: 3,
          column: 31,
          endLine: 3,
          endColumn: 42,
          suggestions: [
            {
              ...useCanonical('UserAccount'),
              output: `import type { Account as UserAccount } from './session.js';

export const idOf = (account: UserAccount) => account.id;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a type with a member that the canonical one lacks',
      code: `import type { OwnerAccount } from './old-session.js';

export const ownerOf = (account: OwnerAccount) => account.owner;
`,
      errors: [
        {
          ...found('imported', 'OwnerAccount', explained('member-missing', 'owner')),
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 27,
        },
        {
          ...found('typed', 'OwnerAccount', explained('member-missing', 'owner')),
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 46,
        },
      ],
      output: null,
    },
    {
      name: 'two types of one canonical one',
      code: `import type { OwnerAccount, UserAccount } from './old-session.js';

export type Accounts = [OwnerAccount, UserAccount];
`,
      errors: [
        {
          ...found('imported', 'OwnerAccount', explained('member-missing', 'owner')),
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 27,
        },
        {
          ...found('imported', 'UserAccount', suggested('shape-unknown', 'Account')),
          line: 1,
          column: 29,
          endLine: 1,
          endColumn: 40,
          suggestions: [
            {
              ...useCanonical('UserAccount'),
              output: `import type { OwnerAccount } from './old-session.js';
import type { Account as UserAccount } from './session.js';

export type Accounts = [OwnerAccount, UserAccount];
`,
            },
          ],
        },
        {
          ...found('typed', 'OwnerAccount', explained('member-missing', 'owner')),
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 37,
        },
        {
          ...found('typed', 'UserAccount', suggested('shape-unknown', 'Account')),
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 50,
          suggestions: [
            {
              ...useCanonical('UserAccount'),
              output: `import type { OwnerAccount } from './old-session.js';
import type { Account as UserAccount } from './session.js';

export type Accounts = [OwnerAccount, UserAccount];
`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
