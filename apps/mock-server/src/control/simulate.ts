import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { isRefusal } from '../world/refusal.ts';
import { writeAsCustomer } from '../world/simulate/customer-message.ts';
import { simulate } from '../world/simulate/simulate.ts';
import { timeLimits } from '../world/time.ts';
import { problem, refusals } from './errors.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const text = z.string().min(1).max(4_096);
const url = z.url().max(2_048);
const from = z.string().openapi({
  description: 'The phone number of the person who acts, with the country code.',
  example: '919999999921',
});
const to = z.string().optional().openapi({
  description: 'The WABA number; optional when the account has only one.',
  example: '919999999901',
});
const groupId = z.string().openapi({ description: 'The id of a WhatsApp group.', example: 'grp_0000000001' });

const Content = z
  .discriminatedUnion('type', [
    closedObject({ type: z.literal('TEXT'), text }),
    closedObject({
      type: z.enum(['IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT', 'STICKER']),
      mediaUrl: url,
      caption: text.optional(),
    }),
    closedObject({ type: z.literal('BUTTON'), text, payload: z.string(), id: z.string() }),
    closedObject({ type: z.literal('LIST_REPLY'), id: z.string(), text }),
    closedObject({
      type: z.literal('LOCATION'),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      name: z.string().optional(),
      address: z.string().optional(),
    }),
    closedObject({
      type: z.literal('ORDER'),
      items: z
        .array(closedObject({ productId: z.string(), quantity: z.number().int().min(1), price: z.number().min(0) }))
        .min(1),
      text: text.optional(),
    }),
    closedObject({ type: z.literal('REACTION'), emoji: z.string().min(1).max(32) }),
    closedObject({ type: z.literal('AD_CLICK'), text, sourceUrl: url, headline: z.string() }),
  ])
  .openapi('CustomerContent');

const CustomerMessage = closedObject({
  from,
  to,
  name: z.string().min(1).max(256).optional().openapi({ description: "The customer's profile name." }),
  repliesTo: z.string().optional().openapi({ description: 'The id of the message that this one answers.' }),
  content: Content,
}).openapi('CustomerMessage');

const Simulation = z
  .discriminatedUnion('type', [
    closedObject({ type: z.literal('CUSTOMER_MESSAGE'), ...CustomerMessage.shape }),
    closedObject({
      type: z.literal('MEMBER_MESSAGE'),
      from,
      to: z.string().openapi({ description: "The customer's phone number." }),
      wabaNumber: z.string().optional().openapi({ description: "Optional when the customer's chat determines it." }),
      text,
    }),
    closedObject({
      type: z.literal('CHAT_READ'),
      from,
      to: z.string().optional().openapi({ description: "The customer's phone number; send it or `groupId`." }),
      wabaNumber: z.string().optional().openapi({ description: "Optional when the customer's chat determines it." }),
      groupId: groupId.optional(),
    }),
    closedObject({ type: z.literal('INCOMING_CALL'), from, to }),
    closedObject({
      type: z.literal('CALL_PERMISSION_REPLY'),
      from,
      to,
      reply: z.enum(['accept', 'reject']),
      expiresAt: z
        .number()
        .int()
        .min(timeLimits.min)
        .max(timeLimits.max)
        .optional()
        .openapi({ description: 'When the permission expires, in milliseconds since 1970. Default: never.' }),
    }),
    closedObject({ type: z.literal('WHATSAPP_GROUP_MESSAGE'), from, groupId, text }),
    closedObject({ type: z.literal('WHATSAPP_GROUP_JOIN'), from, inviteLink: z.string() }),
    closedObject({ type: z.enum(['WHATSAPP_GROUP_JOIN_APPROVAL', 'WHATSAPP_GROUP_LEAVE']), from, groupId }),
    closedObject({ type: z.literal('INVITATION_ACCEPTANCE'), from }),
  ])
  .openapi('Simulation');

const simulateRoute = createRoute({
  method: 'post',
  path: '/worlds/{world}/simulate',
  operationId: 'simulate',
  summary: 'Simulate what people do outside the API',
  description:
    'A customer writes, calls or joins a WhatsApp group; a team member writes or reads in the inbox or accepts an invitation.',
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
    const row = simulate(hosted.runDue(), c.req.valid('json'));
    hosted.runDue();
    if (isRefusal(row)) return c.json(problem(row.status, row.message), row.status);
    return c.json({ row: { ...row } }, 201);
  });

  app.openapi(inboundRoute, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const message = writeAsCustomer(hosted.runDue(), c.req.valid('json'));
    hosted.runDue();
    if (isRefusal(message)) return c.json(problem(message.status, message.message), message.status);
    return c.json({ messageId: message.id, chatId: message.chatId }, 201);
  });
}
