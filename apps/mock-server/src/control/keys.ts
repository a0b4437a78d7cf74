import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { createKey, deleteKey, regenerateKey, unknownKey, updateKey } from '../keys/change-keys.ts';
import { countUsage } from '../keys/key-usage.ts';
import { isRefusal, type Refusal } from '../world/refusal.ts';
import { problem, refusals } from './errors.ts';
import { ApiKey, ApiKeys, KeyChanges, KeyParameter, KeyUsage, NewKey, Since } from './key-schemas.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const oneKey = { content: { 'application/json': { schema: ApiKey } } };

const list = createRoute({
  method: 'get',
  path: '/worlds/{world}/keys',
  operationId: 'listKeys',
  summary: 'The keys of a world',
  description: 'With the whole keys, to copy at any time, in the order in which they were created.',
  request: { params: WorldParameter },
  responses: {
    200: { content: { 'application/json': { schema: ApiKeys } }, description: 'The keys.' },
    ...refusals(404),
  },
});

const create = createRoute({
  method: 'post',
  path: '/worlds/{world}/keys',
  operationId: 'createKey',
  summary: 'Create a key',
  request: { params: WorldParameter, body: { content: { 'application/json': { schema: NewKey } }, required: true } },
  responses: { 201: { ...oneKey, description: 'The new key.' }, ...refusals(400, 403, 404) },
});

const update = createRoute({
  method: 'patch',
  path: '/worlds/{world}/keys/{keyId}',
  operationId: 'updateKey',
  summary: 'Rename, disable or limit a key',
  description:
    'What you leave out stays. A request with a disabled key gets 401, and so does a request from an address that is not on the whitelist.',
  request: { params: KeyParameter, body: { content: { 'application/json': { schema: KeyChanges } }, required: true } },
  responses: { 200: { ...oneKey, description: 'The changed key.' }, ...refusals(400, 403, 404) },
});

const regenerate = createRoute({
  method: 'post',
  path: '/worlds/{world}/keys/{keyId}/regenerate',
  operationId: 'regenerateKey',
  summary: 'Replace a key by a new one',
  description: 'The old key gets 401 from now on. Everything else, such as the name and the whitelist, stays.',
  request: { params: KeyParameter },
  responses: { 200: { ...oneKey, description: 'With its new key.' }, ...refusals(403, 404) },
});

const remove = createRoute({
  method: 'delete',
  path: '/worlds/{world}/keys/{keyId}',
  operationId: 'deleteKey',
  summary: 'Delete a key',
  description: 'The key gets 401 from now on. The last key that may do all cannot be deleted.',
  request: { params: KeyParameter },
  responses: { 204: { description: 'The key is deleted.' }, ...refusals(403, 404, 409) },
});

const usage = createRoute({
  method: 'get',
  path: '/worlds/{world}/keys/{keyId}/usage',
  operationId: 'readKeyUsage',
  summary: 'How often a key was sent, by operation, status and hour',
  description:
    'Counted from the journal, which keeps at least the last 1,000 requests of the world and starts over with a reset. Refused requests count, also those with a key that was regenerated.',
  request: { params: KeyParameter, query: Since },
  responses: {
    200: { content: { 'application/json': { schema: KeyUsage } }, description: 'The usage.' },
    ...refusals(400, 404),
  },
});

/** The keys of a world, as people manage them under Settings > Developer Documentation. */
export function addKeyRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(list, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    return c.json(ApiKeys.parse({ keys: hosted.keys.list() }), 200);
  });

  app.openapi(create, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    return c.json(ApiKey.parse(createKey({ worlds, hosted }, c.req.valid('json'))), 201);
  });

  app.openapi(update, (c) => {
    const { world, keyId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const updated = updateKey({ worlds, hosted }, keyId, c.req.valid('json'));
    return isRefusal(updated) ? c.json(said(updated), 404) : c.json(ApiKey.parse(updated), 200);
  });

  app.openapi(regenerate, (c) => {
    const { world, keyId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const regenerated = regenerateKey({ worlds, hosted }, keyId);
    return isRefusal(regenerated) ? c.json(said(regenerated), 404) : c.json(ApiKey.parse(regenerated), 200);
  });

  app.openapi(remove, (c) => {
    const { world, keyId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const deleted = deleteKey({ worlds, hosted }, keyId);
    return isRefusal(deleted) ? c.json(said(deleted), deleted.status) : c.body(null, 204);
  });

  app.openapi(usage, (c) => {
    const { world, keyId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    if (!hosted.keys.get(keyId)) return c.json(said(unknownKey()), 404);
    const counted = countUsage(hosted.journal.answered({ ...c.req.valid('query'), key: keyId }));
    return c.json(KeyUsage.parse(counted), 200);
  });
}

function said({ status, message }: Refusal<404 | 409>) {
  return problem(status, `${message}.`);
}
