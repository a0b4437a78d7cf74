import { operations } from '@doubletick-kit/contract';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import type { JournalFilter } from '../journal.ts';
import { refusals } from './errors.ts';
import { FaultEffect } from './fault-schemas.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const Message = z
  .object({
    headers: z.record(z.string(), z.string()).openapi({ description: 'By their names in lower case.' }),
    body: z.string().optional().openapi({
      description: 'Decoded, up to 64 KiB. Missing if the message has no body or it was not read.',
    }),
    isBodyCut: z.boolean().optional().openapi({ description: 'True when the body was longer.' }),
  })
  .openapi('JournalMessage');

const Entry = z
  .object({
    number: z.number().int().openapi({ description: 'Counts the requests of the world, from 1.' }),
    at: z.number().openapi({ description: 'Milliseconds since 1970.' }),
    method: z.string(),
    path: z.string().openapi({ description: 'With the query, up to 2,048 characters.' }),
    status: z.number().int().openapi({ description: '0 for a request that a fault lost before it was carried out.' }),
    operation: z.string().optional().openapi({ description: 'Missing when no operation matches.' }),
    closest: z.string().optional().openapi({ description: 'The operation that the client probably meant.' }),
    key: z
      .string()
      .optional()
      .openapi({ description: 'The id of the key that was sent, also of one that was refused.' }),
    reason: z.string().optional().openapi({ description: 'The first message of a refusal.' }),
    hint: z.string().optional().openapi({ description: 'What `x-mock-hint` said.' }),
    fault: z
      .object({
        rule: z.string().openapi({ description: '`prefer` where the request asked for the fault.' }),
        effect: FaultEffect,
        isApplied: z.boolean().openapi({ description: 'Whether the request was carried out.' }),
      })
      .optional()
      .openapi({ description: 'The fault that was injected.' }),
    request: Message.optional(),
    response: Message.optional(),
  })
  .openapi('JournalEntry');

const Page = z
  .object({
    entries: z.array(Entry),
    next: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'The `before` of the next page, which is older; null on the last page.' }),
  })
  .openapi('Journal');

const isStatus = (value: string): value is `${1 | 2 | 3 | 4 | 5}xx` => /^[1-5]xx$/.test(value);

const Filter = z.strictObject({
  operation: z
    .string()
    .refine((id) => Object.hasOwn(operations, id), 'There is no such operation. GET /__mock/routes lists them.')
    .optional()
    .openapi({ example: 'assignTeamMemberToChat' }),
  key: z.string().optional().openapi({ description: 'The id of a key.', example: 'demo-key-1' }),
  status: z
    .string()
    .regex(/^[1-5](?:\d\d|xx)$/, 'must be a status such as 404, or several as 4xx')
    .optional()
    .openapi({ description: 'A status, or several as `4xx`.', example: '4xx' }),
  since: z.coerce.number().optional().openapi({ description: 'Milliseconds since 1970, inclusive.' }),
  until: z.coerce.number().optional().openapi({ description: 'Milliseconds since 1970, exclusive.' }),
  text: z.string().min(1).max(1_000).optional().openapi({
    description: 'Occurs in the path, a header, a body or the hint, in capitals or not. Keys are not found.',
  }),
  before: z.coerce.number().int().min(1).optional().openapi({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

const route = createRoute({
  method: 'get',
  path: '/worlds/{world}/journal',
  operationId: 'readJournal',
  summary: 'The latest requests and how they were answered',
  description:
    'The latest page comes first; within a page the oldest request does. Every API key is masked. The journal keeps at least the last 1,000 requests of a world; headers and bodies are kept for the latest 32 MiB of all worlds.',
  request: { params: WorldParameter, query: Filter },
  responses: {
    200: { content: { 'application/json': { schema: Page } }, description: 'One page.' },
    ...refusals(400, 404),
  },
});

/** The journal of a world, in pages. */
export function addJournalRoute(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(route, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const { status, limit, ...others } = c.req.valid('query');
    const filter: JournalFilter = {
      ...others,
      status: status === undefined || isStatus(status) ? status : Number(status),
      // One more, to know whether there is another page.
      limit: limit + 1,
    };
    const found = hosted.journal.list(filter);
    const entries = found.slice(-limit);
    return c.json({ entries, next: found.length > limit ? (entries[0]?.number ?? null) : null }, 200);
  });
}
