import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRepository } from '../../tools/repository.ts';
import { fencesOf } from '../harness/markdown.ts';

const fences = fencesOf(readFileSync(inRepository('docs/editors.md'), 'utf8'));

function textsIn(language: string): readonly string[] {
  return fences.filter((fence) => fence.language === language).map(({ text }) => text);
}

it('the settings in JSON can be read, and fix on saving by the action that the server knows', () => {
  const [code, zed] = textsIn('json').map((text) => JSON.parse(text) as object);
  expect(code).toHaveProperty(['editor.codeActionsOnSave', 'source.fixAll.eslint'], 'explicit');
  for (const language of ['TypeScript', 'TSX']) {
    const action = ['languages', language, 'code_actions_on_format', 'source.fixAll.eslint'];
    expect(zed).toHaveProperty(action, true);
  }
});

it('the settings in XML close what they open', () => {
  const [text = ''] = textsIn('xml');
  const open: string[] = [];
  for (const [, slash, name, end] of text.matchAll(/<(\/?)([\w-]+)[^>]*?(\/?)>/gu)) {
    if (slash === '/') expect(open.pop()).toBe(name);
    else if (end !== '/') open.push(name ?? '');
  }
  expect(open).toEqual([]);
  expect(text).toContain('<component name="EslintConfiguration">');
});

it('has a section for each editor', () => {
  expect(fences.map(({ language }) => language)).toEqual(['json', 'xml', 'lua', 'json']);
});
