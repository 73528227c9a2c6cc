/** A goal of the bench, and what was measured. */
export interface Goal {
  readonly what: string;
  /** As the report says it. */
  readonly limit: string;
  /** With its unit. */
  readonly figure: string;
  readonly isKept: boolean;
}

/** A goal that a number may not be above; `NaN`, of what was not measured, misses it. */
export function atMost(what: string, most: number, figure: number, unit = ''): Goal {
  const written = (number: number, digits?: number): string => `${number.toFixed(digits)}${unit}`;
  return { what, limit: `≤ ${most}${unit}`, figure: written(figure, digitsOf(figure)), isKept: figure <= most };
}

/** A table of goals, the missed ones in bold. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ what, limit, figure, isKept }) => [what, limit, figure, isKept ? 'kept' : '**missed**']);
  return [['', 'goal', 'figure', ''], ['---', '---:', '---:', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Three digits that tell something. */
function digitsOf(figure: number): number {
  if (figure >= 100 || figure === 0) return 0;
  if (figure >= 10) return 1;
  return figure >= 0.1 ? 2 : 4;
}
