import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import type { SsotSettings } from '../../harness/settings.ts';
import { callFactory, constructed, explained, subclassConstructed, suggested } from './findings.ts';

/** The truth about tickets, and what messages say of its factory. */
function tickets(name: string, file: string, call: string): { settings: SsotSettings; factory: [string, string] } {
  const module = `./src/twins/${file}.ts`;
  const deprecated = ['./src/twins/old-ticket.ts#OldTicket'];
  return {
    settings: { concepts: [{ name: 'Ticket', canonical: `${module}#${name}`, factory: { module, call }, deprecated }] },
    factory: [call, module],
  };
}

const twin = tickets('Ticket', 'ticket', 'ticketOf($args)');
const later = tickets('Ticket', 'ticket', 'await ticketLater($args)');
const grandchild = tickets('LateTicket', 'late-ticket', 'lateTicketOf($args)');
const richer = tickets('NotedTicket', 'noted-ticket', 'notedTicketOf($args)');
const narrower = tickets('TextTicket', 'text-ticket', 'textTicketOf($args)');
const merged = tickets('MergedTicket', 'merged-ticket', 'mergedTicketOf($args)');
const stranger = tickets('PaperTicket', 'paper-ticket', 'paperTicketOf($args)');

/** The types wait for what a static method gives, whatever the canonical class. */
const tied = `import { OldTicket } from './twins/old-ticket.js';

export function admit(text: string): OldTicket<string> {
  let ticket: OldTicket<string> = new OldTicket('A1');
  if (text !== '') ticket = OldTicket.parse(text);
  return ticket;
}`;
const parsed = { line: 5, column: 29, endLine: 5, endColumn: 50 };
const made = { line: 4, column: 35, endLine: 4, endColumn: 54 };

const tested = `import { OldTicket } from './twins/old-ticket.js';

export const admit = (given?: OldTicket<string> | string): boolean => {
  const ticket = given ?? new OldTicket('A1');
  return ticket instanceof OldTicket;
};`;
const untested = { line: 4, column: 27, endLine: 4, endColumn: 46 };

