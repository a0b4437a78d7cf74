import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { releasable } from '../progress-methods.ts';
import { readOptions } from '../world/options.ts';
import { changeOptions } from '../world/progress/change-options.ts';
import { progress } from '../world/progress/progress.ts';
import { isRefusal } from '../world/refusal.ts';
import { problem, refusals } from './errors.ts';
import { Options, Row, summarize, unknownWorld, WorldParameter, WorldSummary } from './world-schemas.ts';

const id = (description: string) => z.string().optional().openapi({ description });

const ProgressCommand = closedObject({
  messageId: id('A message that the account sent. `to`: `SENT`, `DELIVERED`, `READ`, `FAILED`.'),
  templateId: id('A template. `to`: `APPROVED`, `REJECTED`, `PAUSED`, `PENDING`.'),
  templateName: id('All templates with this name: in every language, on every WABA number.'),
  callId: id('A call. `to`: `IN_PROGRESS`, `END`, `REJECT`, `MISSED`, `FAILED`.'),
  exportId: id('An export. `to`: `FINISHED`.'),
  deletionId: id('A queued deletion, by its id in the table `deletions`. `to`: `DONE`.'),
  groupId: id('A WhatsApp group. `to`: `CONFIRMED`, `FAILED`.'),
  to: z.string().optional().openapi({ description: 'The status to reach. Default: the next step.', example: 'READ' }),
  failure: closedObject({ code: z.string().optional(), reason: z.string().optional() })
    .optional()
    .openapi({ description: 'Why a message fails or a template is rejected. Needs no `to`.' }),
  release: z.enum(releasable).optional().openapi({
    description: 'Instead of all others: lets come what was due by now and waits, in the order in which it was due.',
  }),
}).openapi('ProgressCommand');

const ProgressResult = z
  .object({
    rows: z.array(Row).openapi({ description: 'What went on, as the state shows it; nothing for what is gone.' }),
    released: z.number().int().openapi({ description: 'How many steps were released.' }),
  })
  .openapi('ProgressResult');

const progressRoute = createRoute({
  method: 'post',
  path: '/worlds/{world}/progress',
  operationId: 'progressWorld',
  summary: 'Let something go on that takes time',
  description:
    'The next step of what is named by exactly one id comes now or, with `to`, every step up to that status, whatever was planned. A status never goes back.',
  request: {
    params: WorldParameter,
    body: { content: { 'application/json': { schema: ProgressCommand } }, required: true },
  },
  responses: {
    200: { content: { 'application/json': { schema: ProgressResult } }, description: 'Done.' },
    ...refusals(400, 403, 404, 409),
  },
});

const optionsRoute = createRoute({
  method: 'patch',
  path: '/worlds/{world}/options',
  operationId: 'changeOptions',
  summary: 'Change options of a running world',
  description:
    'Options that you leave out stay. What is under way follows: it waits where nothing comes by itself any more, and goes on where it waited. Options that say what a new world has take effect with the next reset.',
  request: {
    params: WorldParameter,
    body: { content: { 'application/json': { schema: Options } }, required: true },
  },
  responses: {
    200: { content: { 'application/json': { schema: WorldSummary } }, description: 'The world with its options.' },
    ...refusals(400, 403, 404),
  },
});

export function addProgressRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(progressRoute, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const result = hosted.act((world) => progress(world, c.req.valid('json')));
    if (isRefusal(result)) return c.json(problem(result.status, `${result.message}.`), result.status);
    return c.json({ rows: result.rows.map((row) => ({ ...row })), released: result.released }, 200);
  });

  app.openapi(optionsRoute, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const options = readOptions(c.req.valid('json'), hosted.world.options);
    if (isRefusal(options)) return c.json(problem(400, options.message), 400);
    hosted.act((world) => changeOptions(world, options));
    return c.json(summarize(hosted), 200);
  });
}
