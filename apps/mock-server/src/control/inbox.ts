import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { findCustomers } from '../world/inbox/find-customers.ts';
import { searchChats } from '../world/inbox/search-chats.ts';
import { showChat, showChatDetails } from '../world/inbox/show-chat.ts';
import { isRefusal } from '../world/refusal.ts';
import { problem, refusals } from './errors.ts';
import { InboxChat, InboxChatDetails } from './inbox-schemas.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const search = z.string().max(200).optional().openapi({
  description:
    'Part of a phone number in any spelling (`+91 99999-99921`, `09999999921`, `99921`), or of a name, in capitals or not and with or without accents.',
});

const ChatQuery = z.strictObject({
  search,
  filter: z.enum(['all', 'unread', 'unassigned', 'assigned']).default('all'),
  member: z.string().min(1).optional().openapi({ description: 'The phone number of the assignee.' }),
  cursor: z.string().optional().openapi({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const chatsRoute = createRoute({
  method: 'get',
  path: '/worlds/{world}/chats',
  operationId: 'listInboxChats',
  summary: 'The chats of the inbox, the latest change first',
  request: { params: WorldParameter, query: ChatQuery },
  responses: {
    200: {
      content: {
        'application/json': {
          schema: z.object({
            chats: z.array(InboxChat),
            next: z
              .string()
              .nullable()
              .openapi({ description: 'The `cursor` of the next page; null on the last page.' }),
          }),
        },
      },
      description: 'One page.',
    },
    ...refusals(400, 404),
  },
});

const chatRoute = createRoute({
  method: 'get',
  path: '/worlds/{world}/chats/{chatId}',
  operationId: 'getInboxChat',
  summary: 'A chat with its customer, custom fields and notes',
  request: { params: WorldParameter.extend({ chatId: z.string() }) },
  responses: {
    200: { content: { 'application/json': { schema: InboxChatDetails } }, description: 'The chat as it is now.' },
    ...refusals(404),
  },
});

const customersRoute = createRoute({
  method: 'get',
  path: '/worlds/{world}/customers',
  operationId: 'findInboxCustomers',
  summary: 'Customers by name or phone number',
  request: {
    params: WorldParameter,
    query: z.strictObject({ search, limit: z.coerce.number().int().min(1).max(200).default(20) }),
  },
  responses: {
    200: {
      content: {
        'application/json': {
          schema: z.object({ customers: z.array(z.object({ name: z.string(), phone: z.string() })) }),
        },
      },
      description: 'The first that were found.',
    },
    ...refusals(400, 404),
  },
});

/** What the inbox shows of chats and customers. */
export function addInboxRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(chatsRoute, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const world = hosted.runDue();
    const found = searchChats(world, c.req.valid('query'));
    if (isRefusal(found)) return c.json(problem(found.status, found.message), found.status);
    return c.json({ chats: found.chats.map((chat) => showChat(world, chat)), next: found.next }, 200);
  });

  app.openapi(chatRoute, (c) => {
    const { world: id, chatId } = c.req.valid('param');
    const hosted = worlds.get(id);
    if (!hosted) return c.json(unknownWorld(), 404);
    const world = hosted.runDue();
    const chat = world.chats.get(chatId);
    if (!chat) return c.json(unknownChat(), 404);
    return c.json(showChatDetails(world, chat), 200);
  });

  app.openapi(customersRoute, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    return c.json({ customers: findCustomers(hosted.runDue(), c.req.valid('query')) }, 200);
  });
}

/** The body of a 404 for a chat that does not exist. */
export function unknownChat() {
  return problem(404, 'The world has no chat with this id. GET …/chats lists its chats; it may have been deleted.');
}
