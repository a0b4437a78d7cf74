import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { receiveMessage } from '../world/inbox/receive-message.ts';
import { isRefusal } from '../world/refusal.ts';
import { problem, refusals } from './errors.ts';
import { WorldParameter } from './world-schemas.ts';
import { unknownWorld } from './worlds.ts';

const text = z.string().min(1).max(4_096);
const url = z.url().max(2_048);

const Content = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('TEXT'), text }),
    z.strictObject({
      type: z.enum(['IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT', 'STICKER']),
      mediaUrl: url,
      caption: text.optional(),
    }),
    z.strictObject({ type: z.literal('BUTTON'), text, payload: z.string(), id: z.string() }),
    z.strictObject({ type: z.literal('LIST_REPLY'), id: z.string(), text }),
    z.strictObject({
      type: z.literal('LOCATION'),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      name: z.string().optional(),
      address: z.string().optional(),
    }),
    z.strictObject({
      type: z.literal('ORDER'),
      items: z
        .array(z.strictObject({ productId: z.string(), quantity: z.number().int().min(1), price: z.number().min(0) }))
        .min(1),
      text: text.optional(),
    }),
    z.strictObject({ type: z.literal('REACTION'), emoji: z.string().min(1).max(32) }),
    z.strictObject({ type: z.literal('AD_CLICK'), text, sourceUrl: url, headline: z.string() }),
  ])
  .openapi('InboundContent');

const Inbound = z
  .strictObject({
    from: z.string().openapi({ description: 'The number of the customer.', example: '919999999921' }),
    to: z.string().optional().openapi({
      description: 'The number of the account; may be left out where it has one only.',
      example: '919999999901',
    }),
    name: z.string().min(1).max(256).optional().openapi({ description: 'What the customer is called.' }),
    repliesTo: z.string().optional().openapi({ description: 'The id of the message that is answered.' }),
    content: Content,
  })
  .openapi('Inbound');

const receive = createRoute({
  method: 'post',
  path: '/worlds/{world}/inbound',
  operationId: 'receiveMessage',
  summary: 'Write as a customer',
  description: 'Makes the customer and the chat where there are none, and opens the 24-hour window.',
  request: { params: WorldParameter, body: { content: { 'application/json': { schema: Inbound } }, required: true } },
  responses: {
    201: {
      content: { 'application/json': { schema: z.object({ messageId: z.string(), chatId: z.string() }) } },
      description: 'The message is in the chat.',
    },
    ...refusals(400, 403, 404, 409),
  },
});

/** The other side of the conversation. */
export function addInboundRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(receive, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const message = receiveMessage(hosted.world, c.req.valid('json'));
    if (isRefusal(message)) return c.json(problem(message.status, message.message), message.status);
    return c.json({ messageId: message.id, chatId: message.chatId }, 201);
  });
}
