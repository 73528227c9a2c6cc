import { readFile } from 'node:fs/promises';
import { insertFigures } from '../insert-figures.ts';
import { formatted, inRepository } from '../repository.ts';
import type { Generator } from './generator.ts';

export interface EvidencePage<Data> {
  /** What the figures are, in a word or two. */
  readonly name: string;
  /** Name of the page and of the data beside it, without folder and ending. */
  readonly page: string;
  readonly figuresOf: (data: Data) => string;
}

/** Makes the figures of a page in `docs/evidence` from the data beside it. */
export function evidencePage<Data>({ name, page, figuresOf }: EvidencePage<Data>): Generator {
  const [file, dataFile] = [`docs/evidence/${page}.md`, `docs/evidence/${page}.json`];
  return {
    name,
    generate: async () => {
      const data = JSON.parse(await readFile(inRepository(dataFile), 'utf8')) as Data;
      const text = insertFigures(file, await readFile(inRepository(file), 'utf8'), figuresOf(data));
      return new Map([[file, await formatted(file, text)]]);
    },
  };
}
