import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { EventFilter, EventLog } from '../events/event-log.ts';
import { eventStream } from '../events/event-stream.ts';
import { explainUnknownEvent, isEventType } from '../events/event-types.ts';
import type { EventData, MockEvent, MockEventType } from '../events/mock-event.ts';
import { type Wait, waitForEvent } from '../events/wait-for-event.ts';
import { closedObject } from '../explain-issues.ts';
import { type AppDeps, bindingsOf, type MockEnv } from '../http/environment.ts';
import { refusals } from './errors.ts';
import { expectWaiting } from './expect-waiting.ts';
import { unknownWorld, WorldParameter } from './world-schemas.ts';

const Event = z
  .object({
    id: z.number().int().openapi({ description: 'Counts the events of the world, from 1; it goes on after a reset.' }),
    at: z.number().openapi({ description: 'Milliseconds since 1970, by the clock of the world.' }),
    type: z
      .string()
      .openapi({ description: 'A webhook event, or one of the events of the mock.', example: 'REQUEST_REFUSED' }),
    wabaNumber: z.string().optional(),
    data: z.record(z.string(), z.unknown()).openapi({
      description: 'For a webhook event its payload, whether any webhook subscribes to it or not.',
    }),
  })
  .openapi('Event');

const Page = z
  .object({
    events: z.array(Event),
    lastId: z.number().int().openapi({
      description: 'The id of the latest event of the world: the `after` with which only later events count.',
    }),
    firstId: z.number().int().openapi({ description: 'The id of the oldest event that is still there.' }),
  })
  .openapi('Events');

const longestWaitMs = 60_000;
const unitsMs = { ms: 1, s: 1_000, m: 60_000 } as const;

const Filter = closedObject({
  event: z
    .union([z.string(), z.array(z.string())])
    .transform(readTypes)
    .optional()
    .openapi({ type: 'string', description: 'The type, or several with commas.', example: 'MESSAGE_RECEIVED' }),
  where: z.string().transform(readPattern).optional().openapi({
    type: 'string',
    description: 'What the data has, as a JSON object; it may have more. Lists have as many entries.',
    example: '{"status":"FAILED"}',
  }),
  after: z.coerce.number().int().min(0).optional().openapi({ description: 'The id of an event: those after it.' }),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  wait: z.string().transform(readWait).optional().openapi({
    type: 'string',
    description:
      'How long to wait for the first event that fits, in real time, at most `60s`. Without `after`, it may have happened since the latest reset.',
    example: '5s',
  }),
  token: z.string().optional().openapi({
    description: 'Replaces the `x-mock-token` header, which an EventSource cannot send.',
  }),
});

const route = createRoute({
  method: 'get',
  path: '/worlds/{world}/events',
  operationId: 'listEvents',
  summary: 'What happened in a world, as a list or as a stream',
  description:
    'Without `after`, the latest events; with it, those that follow. Oldest first. With `Accept: text/event-stream`, which an EventSource sends, the events follow as they happen, first those after `Last-Event-ID` or `after`. The latest 10,000 events are kept.',
  request: {
    params: WorldParameter,
    query: Filter,
    headers: z.object({ 'last-event-id': z.string().optional().openapi({ description: 'An EventSource sends it.' }) }),
  },
  responses: {
    200: {
      content: {
        'application/json': { schema: Page },
        'text/event-stream': { schema: z.string() },
      },
      description: 'The events. With `wait`, one event, or none when the time is over.',
    },
    ...refusals(400, 404),
  },
});

/** What happened in a world, and what happens from now on. */
export function addEventRoute(app: OpenAPIHono<MockEnv>, { worlds }: AppDeps): void {
  app.openapi(route, async (c) => {
    const hosted = worlds.get(c.req.valid('param').world);
    if (!hosted) return c.json(unknownWorld(), 404);
    hosted.runDue();
    const { events: log } = hosted;
    const { wait, token: _, ...filter } = c.req.valid('query');
    if (c.req.header('accept')?.includes('text/event-stream')) {
      const type = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
      return c.body(streamOf(c, log, filter), 200, type);
    }
    if (wait === undefined) return c.json(pageOf(log, log.list(filter)), 200);
    const found = await waitOr404(c, log, { ...filter, withinMs: wait, signal: leavingOf(c) });
    return 'response' in found ? found.response : c.json(pageOf(log, found.event ? [found.event] : []), 200);
  });
}

function streamOf(c: Context<MockEnv>, log: EventLog, filter: EventFilter): ReadableStream<Uint8Array> {
  const lastRead = Number.parseInt(c.req.header('last-event-id') ?? '', 10);
  return eventStream(log, {
    ...filter,
    after: Number.isNaN(lastRead) ? (filter.after ?? log.lastId) : lastRead,
    signal: leavingOf(c),
    isInProcess: !bindingsOf(c).outgoing,
    // It also keeps the request, without which its signal would not hear of the abort.
    onTooSlow: () => bindingsOf(c).outgoing?.destroy(),
  });
}

/** A world that is deleted meanwhile is not there any more. */
async function waitOr404(c: Context<MockEnv>, log: EventLog, wait: Wait) {
  try {
    return { event: await waitForEvent(log, wait) };
  } catch {
    expectWaiting(c);
    return { response: c.json(unknownWorld(), 404) };
  }
}

function pageOf(log: EventLog, events: MockEvent[]): z.infer<typeof Page> {
  return {
    events: events.map((event) => ({ ...event, data: { ...event.data } })),
    lastId: log.lastId,
    firstId: log.firstId,
  };
}

/** Aborted when the client of a request leaves. */
function leavingOf(c: Context<MockEnv>): AbortSignal {
  const { outgoing } = bindingsOf(c);
  if (!outgoing) return c.req.raw.signal;
  const leaving = new AbortController();
  outgoing.once('close', () => leaving.abort());
  return leaving.signal;
}

function readTypes(sent: string | string[], context: z.RefinementCtx): MockEventType[] {
  const names = [sent].flat().flatMap((list) => list.split(','));
  for (const name of names) {
    if (!isEventType(name)) context.addIssue({ code: 'custom', message: explainUnknownEvent(name) });
  }
  return names.filter(isEventType);
}

function readPattern(sent: string, context: z.RefinementCtx): EventData {
  const pattern = parse(sent);
  if (typeof pattern === 'object' && pattern !== null && !Array.isArray(pattern)) return { ...pattern };
  context.addIssue({ code: 'custom', message: 'must be a JSON object, such as {"status":"FAILED"}' });
  return {};
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function readWait(sent: string, context: z.RefinementCtx): number {
  const [, count, unit = ''] = /^(\d{1,6})(ms|s|m)$/.exec(sent) ?? [];
  const waitMs = isUnit(unit) ? Number(count) * unitsMs[unit] : Number.NaN;
  if (waitMs <= longestWaitMs) return waitMs;
  context.addIssue({ code: 'custom', message: 'must be a duration up to 60s, such as 500ms or 5s' });
  return 0;
}

function isUnit(unit: string): unit is keyof typeof unitsMs {
  return Object.hasOwn(unitsMs, unit);
}
