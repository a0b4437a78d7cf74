import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { refusals } from './errors.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const Settle = closedObject({
  withinMs: z.number().int().min(0).max(600_000).optional().openapi({
    description: 'How long to wait at most, in milliseconds of real time. Default: 10,000.',
  }),
}).openapi('Settle');

const Settled = z
  .object({
    settled: z.boolean(),
    pending: z
      .number()
      .int()
      .openapi({ description: 'How many deliveries and calls of bots are still to be made, or under way.' }),
  })
  .openapi('Settled');

const route = createRoute({
  method: 'post',
  path: '/worlds/{world}/settle',
  operationId: 'settle',
  summary: 'Wait until no delivery and no call of a bot is pending',
  description: 'Deliveries that are held, or that wait for the clock of the world, are not pending.',
  request: { params: WorldParameter, body: { content: { 'application/json': { schema: Settle } } } },
  responses: {
    200: { content: { 'application/json': { schema: Settled } }, description: 'Whether none is left.' },
    ...refusals(400, 403, 404),
  },
});

/** Waits for webhooks and bots instead of polling. */
export function addSettleRoute(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(route, async (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    hosted.runDue();
    return c.json(await hosted.settle(c.req.valid('json')?.withinMs), 200);
  });
}
