import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { showApi } from '../bots/show-bots.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { changeApi, createApi, deleteApi, unknownApi } from '../world/bots/change-apis.ts';
import { isRefusal, toSentence } from '../world/refusal.ts';
import { ApiDraft, ApiParameter, BotCall, SavedApi, TestCall } from './bot-schemas.ts';
import { problem, refusals } from './errors.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const oneApi = { content: { 'application/json': { schema: SavedApi } } };
const draft = { content: { 'application/json': { schema: ApiDraft } }, required: true } as const;
const path = '/worlds/{world}/apis';

const list = createRoute({
  method: 'get',
  path,
  operationId: 'listApis',
  summary: 'The APIs that the bots of a world can call',
  description: 'Whole, with their keys, in the order in which they were created.',
  request: { params: WorldParameter },
  responses: {
    200: { content: { 'application/json': { schema: z.object({ apis: z.array(SavedApi) }) } }, description: 'All.' },
    ...refusals(404),
  },
});

const create = createRoute({
  method: 'post',
  path,
  operationId: 'createApi',
  summary: 'Save an API for bots',
  request: { params: WorldParameter, body: draft },
  responses: { 201: { ...oneApi, description: 'The new API.' }, ...refusals(400, 403, 404) },
});

const change = createRoute({
  method: 'put',
  path: `${path}/{apiId}`,
  operationId: 'changeApi',
  summary: 'Change a saved API',
  description: 'Every bot that calls it does so as it is from now on.',
  request: { params: ApiParameter, body: draft },
  responses: { 200: { ...oneApi, description: 'The changed API.' }, ...refusals(400, 403, 404) },
});

const remove = createRoute({
  method: 'delete',
  path: `${path}/{apiId}`,
  operationId: 'deleteApi',
  summary: 'Delete a saved API',
  description: 'Refused while a bot calls it.',
  request: { params: ApiParameter },
  responses: { 204: { description: 'The API is deleted.' }, ...refusals(403, 404, 409) },
});

const test = createRoute({
  method: 'post',
  path: `${path}/test`,
  operationId: 'testApi',
  summary: 'Call an API once, as a bot would in a conversation',
  description:
    'Only this machine, the hosts that the mock was started with, and `public.doubletick.io` are called; the last is answered by this world. Redirects are not followed. Refused with 422 where a value cannot be in a header or the path.',
  request: { params: WorldParameter, body: { content: { 'application/json': { schema: TestCall } }, required: true } },
  responses: {
    200: { content: { 'application/json': { schema: BotCall } }, description: 'What was sent and what came back.' },
    ...refusals(400, 403, 404, 422),
  },
});

/** The APIs that bots can call, each with a name. */
export function addApiRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(list, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const world = hosted.runDue();
    const apis = Array.from(world.savedApis.values(), (api) => SavedApi.parse(showApi(world, api)));
    return c.json({ apis }, 200);
  });

  app.openapi(test, async (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const call = await hosted.bots.test(c.req.valid('json'), c.req.raw.signal);
    if (isRefusal(call)) return c.json(problem(call.status, toSentence(call.message)), call.status);
    return c.json(BotCall.parse(call), 200);
  });

  app.openapi(create, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const api = hosted.act((world) => createApi(world, c.req.valid('json')));
    return c.json(SavedApi.parse(showApi(hosted.world, api)), 201);
  });

  app.openapi(change, (c) => {
    const { world, apiId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const api = hosted.act((acted) => changeApi(acted, apiId, c.req.valid('json')));
    if (isRefusal(api)) return c.json(problem(404, toSentence(unknownApi().message)), 404);
    return c.json(SavedApi.parse(showApi(hosted.world, api)), 200);
  });

  app.openapi(remove, (c) => {
    const { world, apiId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const deleted = hosted.act((acted) => deleteApi(acted, apiId));
    return isRefusal(deleted)
      ? c.json(problem(deleted.status, toSentence(deleted.message)), deleted.status)
      : c.body(null, 204);
  });
}
