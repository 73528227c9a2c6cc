import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/audit/formats/json.ts';
import { renderText } from '../../src/audit/formats/text.ts';
import type { Paint } from '../../src/audit/formats/text-options.ts';
import { judge } from '../../src/audit/judge.ts';
import { sampleCollection } from './sample-collection.ts';

const audit = judge(sampleCollection);
const plain: Paint = (_, text) => text;

describe('as text', () => {
  it('fits a terminal', () => {
    expect(renderText(audit, { columns: 80, paint: plain })).toMatchInlineSnapshot(`
      "2 concepts in 12 files

      engine
        canonical   UserEngine ./src/user-engine.ts
        factory     await createEngine($userId)
                    ./src/engine-factory.ts
        on factory  ████░░░░░░░░░░░░░░░░ 20 % (1 of 5 instances)

        Still to go                     made  used   fix  suggest  wait  neither
        OldEngine                          3     1     1        2     1        ·
          ./src/old-engine.ts
        BaseEngine                         ·     1     ·        ·     ·        1
          ./src/base-engine.ts
        UserEngine                         1     ·     1        ·     ·        ·
          made outside its factory
        all                                4     2     2        2     1        1

        Why there is no fix
        2  argument-has-effects  evaluating \`…\` has effects that the factory call
                                 would drop, move or repeat
        1  still-used            its uses in this file come first
        1  subclass              a subclass is code of its own, which a person has to
                                 move

        Files to go (3)                 made  used   fix  suggest  wait  neither
        src/c.ts                           3     ·     1        2     ·        ·
        src/b.ts                           1     1     1        ·     1        ·
        src/a.ts                           ·     1     ·        ·     ·        1

      clock
        root        packages/clock
        canonical   now ./now.ts

        Still to go                     made  used   fix  suggest  wait  neither
        time                               ·     ·     ·        ·     ·        ·
          ./time.ts

        Nothing is left to migrate.

      Readiness: 0 to 3 of 5 gates
        Failed: transition, factory. Not judged: isolation, events, prevention.
      "
    `);
  });

  it.each([80, 100, 120])('has no line longer than %i columns', (columns) => {
    const file = `src/${'very/'.repeat(40)}deep.ts`;
    const uses = sampleCollection.uses.map((use) => ({ ...use, spot: { ...use.spot, file } }));
    const text = renderText(judge({ ...sampleCollection, uses }), { columns, paint: plain });
    expect(text.split('\n').filter((line) => line.length > columns)).toEqual([]);
    expect(text).toContain('very/deep.ts ');
  });

  it('lists what could not be parsed', () => {
    const unparsed = [{ file: 'src/x.ts', line: 3, column: 7, message: 'Unexpected token' }];
    const text = renderText(judge({ ...sampleCollection, unparsed }), { columns: 80, paint: plain });
    expect(text).toContain('  src/x.ts:3:7 Unexpected token');
  });

  it('rounds a share down', () => {
    const factoryCalls = Array.from({ length: 999 }, () => sampleCollection.factoryCalls).flat();
    const text = renderText(judge({ ...sampleCollection, factoryCalls }), { columns: 80, paint: plain });
    expect(text).toContain('99 % (999 of 1003 instances)');
  });

  it('loses nothing in colour', () => {
    const coloured = renderText(audit, { columns: 80, paint: (style, text) => `<${style}>${text}</>` });
    expect(coloured.replaceAll(/<[a-z]*>|<\/>/gu, '')).toBe(renderText(audit, { columns: 80, paint: plain }));
  });
});

