const markers = ['<!-- begin generated figures -->', '<!-- end generated figures -->'] as const;

/**
 * Puts figures between the markers of a page.
 *
 * @param file its name, for the error
 * @throws {Error} when the page has no markers
 */
export function insertFigures(file: string, page: string, figures: string): string {
  const [begin, end] = markers;
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no markers for the figures.`);
  return `${before}${begin}\n\n${figures}\n\n${end}${after}`;
}
