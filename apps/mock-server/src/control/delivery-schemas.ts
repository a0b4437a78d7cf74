import { z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import { isWebhookEvent, notAnEvent } from '../webhooks/method-shapes.ts';
import { ruleLimits } from '../world/tables/delivery-row-shapes.ts';

const wholeNumber = ({ min, max }: { min: number; max: number }) => z.number().int().min(min).max(max);

export const webhookEvent = z
  .string()
  .refine(isWebhookEvent, notAnEvent)
  .openapi({ description: 'The name of a webhook event.', example: 'MESSAGE_RECEIVED' });

const match = closedObject({
  event: webhookEvent.optional(),
  webhookId: z.string().optional(),
  nth: wholeNumber(ruleLimits.nth).optional().openapi({
    description: 'Only the nth of the deliveries that fit the other fields, counted from when the policy was set.',
  }),
}).optional();

const DeliveryRule = z
  .discriminatedUnion('effect', [
    closedObject({ effect: z.enum(['drop', 'hold', 'before-answer']), match }),
    closedObject({ effect: z.literal('delay'), byMs: wholeNumber(ruleLimits.byMs), match }),
    closedObject({
      effect: z.literal('duplicate'),
      times: wholeNumber(ruleLimits.times).optional().openapi({ description: 'How often it is sent. Default: 2.' }),
      match,
    }),
    closedObject({
      effect: z.literal('shuffle'),
      size: wholeNumber(ruleLimits.size).optional().openapi({
        description: 'How many deliveries of a webhook are sent in another order. Default: 4.',
      }),
      withinMs: wholeNumber(ruleLimits.byMs).optional().openapi({
        description: 'When fewer are sent, in milliseconds on the clock of the world. Default: 10,000.',
      }),
      match,
    }),
  ])
  .openapi('DeliveryRule', {
    description:
      '`before-answer` sends a delivery before the request that causes it is answered. `delay` is on the clock of the world.',
  });

export const DeliveryPolicy = closedObject({ rules: z.array(DeliveryRule).max(100).readonly() }).openapi(
  'DeliveryPolicy',
);

export const deliveryStatus = z
  .enum(['PENDING', 'SCHEDULED', 'HELD', 'DELIVERED', 'FAILED', 'BLOCKED', 'DROPPED'])
  .openapi('DeliveryStatus', {
    description:
      '`SCHEDULED` waits for the clock of the world, `HELD` for a release. A `DELIVERED` one had a 2xx; `BLOCKED` is a host that is not called.',
  });

const time = () => z.number().openapi({ description: 'Milliseconds since 1970, by the clock of the world.' });

const Attempt = z
  .object({
    at: time(),
    isReplay: z.boolean(),
    status: z.number().int().nullable().openapi({ description: 'Null without an answer.' }),
    body: z.string().nullable().openapi({ description: 'The start of the answer, up to 1,024 characters.' }),
    isBodyCut: z.boolean(),
    error: z
      .object({ code: z.string(), message: z.string() })
      .nullable()
      .openapi({ description: 'Why there is no answer: `TIMEOUT`, or a code such as `ECONNREFUSED`.' }),
    latencyMs: z.number().optional().openapi({
      description: 'Real time until the answer. Missing after a restart, reset or restored snapshot.',
    }),
  })
  .openapi('DeliveryAttempt');

export const DeliveryEntry = z
  .object({
    id: z.string(),
    number: z.number().int().openapi({ description: 'Counts the deliveries of the world, from 1.' }),
    event: z.string(),
    wabaNumber: z.string(),
    webhookId: z.string(),
    url: z.string().openapi({ description: 'As it is registered.' }),
    createdAt: time(),
    request: z.object({
      method: z.enum(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD']),
      url: z.string(),
      headers: z.record(z.string(), z.string()),
      body: z.string(),
    }),
    retryOnTimeout: z.boolean(),
    status: deliveryStatus,
    reason: z.string().nullable().openapi({ description: 'Why it was not sent.' }),
    effect: z
      .enum(['drop', 'hold', 'before-answer', 'delay', 'duplicate', 'shuffle'])
      .nullable()
      .openapi({ description: 'Of the delivery policy.' }),
    fault: z.string().nullable().openapi({ description: 'The id of the fault rule that happened to it.' }),
    copyOf: z.string().nullable().openapi({ description: 'The delivery that this one duplicates.' }),
    dueAt: time().nullable(),
    attempts: z.array(Attempt).readonly(),
  })
  .openapi('Delivery');

export const WebhookEntry = z
  .object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    method: z.enum(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD']),
    bodyFormat: z.enum(['JSON', 'FORM_DATA']),
    retryOnTimeout: z.boolean(),
    events: z.array(z.string()).readonly(),
    wabaNumbers: z.array(z.string()).readonly(),
    signingSecret: z.string().optional().openapi({ description: 'With the option `webhooks.signature` only.' }),
  })
  .openapi('RegisteredWebhook');
