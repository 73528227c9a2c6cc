/** A goal of the bench, and what was measured. */
export interface Goal {
  readonly what: string;
  /** As the report says it. */
  readonly limit: string;
  /** With its unit. */
  readonly figure: string;
  readonly outcome: 'failed' | 'kept' | 'missed';
}

interface Limits {
  readonly unit?: string;
  /** Above this, the goal is not only missed. */
  readonly fails?: number;
}

/** A goal that a number may not be above; `NaN`, of what was not measured, misses it. */
export function atMost(what: string, most: number, figure: number, { unit = '', fails }: Limits = {}): Goal {
  return {
    what,
    limit: `≤ ${most}${unit}${fails === undefined ? '' : `, fails > ${fails}${unit}`}`,
    figure: `${figure.toFixed(digitsOf(figure))}${unit}`,
    outcome: figure <= most ? 'kept' : fails !== undefined && figure > fails ? 'failed' : 'missed',
  };
}

/** A goal that something is the same, or not. */
export function isAlike(what: string, isSame: boolean): Goal {
  return { what, limit: 'same', figure: isSame ? 'same' : 'not the same', outcome: isSame ? 'kept' : 'missed' };
}

/** A goal that one number is above another one. */
export function isAbove(what: string, one: number, other: number): Goal {
  return { what, limit: 'more', figure: `${one} to ${other}`, outcome: one > other ? 'kept' : 'missed' };
}

/** A table of goals, those that are not kept in bold. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ what, limit, figure, outcome }) => [
    what,
    limit,
    figure,
    outcome === 'kept' ? outcome : `**${outcome}**`,
  ]);
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
