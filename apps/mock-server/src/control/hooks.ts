import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { findHook, receiveHook } from '../bots/receive-hook.ts';
import { describeFinding } from '../explain-issues.ts';
import type { HostedWorld } from '../hosted-world.ts';
import type { MockEnv } from '../http/environment.ts';
import { hookPath } from '../http/pages/page-paths.ts';
import { findProtoNames } from '../seed-file/find-proto-names.ts';
import { isRefusal, toSentence } from '../world/refusal.ts';
import { jsonObject } from '../world/tables/shape.ts';
import type { Worlds } from '../worlds.ts';
import { decodeBody } from './decode-body.ts';
import { problem } from './errors.ts';

const largestBody = 1_048_576;

/**
 * The URLs that start bots. Other systems call them, and webhooks of this mock too, so they need no token: who knows the id
 * may start the bot.
 */
export function hookRoutes(worlds: Worlds): Hono<MockEnv> {
  const app = new Hono<MockEnv>();
  app.use(bodyLimit({ maxSize: largestBody, onError: refuseLarger }));
  app.use(decodeBody(largestBody, refuseLarger));
  // The app around it answers and reports defects.
  app.onError((error) => {
    throw error;
  });
  app.post(hookPath, async (c) => {
    const hookId = c.req.param('hookId');
    const body = await readObject(c);
    if (body instanceof Response) return body;
    const hosted = findWorld(worlds, hookId, c.req.query('world'));
    if (typeof hosted === 'string') return c.json(problem(409, hosted), 409);
    if (!hosted) return c.json(problem(404, unknownHook), 404);
    const run = receiveHook(hosted, hookId, body);
    if (isRefusal(run)) return c.json(problem(run.status, toSentence(run.message)), run.status);
    return c.json({ runId: run.id, world: hosted.id }, 202);
  });
  return app;
}

const unknownHook = 'No bot has this webhook URL. Copy it from the On Webhook step of a bot.';

/**
 * Worlds with the same seed make the same ids, so that `?world=` may have to choose.
 *
 * @returns why the choice is open, as a sentence
 */
function findWorld(worlds: Worlds, hookId: string, chosen: string | undefined): HostedWorld | string | undefined {
  const known = findHook(worlds, hookId, chosen);
  const [hosted, ...others] = known;
  if (others.length === 0) return hosted && worlds.get(hosted.id);
  const ids = known.slice(0, 5).map(({ id }) => id);
  const more = known.length > ids.length ? ` and ${known.length - ids.length} more` : '';
  return `${known.length} worlds have this webhook URL: ${ids.join(', ')}${more}. Add ?world= with the id of one.`;
}

async function readObject(c: Context<MockEnv>): Promise<Readonly<Record<string, unknown>> | Response> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json$/.test(type)) {
    return c.json(problem(415, 'Send a JSON object with the header content-type: application/json.'), 415);
  }
  const body = parse(await c.req.text());
  if (jsonObject.findFlaw(body)) return c.json(problem(400, 'The body must be a JSON object.'), 400);
  const hidden = findProtoNames(body);
  if (hidden.length === 0) return body as Readonly<Record<string, unknown>>; // as its shape says
  return c.json(problem(400, ...hidden.map((finding) => describeFinding(finding, 'The body'))), 400);
}

/** @returns undefined for a text that is not JSON */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuseLarger(c: Context<MockEnv>): Response {
  return c.json(problem(413, 'The body is larger than 1 MiB, the limit here.'), 413);
}
