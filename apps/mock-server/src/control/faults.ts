import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { addRules, type ChangedRules, clearRules, listRules, replaceRules } from '../faults/rules-of-world.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { problem, refusals } from './errors.ts';
import { FaultRule, FaultRules } from './fault-schemas.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const path = '/worlds/{world}/faults';
const ruleList = { content: { 'application/json': { schema: z.array(FaultRule) } }, required: true } as const;
const rules = { content: { 'application/json': { schema: FaultRules } }, description: 'All rules.' } as const;

const list = createRoute({
  method: 'get',
  path,
  operationId: 'listFaults',
  summary: 'The faults of a world, with how often each matched and happened',
  request: { params: WorldParameter },
  responses: { 200: rules, ...refusals(404) },
});

const replace = createRoute({
  method: 'put',
  path,
  operationId: 'replaceFaults',
  summary: 'Replace the faults of a world',
  description:
    'A fault happens to valid requests that its rule matches, or to deliveries of a webhook event. Of several rules that match, the first whose time has come happens; all of them count the match.',
  request: { params: WorldParameter, body: ruleList },
  responses: { 200: rules, ...refusals(400, 403, 404) },
});

const add = createRoute({
  method: 'post',
  path,
  operationId: 'addFaults',
  summary: 'Add faults after those of a world',
  request: { params: WorldParameter, body: ruleList },
  responses: { 201: rules, ...refusals(400, 403, 404) },
});

const clear = createRoute({
  method: 'delete',
  path,
  operationId: 'clearFaults',
  summary: 'Remove all faults of a world',
  request: { params: WorldParameter },
  responses: { 204: { description: 'No faults are left.' }, ...refusals(403, 404) },
});

/** What goes wrong in a world, for which requests and webhooks. */
export function addFaultRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(list, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    return hosted ? c.json(shown({ rules: listRules(hosted.world) }), 200) : c.json(unknownWorld(), 404);
  });

  app.openapi(replace, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const changed = replaceRules(hosted.world, c.req.valid('json'));
    return 'problems' in changed ? c.json(problem(400, ...changed.problems), 400) : c.json(shown(changed), 200);
  });

  app.openapi(add, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const changed = addRules(hosted.world, c.req.valid('json'));
    return 'problems' in changed ? c.json(problem(400, ...changed.problems), 400) : c.json(shown(changed), 201);
  });

  app.openapi(clear, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    clearRules(hosted.world);
    return c.body(null, 204);
  });
}

/** The rows themselves are frozen, which the types of answers are not. */
function shown({ rules }: Extract<ChangedRules, { rules: object }>): z.infer<typeof FaultRules> {
  return { rules: structuredClone(rules) as z.infer<typeof FaultRules>['rules'] }; // a rule was checked by this schema
}
