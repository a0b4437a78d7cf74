import type { ServerResponse } from 'node:http';
import { operations } from '@doubletick-kit/contract';
import { type Context, type Handler, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { afterResponse } from './after-response.ts';
import { createAnswerBot } from './answer-bot.ts';
import { type AnswerInProcess, createAnswerInProcess } from './answer-in-process.ts';
import type { AnswerRequest } from './answer-request.ts';
import { type AppDeps, bindingsOf, type MockEnv } from './environment.ts';
import { hookPath, pagePaths } from './pages/page-paths.ts';
import { mountDepthOf, mountPathOf, readRequest } from './request/incoming-request.ts';
import { FetchFailure } from './respond-in-process.ts';
import { internalError, toResponse, writeAnswer } from './response/answer.ts';
import { NonconformingAnswerError } from './response/conform.ts';
import { corsHeaders } from './response/cors.ts';
import { fileRoutes } from './serve-files.ts';
import { transmit } from './server/transmit.ts';

/** The whole mock as a Hono app: control, pages, docs and files, then a route for each operation. */
export function createApp(deps: AppDeps, answerRequest: AnswerRequest): Hono<MockEnv> {
  const app = new Hono<MockEnv>();
  const answerInProcess = createAnswerInProcess(answerRequest, deps.closing);
  deps.worlds.answerBot = createAnswerBot(answerInProcess, deps);
  deps.worlds.reportDefect = deps.reportDefect;
  const control = onDemand(async () =>
    (await import('../control/control-app.ts')).createControlApp({ ...deps, answerInProcess }),
  );
  const hooks = onDemand(async () => (await import('../control/hooks.ts')).hookRoutes(deps.worlds));
  const docs = onDemand(async () => (await import('./docs/docs.ts')).docsRoutes());
  const pages = onDemand(async () => (await import('./pages/pages.ts')).pagesRoutes());
  app.all('/__mock/*', control);
  app.post(hookPath, hooks);
  app.get('/', (c, next) => (prefersPage(c) ? redirectToPages(c) : next()));
  for (const path of pagePaths) app.get(path, pages);
  app.get('/openapi.json', docs);
  app.get('/llms.txt', docs);
  app.get('/docs/*', docs);
  app.get('/guides/*', docs);
  app.route('/', fileRoutes(deps.worlds));
  addOperationRoutes(app, answerRequest, answerInProcess);
  app.onError((error, c) => {
    if (!bindingsOf(c).incoming && (c.req.raw.signal.aborted || error instanceof FetchFailure)) throw error;
    deps.reportDefect(error);
    // In process the caller learns what is wrong with the mock; over a socket it is a 500.
    if (error instanceof NonconformingAnswerError && !bindingsOf(c).incoming) throw error;
    const isControl = `${c.req.path}/`.includes('/__mock/');
    return toResponse(writeAnswer(internalError, isControl ? undefined : corsHeaders(c.req.header('origin'))));
  });
  return app;
}

function redirectToPages(c: Context<MockEnv>): Response {
  c.header('Vary', 'Accept');
  c.header('Cache-Control', 'no-store');
  return c.redirect(`${mountPathOf(c)}/app`);
}

/** Browsers ask for HTML first; to programs the API has nothing at `/`. */
function prefersPage(c: Context<MockEnv>): boolean {
  const supports = ['application/json', 'text/html'];
  return accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'text/html';
}

/**
 * Hono compares decoded paths and the contract literal ones, so `answerRequest` still asks the contract which operation a
 * request is for. The last route answers everything else; `notFound` would be ignored where the app is mounted.
 */
function addOperationRoutes(app: Hono<MockEnv>, answerRequest: AnswerRequest, answerInProcess: AnswerInProcess): void {
  async function answer(c: Context<MockEnv>): Promise<Response> {
    const { incoming, outgoing } = bindingsOf(c);
    if (!incoming || !outgoing) return answerInProcess((run) => readRequest(c, run), c.req.raw.signal);
    const written = await answerRequest(readRequest(c, (run) => afterResponse(outgoing, run)));
    const { transmission } = written;
    if (!transmission) return toResponse(written);
    await transmit(written, transmission, { incoming, outgoing: outgoing as ServerResponse }); // the server is HTTP/1
    const { RESPONSE_ALREADY_SENT } = await import('@hono/node-server/utils/response');
    // The listener of @hono/node-server 2.1 writes the light Response, which this one is when it is loaded late.
    return RESPONSE_ALREADY_SENT.clone();
  }
  for (const { method, path } of Object.values(operations))
    app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), answer);
  app.all('*', answer);
}

/** Passes requests to an app that is loaded with the first one: a mock starts sooner without. */
function onDemand(load: () => Promise<Hono<MockEnv>>): Handler<MockEnv> {
  let app: Promise<Hono<MockEnv>> | undefined;
  return async function onDemand(c) {
    app ??= load();
    return (await app).fetch(await innerRequest(c), { ...bindingsOf(c), mountPath: mountPathOf(c) });
  };
}

/** The request as the inner app gets it: without the mount path, and with a body that middleware may have read before. */
async function innerRequest(c: Context<MockEnv>): Promise<Request> {
  const { raw } = c.req;
  const depth = mountDepthOf(c);
  if (depth === 0 && !raw.bodyUsed) return raw;
  const { origin, pathname, search } = new URL(raw.url);
  const url = `${origin}/${pathname
    .split('/')
    .slice(depth + 1)
    .join('/')}${search}`;
  const { method, headers } = raw;
  return new Request(
    url,
    raw.bodyUsed ? { method, headers, signal: raw.signal, body: await c.req.arrayBuffer() } : raw,
  );
}
