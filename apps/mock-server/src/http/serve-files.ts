import { type Context, Hono, type Next } from 'hono';
import { checkKey } from '../keys/check-key.ts';
import { findFile } from '../world/media/files.ts';
import type { StoredFile } from '../world/tables/media.ts';
import type { Worlds } from '../worlds.ts';
import type { MockEnv } from './environment.ts';
import { remoteAddressOf } from './request/incoming-request.ts';
import { forbidden, unauthorized } from './response/answer.ts';
import { corsHeaders } from './response/cors.ts';

/**
 * Serves stored files to a key that may read: media at `/cdn` with the key in `Authorization`, recordings of calls at
 * `/recordings` with the key in `?token=`.
 *
 * @see getting-started-with-doubletick-webhooks (guide), call-webhooks (reference). Assumed: the answers to a
 * wrong key, and 404 for a file that does not exist or has expired.
 */
export function fileRoutes(worlds: Worlds): Hono<MockEnv> {
  const routes = new Hono<MockEnv>();
  async function allowPages(c: Context<MockEnv>, next: Next): Promise<void> {
    await next();
    for (const [name, value] of Object.entries(corsHeaders(c.req.header('origin')) ?? {})) c.header(name, value);
  }
  routes.use('/cdn/:id/:name', allowPages);
  routes.use('/recordings/:id/:name', allowPages);
  routes.get('/cdn/:id/:name', (c) => {
    const sent = { key: c.req.header('authorization'), addressOf: () => remoteAddressOf(c) };
    return answer(worlds, sent, { ...c.req.param(), keyIn: 'header' });
  });
  routes.get('/recordings/:id/:name', (c) => {
    const sent = { key: c.req.query('token'), addressOf: () => remoteAddressOf(c) };
    return answer(worlds, sent, { ...c.req.param(), keyIn: 'query' });
  });
  return routes;
}

interface SentKey {
  readonly key: string | undefined;
  /** Where the request comes from. */
  readonly addressOf: () => string;
}

type FileAddress = Pick<StoredFile, 'id' | 'name' | 'keyIn'>;

function answer(worlds: Worlds, { key, addressOf }: SentKey, address: FileAddress): Response {
  const access = key === undefined ? undefined : worlds.open(key);
  if (!access?.hosted) {
    const { status, body } = access?.isForbidden ? forbidden : unauthorized;
    return Response.json(body, { status, headers: { 'x-mock-world': worlds.first.id } });
  }
  const { hosted } = access;
  const world = { 'x-mock-world': hosted.id };
  const { live, problem } = checkKey(access.key, addressOf);
  if (!live) {
    const { status, body } = unauthorized;
    return Response.json(body, { status, headers: { ...world, 'x-mock-hint': problem } });
  }
  hosted.keys.markUsed(live, hosted.world.now());
  const { permissions } = live.apiKey;
  if (permissions !== 'all' && !permissions.includes('read')) {
    return Response.json(forbidden.body, { status: forbidden.status, headers: world });
  }
  const file = findFile(hosted.runDue(), address);
  if (!file) {
    const body = { statusCode: 404, message: 'File not found', error: 'Not Found' };
    return Response.json(body, { status: 404, headers: world });
  }
  // Browsers must take an upload as the type it was declared with, and run nothing.
  const headers = { ...world, 'content-type': file.contentType, 'x-content-type-options': 'nosniff' };
  return new Response(Buffer.from(file.base64, 'base64'), { headers });
}
