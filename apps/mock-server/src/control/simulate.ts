import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { isRefusal } from '../world/refusal.ts';
import { writeAsCustomer } from '../world/simulate/customer-message.ts';
import { simulate } from '../world/simulate/simulate.ts';
import { problem, refusals } from './errors.ts';
import { CustomerMessage, Simulation } from './simulation-schema.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const simulateRoute = createRoute({
  method: 'post',
  path: '/worlds/{world}/simulate',
  operationId: 'simulate',
  summary: 'Simulate what people do outside the API',
  description:
    'A customer writes, calls or joins a WhatsApp group; a team member writes, reads or closes a chat in the inbox; WhatsApp tells of a message, a template or a call. `type` says which. Every type is a method in process too: `LIST_REPLY` is `simulate.listReply()`.',
  request: {
    params: WorldParameter,
    body: { content: { 'application/json': { schema: Simulation } }, required: true },
  },
  responses: {
    201: {
      content: { 'application/json': { schema: z.object({ row: z.record(z.string(), z.unknown()) }) } },
      description: 'Done. `row` is the resulting row, as the state shows it.',
    },
    ...refusals(400, 403, 404, 409, 422),
  },
});

const inboundRoute = createRoute({
  method: 'post',
  path: '/worlds/{world}/inbound',
  operationId: 'receiveMessage',
  summary: 'Write as a customer',
  description:
    'The short form of `simulate` with `CUSTOMER_MESSAGE`. Creates the customer and the chat if needed, and opens the 24-hour conversation window.',
  request: {
    params: WorldParameter,
    body: { content: { 'application/json': { schema: CustomerMessage } }, required: true },
  },
  responses: {
    201: {
      content: { 'application/json': { schema: z.object({ messageId: z.string(), chatId: z.string() }) } },
      description: 'The message is in the chat.',
    },
    ...refusals(400, 403, 404, 409),
  },
});

/** What people do outside the API. */
export function addSimulateRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(simulateRoute, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const row = hosted.act((world) => simulate(world, c.req.valid('json')));
    if (isRefusal(row)) return c.json(problem(row.status, row.message), row.status);
    return c.json({ row: { ...row } }, 201);
  });

  app.openapi(inboundRoute, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const message = hosted.act((world) => writeAsCustomer(world, c.req.valid('json')));
    if (isRefusal(message)) return c.json(problem(message.status, message.message), message.status);
    return c.json({ messageId: message.id, chatId: message.chatId }, 201);
  });
}
