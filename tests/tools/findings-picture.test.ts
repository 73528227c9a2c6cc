import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { drawEditor, type EditorView, type Mark } from '../../tools/draw-editor.ts';
import { examplePath, lintExample } from '../../tools/example.ts';
import { findingsPicture } from '../../tools/generators/findings-picture.ts';
import { inRepository } from '../../tools/repository.ts';

const mark: Mark = { line: 1, column: 15, endLine: 1, endColumn: 26, severity: 'error' };

function view(changes: Partial<EditorView> = {}): EditorView {
  return {
    file: 'src/run.ts',
    code: 'const value = new Engine();\n',
    marks: [mark],
    popup: { at: mark, text: 'Say no.', source: 'ESLint' },
    ...changes,
  };
}

/** The texts of a picture, in the order in which it draws them. */
function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) => text);
}

describe('the picture of the findings', () => {
  it('is the committed one, each time', async () => {
    const pictures = [...(await findingsPicture.generate())];
    expect(pictures).toHaveLength(1);
    for (const [file, picture] of pictures) expect(await readFile(inRepository(file), 'utf8')).toBe(picture);
    expect([...(await findingsPicture.generate())]).toEqual(pictures);
  });

  it('shows the file, a wave for each finding and the words of one that has a fix', async () => {
    const [picture = ''] = (await findingsPicture.generate()).values();
    const file = textsIn(picture)[0] ?? '';
    const { messages } = await lintExample(file);
    const told = messages.find(({ fix }) => fix !== undefined);
    const code = await readFile(examplePath(file), 'utf8');
    const texts = textsIn(picture);
    expect(picture.match(/stroke-width="1\.2"/gu)).toHaveLength(messages.length);
    expect(texts.join(' ')).toContain(told?.message);
    expect(texts).toContain(`ESLint ${told?.ruleId ?? ''}`);
    expect(texts.filter((text) => /^\d+$/u.test(text))).toHaveLength(code.trimEnd().split('\n').length);
  });
});

describe('drawEditor', () => {
  it('changes with the message', () => {
    const popup = { at: mark, text: 'Say yes.', source: 'ESLint' };
    expect(drawEditor(view({ popup }))).not.toBe(drawEditor(view()));
  });

  it('draws all code, token by token', () => {
    expect(textsIn(drawEditor(view()))).toEqual([
      'src/run.ts',
      '1',
      ...['const', 'value', '=', 'new', 'Engine', '(', ')', ';'],
      'Say no.',
      'ESLint',
    ]);
  });

  it('underlines every line of a mark, in the colour of its severity', () => {
    const code = 'call(\n  one,\n);\n';
    const long: Mark = { line: 1, column: 1, endLine: 3, endColumn: 2, severity: 'warning' };
    const waves = drawEditor(view({ code, marks: [long] })).match(/<path .*stroke="#e5c07b".*>/gu);
    expect(waves).toHaveLength(3);
  });

  it('shows comments and templates of several lines where they stand', () => {
    const code = '/**\n * One.\n */\nconst a = `\n  b`;\n';
    expect(textsIn(drawEditor(view({ code, marks: [] })))).toEqual(expect.arrayContaining(['* One.', '*/', 'b`']));
  });

  it('breaks a long message, and escapes what would be markup', () => {
    const text = `<T> & ${'word '.repeat(40)}"end"`;
    const svg = drawEditor(view({ popup: { at: mark, text, source: 'ESLint' } }));
    expect(textsIn(svg).filter((line) => line.includes('word')).length).toBeGreaterThan(1);
    expect(svg).toContain('&lt;T&gt; &amp; word');
    expect(svg).toContain('&quot;end&quot;');
  });
});
