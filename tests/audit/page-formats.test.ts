import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Collection } from '../../src/audit/collection.ts';
import type { Comparison } from '../../src/audit/baseline/compare-with-baseline.ts';
import { htmlProse } from '../../src/audit/formats/html/html-prose.ts';
import { renderHtml } from '../../src/audit/formats/html/html.ts';
import { markdownCode } from '../../src/audit/formats/markdown/markdown-code.ts';
import { markdownProse } from '../../src/audit/formats/markdown/markdown-prose.ts';
import { renderMarkdown } from '../../src/audit/formats/markdown/markdown.ts';
import type { Report } from '../../src/audit/formats/report.ts';
import { renderText } from '../../src/audit/formats/text.ts';
import { judge } from '../../src/audit/judge.ts';
import { sampleCollection } from './sample-collection.ts';

const [odd] = sampleCollection.findings;
if (odd === undefined) throw new Error('The sample has findings.');

const known = { ...{ file: 'src/b.ts', rule: 'no-global-mutable-state', concept: '' }, thing: 'cache', symbol: '' };
const comparison: Comparison = {
  fresh: [odd],
  paid: [
    {
      ...{ file: 'src/d.ts', rule: 'no-direct-construction', concept: 'engine' },
      ...{ thing: 'OldEngine', symbol: 'run', count: 2 },
    },
  ],
  unseen: [],
  entries: [
    { ...known, count: 3 },
    { ...known, file: 'src/c.ts', count: 1 },
  ],
};

const plain = reportOf();
const full = { ...reportOf({ paths: ['src'], unparsed: [brokenFile(1)] }), comparison, baseline: 'debt.json' };

function reportOf(differences: Partial<Collection> = {}): Report {
  const audit = judge({ ...sampleCollection, ...differences });
  return { audit, comparison: undefined, baseline: undefined, cwd: '/srv/app', folder: '.' };
}

function brokenFile(line: number): Collection['unparsed'][number] {
  return { file: 'src/x.ts', line, column: 7, message: "Unexpected token '<'" };
}

/** Uses in so many files. */
function reportOfFiles(count: number): Report {
  const [use] = sampleCollection.uses;
  if (use === undefined) throw new Error('The sample has uses.');
  return reportOf({
    uses: Array.from({ length: count }, (_, index) => ({ ...use, spot: { ...use.spot, file: `src/${index}.ts` } })),
  });
}

