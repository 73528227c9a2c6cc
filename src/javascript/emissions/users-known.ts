import type { TSESTree } from '@typescript-eslint/utils';
import { serverPackages, servingExports } from '../../emitters/servers.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import type { Code } from './code.ts';
import { importedPathOf } from './imported-path-of.ts';
import type { Reader } from './reader.ts';

/** What tells that a module has to do with users. */
export interface UserTest {
  /** Does the name say that it holds a person or an account? */
  isPerson(name: string): boolean;
}

/**
 * Is a user, or a server that users connect to, in sight of a call that emits: in its module, in the one that made the
 * emitter, or in one of those near by that take either in, as listeners do?
 */
export function areUsersKnown(call: TSESTree.CallExpression, reader: Reader, test: UserTest): boolean {
  const around = new Set<Code>([reader.code]);
  const origin = originOf(call, reader);
  if (origin !== undefined) around.add(origin);
  for (const code of around) if (knowsUsers(code, test)) return true;
  for (const code of around) {
    for (const other of reader.project.importersOf(code)) if (knowsUsers(other, test)) return true;
  }
  return false;
}

/** The module of the project that an emitter comes from. */
function originOf({ callee }: TSESTree.CallExpression, reader: Reader): Code | undefined {
  let root = unwrap(callee);
  while (root.type === 'MemberExpression' || root.type === 'CallExpression')
    root = unwrap(root.type === 'MemberExpression' ? root.object : root.callee);
  const path = importedPathOf(root, reader.code);
  const [name] = path?.names ?? [];
  if (path === undefined || name === undefined) return undefined;
  return reader.project.declarationOf(reader.code, path.specifier, name)?.reader.code;
}

const known = new WeakMap<UserTest, WeakMap<Code, boolean>>();

function knowsUsers(code: Code, test: UserTest): boolean {
  const ofTest = known.get(test) ?? new WeakMap<Code, boolean>();
  known.set(test, ofTest);
  let answer = ofTest.get(code);
  if (answer === undefined) ofTest.set(code, (answer = readsOfUsers(code, test)));
  return answer;
}

function readsOfUsers(code: Code, { isPerson }: UserTest): boolean {
  let isFound = false;
  walk(
    code.ast,
    code.visitorKeys,
    (node) => {
      isFound ||= isServing(node, code) || (isName(node) && isPerson(node.name));
    },
    () => !isFound,
  );
  return isFound;
}

function isName(node: TSESTree.Node): node is TSESTree.Identifier | TSESTree.PrivateIdentifier {
  return node.type === 'Identifier' || node.type === 'PrivateIdentifier';
}

/** A name of something with which programs serve: `express()`, `http.createServer`, `WebSocketServer`. */
function isServing(node: TSESTree.Node, code: Code): boolean {
  const isPath = node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'CallExpression';
  const path = isPath ? importedPathOf(node, code) : undefined;
  if (path === undefined) return false;
  const module = path.specifier.replace(/^node:/u, '');
  return serverPackages.has(packageOf(module)) || servingExports.get(module)?.has(path.names.at(-1) ?? '') === true;
}

/** `@nestjs/common` of `@nestjs/common/pipes` */
function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