describe('as JSON', () => {
  it('has one form', () => {
    expect(renderJson(audit)).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "files": 12,
        "gates": {
          "transition": "failed",
          "isolation": "open",
          "events": "open",
          "factory": "failed",
          "prevention": "open"
        },
        "readiness": {
          "atLeast": 0,
          "atMost": 3
        },
        "concepts": [
          {
            "name": "engine",
            "root": ".",
            "canonical": {
              "name": "UserEngine",
              "ref": "./src/user-engine.ts#UserEngine",
              "sites": {
                "total": 1,
                "constructions": 1,
                "references": 0,
                "fix": 1,
                "suggestion": 0,
                "waiting": 0,
                "explanation": 0
              }
            },
            "factory": {
              "module": "./src/engine-factory.ts",
              "call": "await createEngine($userId)"
            },
            "onFactory": {
              "calls": 1,
              "direct": 4,
              "share": 0.2
            },
            "deprecated": [
              {
                "name": "OldEngine",
                "ref": "./src/old-engine.ts#OldEngine",
                "reason": "It forgets nothing.",
                "since": "2.0",
                "removeBy": null,
                "sites": {
                  "total": 4,
                  "constructions": 3,
                  "references": 1,
                  "fix": 1,
                  "suggestion": 2,
                  "waiting": 1,
                  "explanation": 0
                }
              },
              {
                "name": "BaseEngine",
                "ref": "./src/base-engine.ts#BaseEngine",
                "reason": null,
                "since": null,
                "removeBy": null,
                "sites": {
                  "total": 1,
                  "constructions": 0,
                  "references": 1,
                  "fix": 0,
                  "suggestion": 0,
                  "waiting": 0,
                  "explanation": 1
                }
              }
            ],
            "sites": {
              "total": 6,
              "constructions": 4,
              "references": 2,
              "fix": 2,
              "suggestion": 2,
              "waiting": 1,
              "explanation": 1
            },
            "reasons": [
              {
                "code": "argument-has-effects",
                "count": 2
              },
              {
                "code": "still-used",
                "count": 1
              },
              {
                "code": "subclass",
                "count": 1
              }
            ],
            "files": [
              {
                "file": "src/c.ts",
                "sites": {
                  "total": 3,
                  "constructions": 3,
                  "references": 0,
                  "fix": 1,
                  "suggestion": 2,
                  "waiting": 0,
                  "explanation": 0
                }
              },
              {
                "file": "src/b.ts",
                "sites": {
                  "total": 2,
                  "constructions": 1,
                  "references": 1,
                  "fix": 1,
                  "suggestion": 0,
                  "waiting": 1,
                  "explanation": 0
                }
              },
              {
                "file": "src/a.ts",
                "sites": {
                  "total": 1,
                  "constructions": 0,
                  "references": 1,
                  "fix": 0,
                  "suggestion": 0,
                  "waiting": 0,
                  "explanation": 1
                }
              }
            ],
            "uses": [
              {
                "file": "src/a.ts",
                "line": 9,
                "column": 1,
                "ref": "./src/base-engine.ts#BaseEngine",
                "kind": "reference",
                "form": "extends",
                "outcome": "explanation",
                "reason": {
                  "code": "subclass",
                  "sentence": "a subclass is code of its own, which a person has to move"
                }
              },
              {
                "file": "src/b.ts",
                "line": 1,
                "column": 1,
                "ref": "./src/old-engine.ts#OldEngine",
                "kind": "reference",
                "form": "import",
                "outcome": "explanation",
                "reason": {
                  "code": "still-used",
                  "sentence": "its uses in this file come first"
                }
              },
              {
                "file": "src/b.ts",
                "line": 3,
                "column": 1,
                "ref": "./src/old-engine.ts#OldEngine",
                "kind": "construction",
                "form": "new",
                "outcome": "fix",
                "reason": null
              },
              {
                "file": "src/c.ts",
                "line": 1,
                "column": 1,
                "ref": "./src/old-engine.ts#OldEngine",
                "kind": "construction",
                "form": "new",
                "outcome": "suggestion",
                "reason": {
                  "code": "argument-has-effects",
                  "sentence": "evaluating \`open()\` has effects that the factory call would drop, move or repeat"
                }
              },
              {
                "file": "src/c.ts",
                "line": 2,
                "column": 1,
                "ref": "./src/old-engine.ts#OldEngine",
                "kind": "construction",
                "form": "reflect-construct",
                "outcome": "suggestion",
                "reason": {
                  "code": "argument-has-effects",
                  "sentence": "evaluating \`next()\` has effects that the factory call would drop, move or repeat"
                }
              },
              {
                "file": "src/c.ts",
                "line": 4,
                "column": 1,
                "ref": "./src/user-engine.ts#UserEngine",
                "kind": "construction",
                "form": "new",
                "outcome": "fix",
                "reason": null
              }
            ]
          },
          {
            "name": "clock",
            "root": "packages/clock",
            "canonical": {
              "name": "now",
              "ref": "./now.ts#now",
              "sites": {
                "total": 0,
                "constructions": 0,
                "references": 0,
                "fix": 0,
                "suggestion": 0,
                "waiting": 0,
                "explanation": 0
              }
            },
            "factory": null,
            "onFactory": null,
            "deprecated": [
              {
                "name": "time",
                "ref": "./time.ts#time",
                "reason": null,
                "since": null,
                "removeBy": null,
                "sites": {
                  "total": 0,
                  "constructions": 0,
                  "references": 0,
                  "fix": 0,
                  "suggestion": 0,
                  "waiting": 0,
                  "explanation": 0
                }
              }
            ],
            "sites": {
              "total": 0,
              "constructions": 0,
              "references": 0,
              "fix": 0,
              "suggestion": 0,
              "waiting": 0,
              "explanation": 0
            },
            "reasons": [],
            "files": [],
            "uses": []
          }
        ],
        "unparsed": []
      }
      "
    `);
  });
});
