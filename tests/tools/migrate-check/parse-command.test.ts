import { describe, expect, it } from 'vitest';
import { CommandError, parseCommand } from '../../../tools/migrate-check/parse-command.ts';
import { root } from '../../../tools/repository.ts';

describe('the arguments of migrate-check', () => {
  it('name a checkout and classes, and leave the rest to defaults', () => {
    expect(parseCommand([root, 'src/engine.ts#Engine'])).toEqual({
      kind: 'check',
      checkout: root,
      projects: ['tsconfig.json'],
      references: ['src/engine.ts#Engine'],
      variants: ['sync', 'async', 'named'],
      jsonFile: undefined,
      lacks: false,
      keepsCopy: false,
    });
  });

  it('name projects, variants and a file for the figures', () => {
    const options = [
      '--project',
      'a.json',
      '--project',
      'b.json',
      '--variant',
      'async',
      '--json',
      'out.json',
      '--keep',
    ];
    expect(parseCommand([root, 'a.ts#A', 'b.ts#B', ...options])).toMatchObject({
      projects: ['a.json', 'b.json'],
      references: ['a.ts#A', 'b.ts#B'],
      variants: ['async'],
      jsonFile: 'out.json',
      keepsCopy: true,
    });
  });

  it('ask for a list, a summary or help', () => {
    expect(parseCommand([root, '--list', '5'])).toMatchObject({ kind: 'list', count: 5 });
    expect(parseCommand(['--summary', 'a.json'])).toEqual({
      kind: 'summary',
      files: ['a.json'],
      page: undefined,
    });
    expect(parseCommand(['--summary', 'a.json', '--page', 'a.md'])).toMatchObject({ kind: 'summary', page: 'a.md' });
    expect(parseCommand(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'Name the folder of a checkout.'],
    [['no/such/folder', 'a.ts#A'], 'There is no folder no/such/folder.'],
    [[root], 'Name a class as <module>#<class>'],
    [[root, '--list', 'all'], "--list takes a number, not 'all'."],
    [[root, 'a.ts#A', '--variant', 'lazy'], "--variant is one of sync, async, named, not 'lazy'."],
    [['--summary'], 'Name the files that --json wrote.'],
    [[root, '--fast'], '--fast'],
  ])('%j are refused with a reason', (args, reason) => {
    expect(() => parseCommand(args)).toThrow(CommandError);
    expect(() => parseCommand(args)).toThrow(reason);
  });
});
