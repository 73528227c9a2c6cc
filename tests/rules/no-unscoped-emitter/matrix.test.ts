import { describe, expect, it } from 'vitest';
import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { families } from '../../../src/emitters/families.ts';
import type { EmitterFamily, Export } from '../../../src/emitters/family.ts';
import { projectFolder } from '../../harness/fixture-project.ts';
import { ProjectLinter } from '../../harness/lint.ts';
import { busesRows } from './matrix/buses-rows.ts';
import { channelsRows } from './matrix/channels-rows.ts';
import { type Cell, type Fault, type Form, forms } from './matrix/matrix-row.ts';
import { processRows } from './matrix/process-rows.ts';
import { socketsRows } from './matrix/sockets-rows.ts';
import { subscriptionsRows } from './matrix/subscriptions-rows.ts';

// Each source of the table in each form, and what looks like it and comes from elsewhere.
const rows = [...busesRows, ...processRows, ...socketsRows, ...channelsRows, ...subscriptionsRows];
const linter = new ProjectLinter({
  folder: projectFolder('emitters'),
  settings: { concepts: [] },
  rules: { 'no-unscoped-emitter': noUnscopedEmitter },
});

const words: Readonly<Record<Form, string>> = {
  broadcast: 'to all',
  narrowed: 'narrowed',
  modifier: 'with a modifier alone',
  alias: 'under another name',
  reexport: 'handed on by another module',
  annotatedField: 'in a field with a type',
  plainField: 'in a field without a type',
  constructorParameter: 'given to a constructor',
  getInstance: 'of the one instance',
  handlerParameter: 'as a listener is given it',
};

interface Case {
  readonly name: string;
  readonly code: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly fault: Fault;
}

const cases = rows.flatMap((row) =>
  forms.flatMap((form): readonly Case[] => {
    const cell: Cell = row.forms[form];
    if ('absent' in cell) return [];
    const name = `${row.of.join(', ')}: ${words[form]}`;
    return [{ name, fault: cell.fault ?? row.fault, ...unmarked(cell.code) }];
  }),
);

describe('each source of the table', () => {
  it.each(cases)('$name', ({ code, marks, fault }) => {
    expect(found(code)).toEqual(marks.map(({ start, end }) => expected(code, start, end, fault)));
  });
});

describe('what looks like it and is declared elsewhere', () => {
  it.each(cases.filter(({ marks }) => marks.length > 0))('$name', ({ code }) => {
    expect(found(twinOf(code))).toEqual([]);
  });
});

describe('the matrix', () => {
  it('has each source of the table that reaches others, once', () => {
    const named = rows.flatMap(({ of }) => of);
    expect([...new Set(named)]).toEqual(named);
    expect(families.flatMap(sourcesOf).filter((source) => !named.includes(source))).toEqual([]);
  });

  it('gives a reason for each form that there cannot be', () => {
    for (const { forms: cells } of rows) {
      expect(Object.keys(cells)).toEqual(forms);
      for (const cell of Object.values(cells)) if ('absent' in cell) expect(cell.absent).toMatch(/^[A-Z].* .*\.$/u);
    }
  });

  it('has at least three hundred cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(new Set(cases.map(({ code }) => code)).size).toBe(cases.length);
  });
});

function unmarked(marked: string): Pick<Case, 'code' | 'marks'> {
  const parts = marked.split(/[«»]/u);
  const marks: { start: number; end: number }[] = [];
  let code = '';
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) marks.push({ start: code.length, end: code.length + part.length });
    code += part;
  }
  return { code, marks };
}

interface Report {
  readonly at: string;
  readonly messageId: string | undefined;
  readonly message: string;
}

function found(code: string): readonly Report[] {
  const file = /^[^]*(?:: void|interface |type |private |readonly )/u.test(code)
    ? 'src/consumer.ts'
    : 'src/consumer.js';
  return linter.verify(file, code).map(({ line, column, endLine = 0, endColumn = 0, messageId, message }) => ({
    at: `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`,
    messageId,
    message,
  }));
}

function expected(code: string, start: number, end: number, fault: Fault): Report {
  const { messageId, subject = '', reaches, missing } = fault;
  const text = code.slice(start, end).replaceAll(/\s+/gu, ' ');
  const emitter = text.length <= 40 ? text : `${text.slice(0, 39)}…`;
  const data: Readonly<Record<string, string>> = { emitter, subject, reaches, missing };
  const template = noUnscopedEmitter.meta.messages[messageId];
  return {
    at: `${place(code, start)}-${place(code, end)}`,
    messageId,
    message: template.replaceAll(/\{\{(\w+)\}\}/gu, (_, key: string) => data[key] ?? ''),
  };
}

function place(code: string, offset: number): string {
  const lines = code.slice(0, offset).split('\n');
  return `${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}`;
}

/** The same text with its modules elsewhere, and its globals declared by itself. */
function twinOf(code: string): string {
  const own = [...new Set(code.match(/\b(?:EventTarget|BroadcastChannel|Bun|process)\b/gu) ?? [])];
  const imported = code.matchAll(/^import (?:type )?(.*) from /gmu);
  const names = [...imported].map(([, clause = '']) => clause).join(' ');
  const declared = own.filter((name) => !names.includes(name)).map((name) => `declare const ${name}: any;\n`);
  return declared.join('') + code.replaceAll(/ from '[^']*'/gu, " from './live/nowhere.js'");
}

/** The modules and globals of a family by which something is had that reaches others. */
function sourcesOf({ sources, globals = {}, roles }: EmitterFamily): readonly string[] {
  const reaches = (role: string | undefined, seen: readonly string[] = []): boolean => {
    const rules = role === undefined || seen.includes(role) ? undefined : roles[role];
    if (role === undefined || rules === undefined) return false;
    const next = [...Object.values(rules.gives ?? {}), ...Object.values(rules.narrows ?? {}).map(({ gives }) => gives)];
    return rules.reaches !== undefined || [...next, rules.elements].some((each) => reaches(each, [...seen, role]));
  };
  const has = ({ constructed, called, itself, typed, decorated }: Export): boolean =>
    [constructed, called, itself, typed, decorated].some((role) => reaches(role));
  const modules = sources.filter(({ exports }) => Object.values(exports).some(has)).flatMap(({ modules: all }) => all);
  const own = Object.entries(globals).filter(([, gives]) => has(gives));
  return [...modules, ...own.map(([name]) => `globalThis.${name}`)];
}
