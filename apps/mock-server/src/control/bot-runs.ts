import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { showRun, showRunDetails } from '../bots/show-bots.ts';
import { closedObject } from '../explain-issues.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { listRuns, unknownRun } from '../world/bots/list-runs.ts';
import { replayRun } from '../world/bots/replay-run.ts';
import { isRefusal, toSentence } from '../world/refusal.ts';
import { BotRun, BotRunDetails, RunParameter, RunQuery } from './bot-schemas.ts';
import { problem, refusals } from './errors.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const path = '/worlds/{world}/bot-runs';
const oneRun = { content: { 'application/json': { schema: BotRunDetails } } };

const list = createRoute({
  method: 'get',
  path,
  operationId: 'listBotRuns',
  summary: 'The runs of bots, the latest first',
  request: { params: WorldParameter, query: RunQuery },
  responses: {
    200: {
      content: {
        'application/json': {
          schema: z.object({
            runs: z.array(BotRun),
            next: z
              .number()
              .int()
              .nullable()
              .openapi({ description: 'The `before` of the next page; null on the last.' }),
          }),
        },
      },
      description: 'One page.',
    },
    ...refusals(400, 404),
  },
});

const get = createRoute({
  method: 'get',
  path: `${path}/{runId}`,
  operationId: 'getBotRun',
  summary: 'A run with the steps that it has come to',
  request: { params: RunParameter },
  responses: { 200: { ...oneRun, description: 'The run.' }, ...refusals(404) },
});

const replay = createRoute({
  method: 'post',
  path: `${path}/{runId}/replay`,
  operationId: 'replayBotRun',
  summary: 'Run a conversation again from a step',
  description:
    'Starts another run in the same conversation at this step, with the answers and results that the run had when it came there. What the bot did is not undone. A run that is under way in the conversation ends.',
  request: {
    params: RunParameter,
    body: {
      content: {
        'application/json': {
          schema: closedObject({
            visit: z.number().int().min(1).openapi({ description: 'The number of the visit to begin with.' }),
          }),
        },
      },
      required: true,
    },
  },
  responses: { 201: { ...oneRun, description: 'The other run.' }, ...refusals(400, 403, 404, 409) },
});

/** What bots did in conversations. */
export function addBotRunRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(list, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const query = c.req.valid('query');
    const world = hosted.runDue();
    const runs = listRuns(world, query);
    const last = runs.length === query.limit ? runs.at(-1) : undefined;
    return c.json({ runs: runs.map((run) => BotRun.parse(showRun(world, run))), next: last?.number ?? null }, 200);
  });

  app.openapi(get, (c) => {
    const { world, runId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const run = hosted.runDue().botRuns.get(runId);
    if (!run) return c.json(problem(404, toSentence(unknownRun().message)), 404);
    return c.json(BotRunDetails.parse(showRunDetails(hosted.world, run)), 200);
  });

  app.openapi(replay, (c) => {
    const { world, runId } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const run = hosted.act((acted) => replayRun(acted, runId, c.req.valid('json').visit));
    if (isRefusal(run)) return c.json(problem(run.status, toSentence(run.message)), run.status);
    return c.json(BotRunDetails.parse(showRunDetails(hosted.world, hosted.world.botRuns.get(run.id) ?? run)), 201);
  });
}