// Instances of a canonical class that extends the deprecated one and adds nothing fit where its types stay.
ruleTester({ project: 'engines', settings: twin.settings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a variable that takes what a static method gives: of a class of the same name',
      code: tied.replace('twins/', 'twins/sandbox/'),
    },
    {
      name: 'a variable that takes what a static method gives: of a local class of the same name',
      code: `export type { OldTicket as Other } from './twins/old-ticket.js';

class OldTicket<Seat> {
  constructor(readonly seat: Seat) {}
  static parse(text: string): OldTicket<string> {
    return new OldTicket(text);
  }
}
export function admit(text: string): OldTicket<string> {
  let ticket: OldTicket<string> = new OldTicket('A1');
  if (text !== '') ticket = OldTicket.parse(text);
  return ticket;
}`,
    },
    {
      name: 'a test of the instance: of a class of the same name',
      code: tested.replace('twins/', 'twins/sandbox/'),
    },
    {
      name: 'a test of the instance: of a parameter of the same name',
      code: `import type { OldTicket as Old } from './twins/old-ticket.js';

export const admit = (OldTicket: new (seat: string) => Old<string>, given?: Old<string>): boolean => {
  const ticket = given ?? new OldTicket('A1');
  return ticket instanceof OldTicket;
};`,
    },
    {
      name: 'a list that takes an instance of a subclass: of a class of the same name',
      code: `import { OldTicket } from './twins/sandbox/old-ticket.js';

class Pass extends OldTicket<string> {}
export const all: OldTicket<string>[] = [new Pass('A1'), new OldTicket('A2')];`,
    },
    {
      name: 'an instance where no await may stand, in the variable of another: of a class of the same name',
      settings: later.settings,
      code: `import { OldTicket } from './twins/sandbox/old-ticket.js';

let last: OldTicket<string> = new OldTicket('A1');
export function next(): void {
  last = new OldTicket('A2');
}
export const current = (): OldTicket<string> => last;`,
    },
    {
      name: 'what a static method gives in a test: of a class of the same name',
      filename: 'src/tickets.test.ts',
      code: tied.replace('twins/', 'twins/sandbox/'),
    },
    {
      name: 'a type of numbers, and a class of texts: of a class of the same name',
      settings: narrower.settings,
      code: `import { OldTicket } from './twins/sandbox/old-ticket.js';

export function admit(text: string): OldTicket<string | number> {
  let ticket: OldTicket<string | number> = new OldTicket('A1');
  if (text !== '') ticket = OldTicket.parse(text);
  return ticket;
}`,
    },
    {
      name: 'what shares nothing with anything that stays: of a class of the same name',
      code: `import { OldTicket } from './twins/sandbox/old-ticket.js';

const first: OldTicket<string> = new OldTicket('A1');
export const uses = first.use();`,
    },
  ],
  invalid: [
    {
      name: 'a variable that takes what a static method gives',
      code: tied,
      errors: [
        { ...constructed('OldTicket', { factory: twin.factory }), ...made },
        {
          ...constructed('OldTicket', { factory: twin.factory, outcome: explained('arguments-differ', 'parse') }),
          ...parsed,
        },
      ],
      output: tied
        .replace("old-ticket.js';", "old-ticket.js';\nimport { ticketOf } from './twins/ticket.js';")
        .replace('new OldTicket(', 'ticketOf('),
    },
    {
      name: 'a variable that takes what a static method gives, and a class that extends a twin',
      settings: grandchild.settings,
      code: tied,
      errors: [
        { ...constructed('OldTicket', { factory: grandchild.factory }), ...made },
        {
          ...constructed('OldTicket', { factory: grandchild.factory, outcome: explained('arguments-differ', 'parse') }),
          ...parsed,
        },
      ],
      output: tied
        .replace("old-ticket.js';", "old-ticket.js';\nimport { lateTicketOf } from './twins/late-ticket.js';")
        .replace('new OldTicket(', 'lateTicketOf('),
    },
    // What is in the way of a class of texts are the type arguments, further up.
    ...(
      [
        [richer, 5],
        [narrower, 3],
        [merged, 5],
        [stranger, 5],
      ] as const
    ).map(([{ settings, factory }, line]) => ({
      name: `a variable that takes what a static method gives, and ${factory[0]}`,
      settings,
      code: tied,
      errors: [
        { ...constructed('OldTicket', { factory, outcome: explained('linked-site', 'OldTicket', line) }), ...made },
        { ...constructed('OldTicket', { factory, outcome: explained('arguments-differ', 'parse') }), ...parsed },
      ],
      output: null,
    })),
    {
      name: 'what a static method gives in a test',
      filename: 'src/tickets.test.ts',
      code: tied,
      errors: [
        {
          ...constructed('OldTicket', { factory: twin.factory, outcome: suggested('test-file') }),
          ...made,
          suggestions: [
            {
              ...callFactory(undefined, 'Ticket'),
              output: tied
                .replace("old-ticket.js';", "old-ticket.js';\nimport { ticketOf } from './twins/ticket.js';")
                .replace('new OldTicket(', 'ticketOf('),
            },
          ],
        },
        {
          ...constructed('OldTicket', { factory: twin.factory, outcome: explained('arguments-differ', 'parse') }),
          ...parsed,
        },
      ],
      output: null,
    },
    {
      name: 'a test of the instance',
      code: tested,
      errors: [{ ...constructed('OldTicket', { factory: twin.factory }), ...untested }],
      output: tested
        .replace("old-ticket.js';", "old-ticket.js';\nimport { ticketOf } from './twins/ticket.js';")
        .replace('new OldTicket(', 'ticketOf('),
    },
    {
      name: 'a test of the instance, and a class with a member more',
      settings: richer.settings,
      code: tested,
      errors: [
        {
          ...constructed('OldTicket', { factory: richer.factory, outcome: suggested('instance-test') }),
          ...untested,
          suggestions: [
            {
              ...callFactory(undefined, 'Ticket'),
              output: `import { OldTicket } from './twins/old-ticket.js';
import { NotedTicket, notedTicketOf } from './twins/noted-ticket.js';

export const admit = (given?: NotedTicket<string> | string): boolean => {
  const ticket = given ?? notedTicketOf('A1');
  return ticket instanceof NotedTicket;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that takes an instance of a subclass',
      code: `import { OldTicket } from './twins/old-ticket.js';

class Pass extends OldTicket<string> {}
export const all: OldTicket<string>[] = [new Pass('A1'), new OldTicket('A2')];`,
      errors: [
        {
          ...subclassConstructed('Pass', 'OldTicket', { factory: twin.factory }),
          line: 4,
          column: 42,
          endLine: 4,
          endColumn: 56,
        },
        {
          ...constructed('OldTicket', { factory: twin.factory }),
          line: 4,
          column: 58,
          endLine: 4,
          endColumn: 77,
        },
      ],
      output: `import { OldTicket } from './twins/old-ticket.js';
import { ticketOf } from './twins/ticket.js';

class Pass extends OldTicket<string> {}
export const all: OldTicket<string>[] = [new Pass('A1'), ticketOf('A2')];`,
    },
    {
      name: 'an instance where no await may stand, in the variable of another',
      settings: later.settings,
      code: `import { OldTicket } from './twins/old-ticket.js';

let last: OldTicket<string> = new OldTicket('A1');
export function next(): void {
  last = new OldTicket('A2');
}
export const current = (): OldTicket<string> => last;`,
      errors: [
        { ...constructed('OldTicket', { factory: later.factory }), line: 3, column: 31, endLine: 3, endColumn: 50 },
        {
          ...constructed('OldTicket', { factory: later.factory, outcome: explained('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 29,
        },
      ],
      output: `import { OldTicket } from './twins/old-ticket.js';
import { ticketLater } from './twins/ticket.js';

let last: OldTicket<string> = await ticketLater('A1');
export function next(): void {
  last = new OldTicket('A2');
}
export const current = (): OldTicket<string> => last;`,
    },
    {
      name: 'a type of numbers, and a class of texts',
      settings: narrower.settings,
      code: `import { OldTicket } from './twins/old-ticket.js';

export function admit(text: string): OldTicket<string | number> {
  let ticket: OldTicket<string | number> = new OldTicket('A1');
  if (text !== '') ticket = OldTicket.parse(text);
  return ticket;
}`,
      errors: [
        {
          ...constructed('OldTicket', { factory: narrower.factory, outcome: explained('linked-site', 'OldTicket', 3) }),
          line: 4,
          column: 44,
          endLine: 4,
          endColumn: 63,
        },
        {
          ...constructed('OldTicket', { factory: narrower.factory, outcome: explained('arguments-differ', 'parse') }),
          ...parsed,
        },
      ],
      output: null,
    },
    {
      name: 'what shares nothing with anything that stays changes with its type',
      code: `import { OldTicket } from './twins/old-ticket.js';

const first: OldTicket<string> = new OldTicket('A1');
export const uses = first.use();`,
      errors: [
        { ...constructed('OldTicket', { factory: twin.factory }), line: 3, column: 34, endLine: 3, endColumn: 53 },
      ],
      output: `import { OldTicket } from './twins/old-ticket.js';
import type { Ticket } from './twins/ticket.js';
import { ticketOf } from './twins/ticket.js';

const first: Ticket<string> = ticketOf('A1');
export const uses = first.use();`,
    },
  ],
});
