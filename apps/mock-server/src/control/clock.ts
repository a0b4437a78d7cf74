import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { changeClock, largestScale } from '../clock/clock-change.ts';
import { closedObject } from '../explain-issues.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import type { ClockState } from '../world/clock.ts';
import { problem, refusals } from './errors.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const moment = 'ISO 8601 with an offset, or milliseconds since 1970';

const ClockChange = closedObject({
  freeze: z.literal(true).optional().openapi({ description: 'Time stands still from now on.' }),
  scale: z.number().max(largestScale).optional().openapi({
    description: 'Seconds that pass in the world in a real second; more than 0.',
    example: 60,
  }),
  real: z.literal(true).optional().openapi({
    description: 'A second takes a second again, from the time that it is in the world.',
  }),
  advance: z.union([z.string(), z.number()]).optional().openapi({
    description: 'How long to move forward: a duration such as `25h`, `1h30m` or `500ms`, or milliseconds.',
    example: '25h',
  }),
  to: z
    .union([z.string(), z.number()])
    .optional()
    .openapi({ description: `The time to move to: ${moment}.`, example: '2026-11-30T09:00:00Z' }),
}).openapi('ClockChange');

const Clock = z
  .object({
    mode: z.enum(['real', 'frozen', 'scaled']),
    scale: z.number().openapi({ description: 'Seconds that pass in the world in a real second; 0 while frozen.' }),
    now: z.number().openapi({ description: 'Milliseconds since 1970.' }),
    time: z.string().openapi({ description: 'The same as ISO 8601.' }),
  })
  .openapi('Clock');

const content = { 'application/json': { schema: Clock } };

const read = createRoute({
  method: 'get',
  path: '/worlds/{world}/clock',
  operationId: 'getClock',
  summary: 'The time in a world',
  request: { params: WorldParameter },
  responses: { 200: { content, description: 'The clock.' }, ...refusals(404) },
});

const change = createRoute({
  method: 'post',
  path: '/worlds/{world}/clock',
  operationId: 'changeClock',
  summary: 'Freeze, scale or move the time in a world',
  description:
    'At most one of `freeze`, `scale` and `real`, and at most one of `advance` and `to`, in this order. Time only moves forward. What is due on the way is carried out in the order of time, its webhooks are delivered and its bots make their calls, before the answer.',
  request: {
    params: WorldParameter,
    body: { content: { 'application/json': { schema: ClockChange } }, required: true },
  },
  responses: { 200: { content, description: 'The clock after the change.' }, ...refusals(400, 403, 404, 409) },
});

export function addClockRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(read, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    return hosted ? c.json(describe(hosted.runDue().clock.state()), 200) : c.json(unknownWorld(), 404);
  });

  app.openapi(change, async (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const result = await changeClock(hosted, c.req.valid('json'));
    if ('problem' in result) return c.json(problem(result.status, `${result.problem}.`), result.status);
    return c.json(describe(result), 200);
  });
}

function describe(state: ClockState): z.infer<typeof Clock> {
  return { ...state, time: new Date(state.now).toISOString() };
}
