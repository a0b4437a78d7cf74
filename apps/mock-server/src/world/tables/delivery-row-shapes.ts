import type {
  DelayRule,
  DeliveryAttempt,
  DeliveryMatch,
  DeliveryRule,
  DuplicateRule,
  PlainRule,
  ShuffleRule,
} from './deliveries.ts';
import { never, type RowShapes, time } from './row-parts.ts';
import {
  anyOf,
  flag,
  list,
  nullable,
  oneOf,
  optional,
  primitive,
  record,
  type Shape,
  text,
  wholeNumber,
} from './shape.ts';

const strings = primitive<Readonly<Record<string, string>>>('must be an object of strings', (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === 'string');
});

function between(min: number, max: number): Shape<number> {
  return primitive(`must be a whole number from ${min} to ${max}`, (value) => {
    return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  });
}

/** What the numbers of a rule may be. */
export const ruleLimits = {
  nth: { min: 1, max: Number.MAX_SAFE_INTEGER },
  byMs: { min: 0, max: 31_536_000_000 },
  times: { min: 2, max: 100 },
  size: { min: 2, max: 1_000 },
} as const;

/** One rule of a delivery policy. */
export function ruleShape(event: Shape<string>): Shape<DeliveryRule> {
  const { byMs, times, size } = ruleLimits;
  const match = optional(matchShape(event));
  const ms = between(byMs.min, byMs.max);
  return anyOf(
    record<PlainRule>({ effect: oneOf('drop', 'hold', 'before-answer'), match }),
    record<DelayRule>({ effect: oneOf('delay'), byMs: ms, match }),
    record<DuplicateRule>({ effect: oneOf('duplicate'), times: optional(between(times.min, times.max)), match }),
    record<ShuffleRule>({
      effect: oneOf('shuffle'),
      size: optional(between(size.min, size.max)),
      withinMs: optional(ms),
      match,
    }),
  );
}

/** @param event what the name of an event must be */
export function matchShape(event: Shape<string>): Shape<DeliveryMatch> {
  const { nth } = ruleLimits;
  return record<DeliveryMatch>({
    event: optional(event),
    webhookId: optional(text),
    nth: optional(between(nth.min, nth.max)),
  });
}

const attempt = record<DeliveryAttempt>({
  at: time,
  isReplay: flag,
  status: nullable(wholeNumber),
  body: nullable(text),
  isBodyCut: flag,
  error: nullable(record({ code: text, message: text })),
});

export const deliveryRowShapes: RowShapes<'deliveries' | 'outboxes'> = {
  deliveries: record({
    id: text,
    number: wholeNumber,
    event: text,
    wabaNumber: text,
    webhookId: text,
    url: text,
    createdAt: time,
    request: record({
      method: oneOf('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'),
      url: text,
      headers: strings,
      body: text,
    }),
    retryOnTimeout: flag,
    status: oneOf('PENDING', 'SCHEDULED', 'HELD', 'DELIVERED', 'FAILED', 'BLOCKED', 'DROPPED'),
    reason: nullable(text),
    effect: nullable(oneOf('drop', 'hold', 'before-answer', 'delay', 'duplicate', 'shuffle')),
    fault: nullable(text),
    copyOf: nullable(text),
    dueAt: never,
    place: wholeNumber,
    isReplay: flag,
    attempts: list(attempt),
  }),
  outboxes: record({
    id: oneOf('outbox'),
    deliveryCount: wholeNumber,
    placeCount: wholeNumber,
    shuffleCount: wholeNumber,
    rules: list(ruleShape(text)),
    matchCounts: list(wholeNumber),
  }),
};