describe('as Markdown', () => {
  it('is a comment with tables', () => {
    expect(renderMarkdown(plain)).toMatchInlineSnapshot(`
      "<!-- ssot audit -->

      ## 2 concepts in 12 files

      **Readiness: 0 to 2 of 5 gates**

      Failed: transition, isolation, factory. Not judged: events, prevention.

      **Users are not kept apart**

      - 1 × [\`no-global-mutable-state\`](https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/rules/no-global-mutable-state.md)

      ### engine

      - canonical: \`UserEngine\` in \`./src/user-engine.ts\`
      - factory: \`await createEngine($userId)\` in \`./src/engine-factory.ts\`
      - on factory: ████░░░░░░░░░░░░░░░░ 20 % (1 of 5 instances)
      - not awaited: **1 promise**

      | Still to go | made | used | fix | suggest | wait | neither |
      | :-- | --: | --: | --: | --: | --: | --: |
      | \`OldEngine\`<br>\`./src/old-engine.ts\` | 3 | 1 | 1 | 2 | 1 | · |
      | \`BaseEngine\`<br>\`./src/base-engine.ts\` | · | 1 | · | · | · | 1 |
      | \`UserEngine\`<br>made outside its factory | 1 | · | 1 | · | · | · |
      | all | 4 | 2 | 2 | 2 | 1 | 1 |

      | Why there is no fix | sites |
      | :-- | --: |
      | [\`argument-has-effects\`](https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/reasons.md#argument-has-effects)<br>evaluating \`…\` has effects that the factory call would drop, move or repeat | 2 |
      | [\`still-used\`](https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/reasons.md#still-used)<br>its uses in this file come first | 1 |
      | [\`subclass\`](https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/reasons.md#subclass)<br>a subclass is code of its own, which a person has to move | 1 |

      | Files to go (3) | made | used | fix | suggest | wait | neither |
      | :-- | --: | --: | --: | --: | --: | --: |
      | \`src/c.ts\` | 3 | · | 1 | 2 | · | · |
      | \`src/b.ts\` | 1 | 1 | 1 | · | 1 | · |
      | \`src/a.ts\` | · | 1 | · | · | · | 1 |

      ### clock

      - root: \`packages/clock\`
      - canonical: \`now\` in \`./now.ts\`

      | Still to go | made | used | fix | suggest | wait | neither |
      | :-- | --: | --: | --: | --: | --: | --: |
      | \`time\`<br>\`./time.ts\` | · | · | · | · | · | · |

      Nothing is left to migrate.
      "
    `);
  });

  it('says first what the baseline does not know, what is gone and what could not be parsed', () => {
    const text = renderMarkdown(full);
    expect(text.slice(0, text.indexOf('**Users'))).toMatchInlineSnapshot(`
      "<!-- ssot audit -->

      ## 2 concepts in 12 files

      **Readiness: 0 to 2 of 5 gates**

      Failed: transition, isolation, factory. Not judged: events, prevention.

      This was looked at and nothing else: src.

      **Baseline debt.json: 3 known, 1 new, 2 paid**

      **1 finding that the baseline does not know:**

      - \`src/c.ts:4:10\` in \`Session.open\` [\`no-direct-construction\`](https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/rules/no-direct-construction.md): 'UserEngine' is constructed outside its factory, 50 % "too" &lt;often&gt;: make it, please. \`eslint --fix\` does it.

      Take them out again. If they have to be, add them: \`ssot audit --baseline debt.json --update\`

      **2 findings of the baseline are gone:**

      - \`src/d.ts\` in \`run\` [\`no-direct-construction\`](https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/rules/no-direct-construction.md) \`OldEngine\` (2)

      Record it, so that they do not come back: \`ssot audit --baseline debt.json --update\`

      **1 file could not be parsed, so nothing is known of what they use:**

      - \`src/x.ts:1:7\` Unexpected token '&lt;'

      "
    `);
  });

  it('folds lists that are long', () => {
    expect(renderMarkdown(reportOfFiles(10))).not.toContain('<details>');
    const text = renderMarkdown(reportOfFiles(11));
    expect(text).toContain('<details>\n<summary>Files to go (11)</summary>\n\n| Files to go (11) | made');
    expect(text).toMatch(/\| `src\/9\.ts` \| .* \|\n\n<\/details>\n/u);
    const unparsed = Array.from({ length: 11 }, (_, index) => brokenFile(index + 1));
    expect(renderMarkdown(reportOf({ unparsed }))).toContain(
      '<summary>11 files could not be parsed, so nothing is known of what they use:</summary>\n\n- `src/x.ts:1:7`',
    );
  });

  it.each([
    ['a|b', '<code>a&#124;b</code>'],
    ['`${name}`', '<code>&#96;&#36;&#123;name&#125;&#96;</code>'],
    ['a\\b', '<code>a&#92;b</code>'],
    ['', '<code></code>'],
    ['Promise<Engine>', '`Promise<Engine>`'],
    ['`_a_<', '<code>&#96;&#95;a&#95;&#60;</code>'],
    ['two\nlines', '`two lines`'],
  ])('writes the code %j', (code, expected) => {
    expect(markdownCode(code)).toBe(expected);
  });

  it.each([
    ["'Map<string, a|b>' of @Inject", "'Map&lt;string, a&#124;b&gt;' of @<!-- -->Inject"],
    ['evaluating `next()` has effects', 'evaluating `next()` has effects'],
    ['a single ` stays', 'a single \\` stays'],
    ['$a and $b', '<span>$</span>a and <span>$</span>b'],
    ['two\n  lines', 'two lines'],
  ])('writes the text %j', (text, expected) => {
    expect(markdownProse(text)).toBe(expected);
  });

  it('shows every text as it is', () => {
    const character = fc.constantFrom(...Array.from('ab 1`*_[]()<>&#~|\\$@!"\'-+.;:/\n'));
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        const shown = `x ${text} x`.replaceAll(/\s+/gu, ' ');
        expect(shownBy(`x ${markdownProse(text)} x`)).toBe(withoutTicks(shown));
        const code = `x${text}x`.replaceAll(/\s+/gu, ' ');
        expect(shownBy(markdownCode(code))).toBe(code);
      }),
    );
  });
});

