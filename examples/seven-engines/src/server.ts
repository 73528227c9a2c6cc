import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { contextFor, type UserExecutionContext } from './context.js';
import { archive } from './jobs/archive.js';
import { chat } from './routes/chat.js';
import { compare } from './routes/compare.js';
import { preview } from './routes/preview.js';
import { report } from './routes/report.js';
import { run } from './routes/run.js';
import { schedule } from './routes/schedule.js';
import { search } from './routes/search.js';
import { announce } from './services/announcement-service.js';
import { dashboard } from './services/dashboard-service.js';
import { welcome } from './services/onboarding-service.js';
import { overview } from './services/workspace-service.js';
import { upgrade } from './websocket/upgrade.js';

type Route = (context: UserExecutionContext, prompt: string) => Promise<unknown>;

const routes: Readonly<Record<string, Route>> = {
  '/archive': archive,
  '/chat': chat,
  '/compare': compare,
  '/dashboard': dashboard,
  '/overview': overview,
  '/preview': preview,
  '/report': report,
  '/run': run,
  '/schedule': schedule,
  '/search': search,
  '/welcome': welcome,
};

async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  const route = routes[request.url ?? '/'];
  if (request.method !== 'POST' || !route) return { status: 404, body: { error: 'Not found.' } };

  const userId = request.headers['x-user-id'];
  if (typeof userId !== 'string') return { status: 401, body: { error: 'Who are you?' } };

  try {
    const { prompt = '' } = (await json(request)) as { prompt?: string };
    return { status: 200, body: await route(contextFor(userId), prompt) };
  } catch (error) {
    return { status: 400, body: { error: error instanceof Error ? error.message : String(error) } };
  }
}

export const server = createServer((request, response) => {
  void answer(request).then(({ status, body }) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
}).on('upgrade', upgrade);

if (import.meta.filename === process.argv[1]) {
  const port = Number(process.env['PORT'] ?? 3000);
  server.listen(port, () => console.log(`http://localhost:${port}`));
  process.once('SIGTERM', () => {
    announce('The server is about to restart.');
    server.close();
  });
}
