import { expect, it } from 'vitest';
import { implementationNameOf } from '../../src/concepts/implementation-name.ts';
import { parseReference } from '../../src/concepts/parse-reference.ts';

it.each([
  ['./src/engine.ts#Engine', 'Engine'],
  ['./src/engine.ts#Engine.create', 'create'],
  ['./src/engine.ts#default.create', 'create'],
  ['./src/user-execution-engine.ts#default', 'UserExecutionEngine'],
  ['./src/user_engine.service.ts#default', 'User_engineService'],
  ['./src/engine/index.ts#default', 'Engine'],
  ['@scope/http-client#default', 'HttpClient'],
  ['bignumber.js#default', 'Bignumber'],
  ['./index.ts#default', 'default'],
  ['..#default', 'default'],
])('people call %s %s', (text, name) => {
  expect(implementationNameOf(parseReference(text, []))).toBe(name);
});
