import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import type { SsotSettings } from '../../harness/settings.ts';
import { constructed } from './findings.ts';

const call = 'dotOf($args)';
const module = './src/unions/dot.ts';
const factory = [call, module] as const;

const settings: SsotSettings = {
  concepts: [
    {
      name: 'Dot',
      canonical: `${module}#Dot`,
      factory: { module, call },
      deprecated: ['./src/unions/old-dot.ts#OldDot'],
    },
  ],
};

/** What asks for a class that the canonical one is not. */
function asked(type: string): string {
  return ` Not fixed: what takes the instance asks for the type '${type}', which the canonical class does not fit (linked-site).`;
}

const oldImport = "import { OldDot } from './unions/old-dot.js';";
const newImport = `${oldImport}\nimport { dotOf } from './unions/dot.js';`;

const castToOther = `import { type AnyFigure, Line } from './unions/figures.js';
${oldImport}

export function measure(figures: AnyFigure[]): AnyFigure[] {
  figures.push(new OldDot('end'));
  return figures.map((each) => (each as Line).start);
}`;
const handedToUnion = `import { Line, paint } from './unions/figures.js';
${oldImport}

export const text = paint(new Line(new OldDot('start'), new OldDot('end')));`;

// What asks for a class that the deprecated one cannot be asks it of something else.
ruleTester({ project: 'engines', settings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a union that is cast to another of its classes: of a class of the same name',
      code: castToOther.replace(oldImport, "import { OldDot } from './unions/sandbox/old-dot.js';"),
      typeErrors: [2345],
    },
    {
      name: 'unions of classes that hold the union: of a class of the same name',
      code: handedToUnion.replace(oldImport, "import { OldDot } from './unions/sandbox/old-dot.js';"),
      typeErrors: [2345],
    },
    {
      name: 'a union that is cast to another of its classes: of a parameter of the same name',
      code: `import { type AnyFigure, type BoldDot, Line } from './unions/figures.js';
import type { OldDot as Old } from './unions/old-dot.js';

export function measure(figures: AnyFigure[], OldDot: new (label: string) => BoldDot): AnyFigure[] {
  figures.push(new OldDot('end'));
  return figures.map((each) => (each as Line).start);
}
export type { Old };`,
    },
    {
      name: 'an instance that is cast to a class that extends its own: of a class of the same name',
      code: `import { OldDot } from './unions/sandbox/old-dot.js';

class WideDot extends OldDot {}
const dot = new OldDot('end');
export const text = (dot as WideDot).show();`,
    },
  ],
  invalid: [
    {
      name: 'a union that is cast to another of its classes',
      code: castToOther,
      errors: [{ ...constructed('OldDot', { factory }), line: 5, column: 16, endLine: 5, endColumn: 33 }],
      output: castToOther.replace(oldImport, newImport).replace('new OldDot(', 'dotOf('),
    },
    {
      name: 'unions of classes that hold the union',
      code: handedToUnion,
      errors: [
        { ...constructed('OldDot', { factory }), line: 4, column: 36, endLine: 4, endColumn: 55 },
        { ...constructed('OldDot', { factory }), line: 4, column: 57, endLine: 4, endColumn: 74 },
      ],
      output: [
        handedToUnion.replace(oldImport, newImport).replace('new OldDot(', 'dotOf('),
        handedToUnion.replace(oldImport, newImport).replaceAll('new OldDot(', 'dotOf('),
      ],
    },
    {
      name: 'a union of the deprecated class and one that it cannot be',
      code: `import { draw } from './unions/figures.js';
${oldImport}

export const text = draw(new OldDot('end'));`,
      errors: [
        {
          ...constructed('OldDot', { factory, outcome: asked('OldDot') }),
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that is cast to a class that extends its own',
      code: `import type { BoldDot } from './unions/figures.js';
${oldImport}

const dot = new OldDot('end');
export const weight = (dot as BoldDot).weight;`,
      errors: [
        {
          ...constructed('OldDot', { factory, outcome: asked('BoldDot') }),
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 30,
        },
      ],
      output: null,
    },
  ],
});
