import { webhooks } from '@doubletick-kit/contract';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { runTrigger } from '../trigger-method.ts';
import { triggerOnlyEvents } from '../world/occurrences.ts';
import { isRefusal } from '../world/refusal.ts';
import { problem, refusals } from './errors.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const Event = z.enum(Object.keys(webhooks) as [keyof typeof webhooks]); // the object's own names, of which there are some
const text = z.string().min(1).max(4_096);

const Trigger = closedObject({
  event: Event,
  customer: z.string().optional().openapi({
    description: "The customer's phone number. Default: a customer with a suitable chat, or a new one.",
    example: '919999999921',
  }),
  wabaNumber: z
    .string()
    .optional()
    .openapi({ description: "Default: the account's first WABA number.", example: '919999999901' }),
  text: text
    .optional()
    .openapi({ description: 'What is written: a message, a note, or the name of a tag or a WhatsApp group.' }),
  status: z.string().optional().openapi({
    description:
      'What a message (default: `FAILED`), a template (`APPROVED`), an agent or a call permission (`accept`) becomes.',
    example: 'FAILED',
  }),
  level: z.number().int().min(1).optional().openapi({ description: 'The level of an escalation. Default: 1.' }),
  payload: z
    .record(z.string(), z.unknown())
    .optional()
    .openapi({
      description: `Only for events without a documented payload: ${triggerOnlyEvents.join(', ')}.`,
    }),
}).openapi('Trigger');

const CausedEvent = z.object({ event: Event, wabaNumber: z.string(), payload: z.record(z.string(), z.unknown()) });

const triggerRoute = createRoute({
  method: 'post',
  path: '/worlds/{world}/trigger',
  operationId: 'trigger',
  summary: 'Cause a webhook event',
  description:
    'Makes something happen that causes the event: a customer writes, a message fails, a note is edited. What is missing for that is created. An event without a documented payload is only reported.',
  request: {
    params: WorldParameter,
    body: { content: { 'application/json': { schema: Trigger } }, required: true },
  },
  responses: {
    201: {
      content: {
        'application/json': {
          schema: z.object({ row: z.record(z.string(), z.unknown()), events: z.array(CausedEvent) }),
        },
      },
      description: 'Done. `row` is the resulting row, `events` is every webhook event that it caused.',
    },
    ...refusals(400, 403, 404, 409, 422),
  },
});

/** Webhook events on demand. */
export function addTriggerRoute(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(triggerRoute, (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    const triggered = runTrigger(hosted, c.req.valid('json'));
    if (isRefusal(triggered)) return c.json(problem(triggered.status, triggered.message), triggered.status);
    const events = triggered.events.map(({ payload, ...caused }) => ({ ...caused, payload: { ...payload } }));
    return c.json({ row: { ...triggered.row }, events }, 201);
  });
}
