import { Hono } from 'hono';
import { describeWorld } from '../world/describe-world.ts';
import type { AppDeps, MockEnv } from './environment.ts';
import { readJsonBody } from './read-json-body.ts';
import { badRequest, refused } from './upstream-errors.ts';

/** The routes under `/__mock`: what a developer may see and do that no user of the API can. */
export function controlRoutes({ world, reset }: Pick<AppDeps, 'world' | 'reset'>): Hono<MockEnv> {
  const routes = new Hono<MockEnv>();

  routes.get('/state', (c) => c.json(describeWorld(world())));

  routes.post('/reset', async (c) => {
    const read = await readJsonBody(c);
    if ('status' in read) return c.json(read.body, read.status);
    const problem = findProblem(read.body ?? {});
    if (problem) return c.json(badRequest([problem]).body, 400);
    const { options = {} } = (read.body ?? {}) as { options?: unknown }; // an object without other properties
    const refusal = reset(options);
    return refusal ? c.json(refused(refusal).body, 400) : c.json({ ok: true });
  });

  return routes;
}

function findProblem(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'body must be an object';
  const unknown = Object.keys(body).find((name) => name !== 'options');
  return unknown && `property ${unknown.slice(0, 40)} should not exist`;
}
