import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { act } from '../world/acts/act.ts';
import { isRefusal } from '../world/refusal.ts';
import { problem, refusals } from './errors.ts';
import { WorldParameter } from './world-schemas.ts';
import { unknownWorld } from './worlds.ts';

const from = z.string().openapi({ description: 'The number of the one who acts.', example: '919999999921' });
const to = z.string().optional().openapi({
  description: 'The number of the account; may be left out where it has one only.',
  example: '919999999901',
});
const text = z.string().min(1).max(4_096);
const groupId = z.string().openapi({ example: 'grp_0000000001' });

const ActBody = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('MEMBER_MESSAGE'),
      from,
      to: z.string(),
      wabaNumber: z.string().optional(),
      text,
    }),
    z.strictObject({ type: z.literal('INCOMING_CALL'), from, to }),
    z.strictObject({
      ...{ type: z.literal('CALL_PERMISSION_REPLY'), from, to, reply: z.enum(['accept', 'reject']) },
      expiresAt: z.number().int().optional().openapi({ description: 'Milliseconds since 1970; without it never.' }),
    }),
    z.strictObject({ type: z.literal('GROUP_MESSAGE'), from, groupId, text }),
    z.strictObject({ type: z.literal('GROUP_JOIN'), from, inviteLink: z.string() }),
    z.strictObject({ type: z.enum(['GROUP_JOIN_APPROVAL', 'GROUP_LEAVE']), from, groupId }),
    z.strictObject({ type: z.literal('INVITATION_ACCEPTANCE'), from }),
  ])
  .openapi('Act');

const route = createRoute({
  method: 'post',
  path: '/worlds/{world}/acts',
  operationId: 'act',
  summary: 'Do what people do without the API',
  description: 'A member writes in the inbox or accepts an invitation; a customer calls, or joins a group.',
  request: { params: WorldParameter, body: { content: { 'application/json': { schema: ActBody } }, required: true } },
  responses: {
    201: {
      content: { 'application/json': { schema: z.object({ row: z.record(z.string(), z.unknown()) }) } },
      description: 'It is done; the row is as the state shows it.',
    },
    ...refusals(400, 403, 404, 409, 422),
  },
});

/** What happens beside the calls of the API. */
export function addActRoutes(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(route, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const row = act(hosted.world, c.req.valid('json'));
    if (isRefusal(row)) return c.json(problem(row.status, row.message), row.status);
    return c.json({ row: { ...row } }, 201);
  });
}
