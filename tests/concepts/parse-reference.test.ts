import { describe, expect, it } from 'vitest';
import { parseReference } from '../../src/concepts/parse-reference.ts';
import { SettingsError } from '../../src/concepts/settings-error.ts';

describe('parseReference', () => {
  it.each([
    ['./src/engine.ts#Engine', './src/engine.ts', 'Engine', undefined],
    ['src/engine#Engine', 'src/engine', 'Engine', undefined],
    ['../engine.js#default', '../engine.js', 'default', undefined],
    ['./engine.ts#Engine.create', './engine.ts', 'Engine', 'create'],
    ['./engine.ts#default.instance', './engine.ts', 'default', 'instance'],
    ['@app/engine#Engine', '@app/engine', 'Engine', undefined],
    ['@scope/package#Engine', '@scope/package', 'Engine', undefined],
    ['@scope/package/deep/file.js#Engine', '@scope/package/deep/file.js', 'Engine', undefined],
    ['lodash#_', 'lodash', '_', undefined],
    ['node:events#EventEmitter', 'node:events', 'EventEmitter', undefined],
    ['#internal/engine#Engine', '#internal/engine', 'Engine', undefined],
    ['~/engine#$engine', '~/engine', '$engine', undefined],
    ['./two words/engine.ts#Engine', './two words/engine.ts', 'Engine', undefined],
    ['./größe.ts#Größe', './größe.ts', 'Größe', undefined],
  ])('reads %s', (text, module, exportName, member) => {
    expect(parseReference(text, ['concepts', 0, 'canonical'])).toEqual({
      text,
      module,
      exportName,
      member,
      keyPath: 'concepts[0].canonical',
    });
  });

  it.each([
    '',
    '#',
    '#Engine',
    './engine.ts',
    './engine.ts#',
    './engine.ts#*',
    './engine.ts#1st',
    './engine.ts#Engine.',
    './engine.ts#.create',
    './engine.ts#Engine.create.now',
    './engine.ts#Engine#create',
    './engine.ts#Engine()',
    './engine.ts #Engine',
    './engine.ts# Engine',
    ' ./engine.ts#Engine',
    './engine.ts#Engine\n',
    '.\\engine.ts#Engine',
  ])('refuses %j', (text) => {
    expect(() => parseReference(text, ['emitters', 0, 'ref'])).toThrow(SettingsError);
  });
});
