import type { Tally } from '../audit.ts';

/** What tables of counts have in their columns, and how a number that is not zero looks. */
export const tallyColumns = [
  { head: 'made', count: ({ constructions }: Tally) => constructions, style: 'bold' },
  { head: 'used', count: ({ references }: Tally) => references, style: 'bold' },
  { head: 'fix', count: ({ fix }: Tally) => fix, style: 'green' },
  { head: 'suggest', count: ({ suggestion }: Tally) => suggestion, style: 'yellow' },
  { head: 'wait', count: ({ waiting }: Tally) => waiting, style: 'bold' },
  { head: 'neither', count: ({ explanation }: Tally) => explanation, style: 'red' },
] as const;
