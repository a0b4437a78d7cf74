import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { listDeliveries, showDelivery } from '../webhooks/delivery-log.ts';
import { describeWebhooks } from '../webhooks/describe-webhooks.ts';
import { policyOf, setPolicy } from '../webhooks/policy.ts';
import { sourceOf } from '../webhooks/webhook-methods.ts';
import { DeliveryEntry, DeliveryPolicy, deliveryStatus, WebhookEntry, webhookEvent } from './delivery-schemas.ts';
import { problem, refusals } from './errors.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });

const DeliveryParameter = WorldParameter.extend({
  delivery: z.string().openapi({ param: { name: 'delivery', in: 'path' }, example: 'delivery_1' }),
});

const Filter = z.strictObject({
  event: webhookEvent.optional(),
  status: deliveryStatus.optional(),
  webhookId: z.string().optional(),
  url: z.string().optional().openapi({ description: 'Occurs in the URL that is called.' }),
  since: z.coerce.number().optional().openapi({ description: 'Milliseconds since 1970, inclusive.' }),
  before: z.coerce.number().int().min(1).optional().openapi({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

const Page = z
  .object({
    deliveries: z.array(DeliveryEntry),
    next: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'The `before` of the next page, which is older; null on the last page.' }),
  })
  .openapi('Deliveries');

const listWebhooks = createRoute({
  method: 'get',
  path: '/worlds/{world}/webhooks',
  operationId: 'listRegisteredWebhooks',
  summary: 'The registered webhooks',
  request: { params: WorldParameter },
  responses: {
    200: { content: json(z.object({ webhooks: z.array(WebhookEntry) })), description: 'In the order of registration.' },
    ...refusals(404),
  },
});

const list = createRoute({
  method: 'get',
  path: '/worlds/{world}/deliveries',
  operationId: 'listDeliveries',
  summary: 'What was, is and will be delivered to webhooks',
  description:
    'The latest page comes first; within a page the oldest delivery does. The log has every delivery that is not finished, and the last 1,000 that are. API keys are masked, and so are headers and query values whose names say that they are secret.',
  request: { params: WorldParameter, query: Filter },
  responses: { 200: { content: json(Page), description: 'One page.' }, ...refusals(400, 404) },
});

const get = createRoute({
  method: 'get',
  path: '/worlds/{world}/deliveries/{delivery}',
  operationId: 'getDelivery',
  summary: 'One delivery',
  request: { params: DeliveryParameter },
  responses: { 200: { content: json(DeliveryEntry), description: 'The delivery.' }, ...refusals(404) },
});

const replay = createRoute({
  method: 'post',
  path: '/worlds/{world}/deliveries/{delivery}/replay',
  operationId: 'replayDelivery',
  summary: 'Send a delivery again',
  description: 'Sends the same bytes at once, and answers when the receiver has, or its time-out is over.',
  request: { params: DeliveryParameter },
  responses: {
    200: { content: json(DeliveryEntry), description: 'The delivery with the new attempt.' },
    ...refusals(403, 404, 409),
  },
});

const release = createRoute({
  method: 'post',
  path: '/worlds/{world}/deliveries/release',
  operationId: 'releaseDeliveries',
  summary: 'Send held deliveries',
  description:
    'Sends the deliveries with the `ids` in this order; without `ids` all that are held, and what is left of shuffled groups. The policy goes on to hold others.',
  request: {
    params: WorldParameter,
    body: { content: json(closedObject({ ids: z.array(z.string()).optional() }).openapi('ReleaseDeliveries')) },
  },
  responses: {
    200: {
      content: json(z.object({ released: z.array(z.string()) })),
      description: 'The ids of the deliveries that are sent, in this order for each webhook.',
    },
    ...refusals(400, 403, 404),
  },
});

const getPolicy = createRoute({
  method: 'get',
  path: '/worlds/{world}/delivery-policy',
  operationId: 'getDeliveryPolicy',
  summary: 'What happens to deliveries',
  request: { params: WorldParameter },
  responses: { 200: { content: json(DeliveryPolicy), description: 'The policy.' }, ...refusals(404) },
});

const putPolicy = createRoute({
  method: 'put',
  path: '/worlds/{world}/delivery-policy',
  operationId: 'setDeliveryPolicy',
  summary: 'Shuffle, duplicate, drop, delay or hold deliveries',
  description:
    'Replaces the policy for deliveries from now on. The first rule that matches a delivery counts; without one it is sent in order. What is held or delayed already stays so.',
  request: { params: WorldParameter, body: { content: json(DeliveryPolicy), required: true } },
  responses: { 200: { content: json(DeliveryPolicy), description: 'The policy.' }, ...refusals(400, 403, 404) },
});

/** The deliveries to webhooks, and what happens to them. */
export function addDeliveryRoutes(app: OpenAPIHono<MockEnv>, deps: AppDeps): void {
  addLogRoutes(app, deps);
  addPolicyRoutes(app, deps);
}

function addLogRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(listWebhooks, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    return hosted ? c.json({ webhooks: describeWebhooks(hosted.runDue()) }, 200) : c.json(unknownWorld(), 404);
  });

  app.openapi(list, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    hosted.runDue();
    const { limit, ...filter } = c.req.valid('query');
    // One more, to know whether there is another page.
    const found = listDeliveries(sourceOf(hosted), { ...filter, limit: limit + 1 });
    const deliveries = found.slice(-limit);
    return c.json({ deliveries, next: found.length > limit ? (deliveries[0]?.number ?? null) : null }, 200);
  });

  app.openapi(get, (c) => {
    const { world, delivery: id } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const delivery = hosted.runDue().deliveries.get(id);
    return delivery ? c.json(showDelivery(sourceOf(hosted), delivery), 200) : c.json(unknownDelivery(), 404);
  });
}

function addPolicyRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(replay, async (c) => {
    const { world, delivery: id } = c.req.valid('param');
    const hosted = worlds.get(world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const delivery = hosted.runDue().deliveries.get(id);
    if (!delivery) return c.json(unknownDelivery(), 404);
    const replayed = await hosted.webhooks.replay(delivery);
    if (!replayed) return c.json(problem(409, 'The delivery is pending. Replay it when it is not.'), 409);
    return c.json(showDelivery(sourceOf(hosted), replayed), 200);
  });

  app.openapi(release, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    hosted.runDue();
    const released = hosted.webhooks.release(c.req.valid('json')?.ids);
    return c.json({ released: released.map(({ id }) => id) }, 200);
  });

  app.openapi(getPolicy, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    return hosted ? c.json(policyOf(hosted.world), 200) : c.json(unknownWorld(), 404);
  });

  app.openapi(putPolicy, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    setPolicy(hosted.runDue(), c.req.valid('json'));
    return c.json(policyOf(hosted.world), 200);
  });
}

function unknownDelivery() {
  return problem(404, 'The log has no delivery with this id. GET /__mock/worlds/{world}/deliveries lists them.');
}
