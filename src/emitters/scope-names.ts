/** Words that name a person or an account. */
export const personWords: readonly string[] = [
  'account',
  'actor',
  'caller',
  'customer',
  'member',
  'org',
  'organisation',
  'organization',
  'owner',
  'player',
  'principal',
  'recipient',
  'requester',
  'subscriber',
  'tenant',
  'uid',
  'user',
  'username',
  'usr',
  'viewer',
];

/** Words of {@link personWords} that are said of code as well: of what calls, and of what listens. */
export const codeWords: ReadonlySet<string> = new Set([
  'actor',
  'caller',
  'member',
  'owner',
  'requester',
  'subscriber',
]);

/** Words that identify one user, or what belongs to one: the built-in part of `userScope.names`. */
export const userWords: readonly string[] = [
  ...personWords,
  'auth',
  'connection',
  'context',
  'ctx',
  'req',
  'request',
  'run',
  'session',
  'sid',
  'socket',
  'workspace',
];

/** Words that identify a group of users: the built-in part of `userScope.audience`. */
export const audienceWords: readonly string[] = [
  'audience',
  'board',
  'call',
  'channel',
  'chat',
  'collection',
  'community',
  'company',
  'conversation',
  'course',
  'doc',
  'document',
  'game',
  'group',
  'guild',
  'lobby',
  'match',
  'meeting',
  'namespace',
  'page',
  'party',
  'project',
  'room',
  'space',
  'stream',
  'team',
  'thread',
  'topic',
];

/** The words of a name: `currentUserId`, `current_user_id` and `CURRENT_USER_ID` have three. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Makes the test whether a name contains one of the words, or their plural, or is one of the names. */
export function createScopeTest(words: readonly string[], names: readonly string[]): (name: string) => boolean {
  const exact = new Set(names);
  const known = new Set(words);
  return (name) =>
    exact.has(name) || wordsOf(name).some((word) => known.has(word) || known.has(word.replace(/s$/u, '')));
}
