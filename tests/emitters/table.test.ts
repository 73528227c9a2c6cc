import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { families } from '../../src/emitters/families.ts';
import { root } from '../../tools/repository.ts';
import { typeCheckerOf } from '../harness/type-checker.ts';

/** Modules whose types cannot be looked at, each with the reason. */
const UNSEEN: Readonly<Record<string, string>> = {
  'uWebSockets.js': 'It is published on GitHub alone.',
  'tiny-emitter/instance.js': 'It has no types; the test below looks at the value.',
};

describe('the names of the table', () => {
  const sources = families.flatMap(({ sources: all }) => all);
  const lines = sources.flatMap(({ modules, exports }) =>
    modules
      .filter((module) => !(module in UNSEEN))
      .flatMap((module) =>
        Object.keys(exports)
          .filter((name) => name !== '*')
          .map((name) => `export type { ${name} as X } from '${module}';`),
      ),
  );

  it('are exported by the libraries', () => {
    const text = [
      '/// <reference types="bun-types" />',
      ...lines.map((line, index) => line.replace(' X ', ` X${index} `)),
    ];
    const problems = typeCheckerOf(root).check('tests/emitters/names.ts', text.join('\n'));
    expect(problems.map(({ line, message }) => `${text[line - 1] ?? ''} ${message}`)).toEqual([]);
    expect(lines.length).toBeGreaterThan(60);
  }, 120_000);

  it('are missed when they are not there', () => {
    const problems = typeCheckerOf(root).check('tests/emitters/names.ts', "export type { Servant } from 'socket.io';");
    expect(problems).toHaveLength(1);
  });

  it('mean roles that the family has', () => {
    const unknown = families.flatMap(({ name, sources: all, globals, roles }) =>
      [...all.flatMap(({ exports }) => Object.values(exports)), ...Object.values(globals ?? {})].flatMap(
        ({ constructed, called, itself, typed, decorated }) =>
          [constructed, called, itself, typed, decorated]
            .filter((role) => role !== undefined && !(role in roles))
            .map((role) => `${name}: ${String(role)}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('lead from role to role of the same family', () => {
    const unknown = families.flatMap(({ name, roles }) =>
      Object.values(roles).flatMap(({ gives = {}, narrows = {}, elements, handlers = {} }) =>
        [
          ...Object.values(gives),
          ...Object.values(narrows).map(({ gives: given }) => given),
          ...(elements === undefined ? [] : [elements]),
          ...Object.values(handlers).flatMap(({ parameters }) => parameters),
        ]
          .filter((role) => role !== undefined && !(role in roles))
          .map((role) => `${name}: ${String(role)}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('include an emitter that a module exports ready made', () => {
    const require = createRequire(import.meta.url);
    expect(require('tiny-emitter/instance.js')).toHaveProperty('emit');
  });
});
