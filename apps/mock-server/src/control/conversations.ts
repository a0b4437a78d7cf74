import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { readConversation } from '../world/inbox/read-conversation.ts';
import { showItem, showMessage } from '../world/inbox/show-item.ts';
import { isRefusal } from '../world/refusal.ts';
import { problem, refusals } from './errors.ts';
import { unknownChat } from './inbox.ts';
import { InboxMessage } from './inbox-schemas.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const Query = z.strictObject({
  before: z.string().optional().openapi({ description: 'The `older` of a page: what comes before that page.' }),
  after: z.string().optional().openapi({
    description: 'The `latest` of a page: only what has been added since. Together with `before` it ends a page.',
  }),
  ids: z.string().max(4_000).optional().openapi({
    description:
      'Ids of messages, separated by commas: reads these as they are now instead of a page, for example after an event has told that their status changed. Ids that the chat does not have are left out.',
  }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

const route = createRoute({
  method: 'get',
  path: '/worlds/{world}/chats/{chatId}/messages',
  operationId: 'readConversation',
  summary: 'The messages of a chat, and what was done to it',
  description:
    'The latest page comes first; within a page the oldest message does. A status is what has happened by now. Messages do not change apart from their status, which `MESSAGE_STATUS_UPDATE` events tell of, and their call, which `CALL_…` events tell of: read those messages again with `ids`.',
  request: { params: WorldParameter.extend({ chatId: z.string() }), query: Query },
  responses: {
    200: {
      content: {
        'application/json': {
          schema: z
            .object({
              messages: z.array(InboxMessage),
              older: z
                .string()
                .nullable()
                .openapi({ description: 'The `before` of the page before; null on the last.' }),
              latest: z.string().openapi({ description: 'The `after` for what will be added from now on.' }),
            })
            .openapi('Conversation'),
        },
      },
      description: 'One page.',
    },
    ...refusals(400, 404),
  },
});

/** What the inbox shows of a conversation. */
export function addConversationRoute(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(route, (c) => {
    const { world: id, chatId } = c.req.valid('param');
    const hosted = worlds.get(id);
    if (!hosted) return c.json(unknownWorld(), 404);
    const world = hosted.runDue();
    if (!world.chats.has(chatId)) return c.json(unknownChat(), 404);
    const { ids, ...query } = c.req.valid('query');
    const page = readConversation(world, { ...query, chatId });
    if (isRefusal(page)) return c.json(problem(page.status, page.message), page.status);
    const { items, older, latest } = page;
    if (ids === undefined) {
      return c.json({ messages: items.map((item) => showItem(world, item)), older, latest }, 200);
    }
    const named = ids.split(',').flatMap((one) => world.messages.get(one) ?? []);
    const messages = named.filter((message) => message.chatId === chatId);
    return c.json({ messages: messages.map((message) => showMessage(world, message)), older: null, latest }, 200);
  });
}
