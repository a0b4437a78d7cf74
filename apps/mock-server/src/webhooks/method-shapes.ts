import { webhooks } from '@doubletick-kit/contract';
import { matchShape, ruleShape } from '../world/tables/delivery-row-shapes.ts';
import {
  finiteNumber,
  flag,
  jsonObject,
  list,
  nullable,
  oneOf,
  optional,
  primitive,
  record,
  text,
} from '../world/tables/shape.ts';
import type { DeliveryFilter } from './delivery-log.ts';
import type { DeliveryPolicy } from './policy.ts';
import type { ReceiverOptions } from './receive-in-process.ts';
import type { ReceiverHandler } from './send-in-process.ts';

/** Whether a name is that of a webhook event. */
export function isWebhookEvent(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(webhooks, name);
}

export const notAnEvent = 'must be the name of a webhook event, such as MESSAGE_RECEIVED';

const event = primitive<string>(notAnEvent, isWebhookEvent);
const fromOne = primitive<number>('must be a whole number from 1', (value) => {
  return Number.isInteger(value) && Number(value) > 0;
});

/** What plain JavaScript may ask of the log; HTTP has the same limits. */
export const deliveryFilterShape = record<DeliveryFilter>({
  event: optional(event),
  status: optional(oneOf('PENDING', 'SCHEDULED', 'HELD', 'DELIVERED', 'FAILED', 'BLOCKED', 'DROPPED')),
  webhookId: optional(text),
  url: optional(text),
  since: optional(finiteNumber),
  before: optional(fromOne),
  limit: optional(fromOne),
});

export const deliveryPolicyShape = record<DeliveryPolicy>({ rules: list(ruleShape(event)) });

export const deliveryMatchShape = matchShape(event);

export const deliveryIdsShape = list(text);

const pairs = optional(jsonObject);

export const receiverShape = record<ReceiverOptions>({
  url: optional(
    primitive<string>('must be an http or https URL', (value) => {
      return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
    }),
  ),
  events: optional(list(event)),
  wabaNumbers: optional(list(text)),
  name: optional(text),
  method: optional(oneOf('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD')),
  headers: pairs,
  query: pairs,
  body: pairs,
  bodyFormat: optional(oneOf('JSON', 'FORM_DATA')),
  authorization: optional(nullable(record({ type: oneOf('BASIC', 'BEARER'), payload: text }))),
  retryOnTimeout: optional(flag),
});

export const handlerShape = primitive<ReceiverHandler>('must be a function', (value) => typeof value === 'function');

/** Milliseconds to wait at most. */
export const withinShape = primitive<number>('must be a number of milliseconds from 0', (value) => {
  return typeof value === 'number' && value >= 0;
});