/** What a reader sees of a paragraph of Markdown. */
function shownBy(markdown: string): string {
  const texts: string[] = [];
  const walk = (node: object): void => {
    if ('value' in node && 'type' in node && node.type !== 'html') texts.push(String(node.value));
    if ('children' in node) for (const child of node.children as readonly object[]) walk(child);
  };
  walk(fromMarkdown(markdown));
  return texts.join('').replaceAll(/\s+/gu, ' ');
}

function withoutTicks(text: string): string {
  return text.replaceAll(/`([^`]+)`/gu, '$1');
}

/** XML in which anything may stand. */
const ANYTHING = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="html">
    <xs:complexType mixed="true">
      <xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
      <xs:anyAttribute processContents="skip"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`;

describe('as HTML', () => {
  it('has one form', async () => {
    await expect(renderHtml(full)).toMatchFileSnapshot('sample-audit.html');
  });

  it('is well-formed, whatever names and messages are', { timeout: 60_000 }, async () => {
    const text = `</style></script><b class="x">'&amp; ]]> \u0000 \uD800`;
    const uses = sampleCollection.uses.map((use) => ({ ...use, spot: { ...use.spot, file: text } }));
    const concepts = sampleCollection.concepts.map((concept) => ({
      ...concept,
      ...{ name: text, root: text, factory: { module: text, call: text } },
    }));
    const strange = reportOf({ uses, concepts, unparsed: [{ ...brokenFile(1), file: text, message: text }] });
    const xml = [plain, full, strange, reportOfFiles(30)].map((report, index) => ({
      fileName: `${index}.html`,
      contents: renderHtml(report),
    }));
    const { errors } = await validateXML({ xml, schema: [{ fileName: 'html.xsd', contents: ANYTHING }] });
    expect(errors).toEqual([]);
    expect(renderHtml(strange)).not.toMatch(/<b |<\/script>/u);
  });

  it('loads nothing and runs nothing', () => {
    const html = renderHtml(full);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\bon\w+=|\bsrc=|@import|url\(/u);
  });

  it('folds lists that are long', () => {
    expect(renderHtml(reportOfFiles(20))).not.toContain('<details>');
    expect(renderHtml(reportOfFiles(21))).toContain('<details>\n<summary>Files to go (21)</summary>');
  });

  it('shows what stands between backticks as code', () => {
    expect(htmlProse('evaluating `a < b` has effects, and a ` stays')).toBe(
      'evaluating <code>a &lt; b</code> has effects, and a ` stays',
    );
  });
});

describe('text, Markdown and HTML', () => {
  it('say the same', () => {
    const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(/\w[\w./-]*\w/gu));
    const text = wordsIn(renderText(full, { columns: 10_000, paint: (_, each) => each }));
    const markdown = wordsIn(renderMarkdown(full).replaceAll('\\', ''));
    const html = wordsIn(renderHtml(full).replaceAll(/<style>.*<\/style>|<[^>]*>/gsu, ' '));
    expect([...text].filter((word) => !markdown.has(word))).toEqual([]);
    expect([...text].filter((word) => !html.has(word))).toEqual([]);
  });
});
