import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// A comment with the reason above a loop.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'above a loop of several lines',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0 });

export function tell(text: string) {
  // ssot-public: the score is on the wall as well
  for (const client of server.clients) {
    client.send(text);
  }
}`,
    },
    {
      name: 'above a loop that is a call',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0 });

export function tell(text: string) {
  // ssot-public: the score is on the wall as well
  server.clients.forEach((client) => {
    client.send(text);
  });
}`,
    },
    {
      name: 'above the call in the loop',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0 });

export function tell(text: string) {
  for (const client of server.clients) {
    // ssot-public: the score is on the wall as well
    client.send(text);
  }
}`,
    },
  ],
  invalid: [
    {
      name: 'above another statement',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0 });

export function tell(text: string) {
  // ssot-public: the score is on the wall as well
  const upper = text.toUpperCase();
  for (const client of server.clients) {
    client.send(upper);
  }
}`,
      errors: [
        { messageId: 'idleException', line: 6, column: 3, endLine: 6, endColumn: 51, suggestions: [] },
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0 });

export function tell(text: string) {
  // ssot-public: the score is on the wall as well
  const upper = text.toUpperCase();
  for (const client of server.clients) {
    // ssot-public: 
    client.send(upper);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'above the function',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0 });

// ssot-public: the score is on the wall as well
export function tell(text: string) {
  for (const client of server.clients) {
    client.send(text);
  }
}`,
      errors: [
        { messageId: 'idleException', line: 5, column: 1, endLine: 5, endColumn: 49, suggestions: [] },
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0 });

// ssot-public: the score is on the wall as well
export function tell(text: string) {
  for (const client of server.clients) {
    // ssot-public: 
    client.send(text);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'without a reason, above a loop',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0 });

export function tell(text: string) {
  // ssot-public:
  for (const client of server.clients) {
    client.send(text);
  }
}`,
      errors: [
        { messageId: 'exceptionWithoutReason', line: 6, column: 3, endLine: 6, endColumn: 18, suggestions: [] },
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0 });

export function tell(text: string) {
  // ssot-public:
  for (const client of server.clients) {
    // ssot-public: 
    client.send(text);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
