import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import type { HostedWorld } from '../hosted-world.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { keyName } from '../seed-file/key-name.ts';
import { readOptions } from '../world/options.ts';
import { isRefusal } from '../world/refusal.ts';
import { keptParts, type Worlds, worldIdForm, worldIdWords } from '../worlds.ts';
import { chooseSeed } from './choose-seed.ts';
import { problem, refusals } from './errors.ts';
import {
  DescribedData,
  NamedSeed,
  NewWorldSummary,
  Numbers,
  Options,
  Permissions,
  summarize,
  unknownWorld,
  WorldParameter,
  WorldSummary,
} from './world-schemas.ts';

const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });

const keyForm = 'must be named key_ and 1 to 252 more characters without a space';

const NewWorld = closedObject({
  id: z
    .string()
    .regex(worldIdForm, `must have ${worldIdWords}`)
    .optional()
    .openapi({ description: 'Default: the next free id, such as `world-2`.' }),
  keys: z.record(keyName(keyForm), Permissions).optional().openapi({
    description: 'The keys that open the world, with the permissions of each. Default: one new key that may do all.',
  }),
  seed: NamedSeed.optional(),
  data: DescribedData.optional(),
  numbers: Numbers.optional(),
  options: Options.optional(),
}).openapi('NewWorld');

const ResetWorld = closedObject({
  options: Options.optional(),
  seed: NamedSeed.optional(),
  data: DescribedData.optional(),
  numbers: Numbers.optional(),
  keep: z.array(z.enum(keptParts)).optional().openapi({
    description: 'What stays as it is: `webhooks`, the registered webhooks.',
  }),
}).openapi('ResetWorld');

const list = createRoute({
  method: 'get',
  path: '/worlds',
  operationId: 'listWorlds',
  summary: 'Every world, the least recently used first',
  responses: { 200: { content: json(z.object({ worlds: z.array(WorldSummary) })), description: 'The worlds.' } },
});

const create = createRoute({
  method: 'post',
  path: '/worlds',
  operationId: 'createWorld',
  summary: 'Create a world',
  description: 'The answer names a key that opens it: the first of `keys`, or a new one if you send none.',
  request: { body: { content: json(NewWorld), required: true } },
  responses: { 201: { content: json(NewWorldSummary), description: 'The new world.' }, ...refusals(400, 403, 409) },
});

const get = createRoute({
  method: 'get',
  path: '/worlds/{world}',
  operationId: 'getWorld',
  summary: 'One world',
  request: { params: WorldParameter },
  responses: { 200: { content: json(WorldSummary), description: 'The world.' }, ...refusals(404) },
});

const remove = createRoute({
  method: 'delete',
  path: '/worlds/{world}',
  operationId: 'deleteWorld',
  summary: 'Delete a world and its keys',
  request: { params: WorldParameter },
  responses: { 204: { description: 'The world is deleted.' }, ...refusals(403, 404, 409) },
});

const reset = createRoute({
  method: 'post',
  path: '/worlds/{world}/reset',
  operationId: 'resetWorld',
  summary: 'Start a world over from its seed',
  description:
    'With `options`, they are applied on top of the options the mock was started with; without, all options stay. With `seed` or `data`, the world starts from other data from now on; without, from its own, such as that of `--seed-file`. With `numbers: 1`, everything in it is on one WABA number.',
  request: { params: WorldParameter, body: { content: json(ResetWorld) } },
  responses: { 200: { content: json(WorldSummary), description: 'The fresh world.' }, ...refusals(400, 403, 404) },
});

export function addWorldRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(list, (c) => c.json({ worlds: worlds.list().map(summarize) }, 200));

  app.openapi(create, (c) => {
    const { id, keys, options: input, ...choice } = c.req.valid('json');
    const options = readOptions(input ?? {}, worlds.settings.options);
    if (isRefusal(options)) return c.json(problem(400, options.message), 400);
    const chosen = chooseSeed(choice, worlds.settings.seed);
    if ('problems' in chosen) return c.json(problem(400, ...chosen.problems), 400);
    const sent = keys ?? chosen.keys ?? {};
    const key = Object.keys(sent)[0] ?? worlds.newKey();
    const hosted = createOr(worlds, { id, keys: { [key]: 'all', ...sent }, seed: chosen.seed, options });
    if ('taken' in hosted) return c.json(problem(409, hosted.taken), 409);
    return c.json({ ...summarize(hosted), key }, 201);
  });

  app.openapi(get, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    return hosted ? c.json(summarize(hosted), 200) : c.json(unknownWorld(), 404);
  });

  app.openapi(remove, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    if (hosted === worlds.first)
      return c.json(problem(409, 'The first world cannot be deleted. Reset it instead.'), 409);
    worlds.delete(hosted);
    return c.body(null, 204);
  });

  app.openapi(reset, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const { options: input, keep, ...choice } = c.req.valid('json') ?? {};
    const options = input === undefined ? hosted.world.options : readOptions(input, worlds.settings.options);
    if (isRefusal(options)) return c.json(problem(400, options.message), 400);
    const chosen = chooseSeed(choice, hosted.world.seed);
    if ('problems' in chosen) return c.json(problem(400, ...chosen.problems), 400);
    if (chosen.keys) return c.json(problem(400, 'data: keys cannot be changed by a reset. Leave them out.'), 400);
    worlds.reset(hosted, { options, seed: chosen.seed, keep });
    return c.json(summarize(hosted), 200);
  });
}

function createOr(worlds: Worlds, hosted: Parameters<Worlds['create']>[0]): HostedWorld | { taken: string } {
  try {
    return worlds.create(hosted);
  } catch (error) {
    if (error instanceof RangeError) return { taken: error.message };
    throw error;
  }
}
