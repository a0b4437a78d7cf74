import type { components } from '../../generated/control-schema.ts';
import type { WorldEvent } from '../../live/world-event.ts';

/** A request, as the list shows it: what the journal has of it, without headers and bodies. */
export interface RequestLine {
  readonly kind: 'request';
  /** The id of its event, which goes on after a reset; its number does not. */
  readonly id: number;
  readonly at: number;
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly operation: string | undefined;
  /** The first message of a refusal. */
  readonly reason: string | undefined;
  readonly hint: string | undefined;
  readonly fault: components['schemas']['JournalEntry']['fault'];
  /** The id of the key that it had. */
  readonly key: string | undefined;
}

/** Something else that happened: a quiet line between the requests. */
export interface QuietLine {
  readonly kind: 'quiet';
  readonly id: number;
  readonly at: number;
  readonly type: QuietType;
  /** Of a line about webhooks: one delivery, or several in a row that ended alike, the newest first. */
  readonly deliveries: readonly DeliveryEnd[];
  /** Of a line about a key. */
  readonly keyChange: KeyChange | undefined;
}

/** How a delivery ended. */
export interface DeliveryEnd {
  readonly webhookId: string;
  readonly event: string;
  /** Why it was not sent or not accepted. */
  readonly reason: string | undefined;
}

/** What happened to a key. */
export interface KeyChange {
  readonly name: string;
  readonly status: string;
  readonly change: string;
  /** What an update gave a value. */
  readonly fields: readonly string[];
}

export type ActivityLine = RequestLine | QuietLine;

const quietTypes = [
  'WEBHOOK_DELIVERED',
  'WEBHOOK_FAILED',
  'WEBHOOK_BLOCKED',
  'WEBHOOK_HELD',
  'WEBHOOK_DROPPED',
  'KEY_CHANGED',
  'CLOCK_CHANGED',
  'WORLD_RESET',
  'WORLD_RESTORED',
] as const;
export type QuietType = (typeof quietTypes)[number];

/** The types of the events that are shown, as the control API takes them. */
export const shownTypes = ['REQUEST_ANSWERED', 'REQUEST_REFUSED', ...quietTypes].join(',');

const described = new WeakMap<WorldEvent, ActivityLine | undefined>();

/** The line of an event, the same object each time; undefined for an event that is not shown. */
export function lineOfEvent(event: WorldEvent): ActivityLine | undefined {
  if (!described.has(event)) described.set(event, describe(event));
  return described.get(event);
}

function describe({ id, at, type, data }: WorldEvent): ActivityLine | undefined {
  if (type === 'REQUEST_ANSWERED' || type === 'REQUEST_REFUSED') {
    return {
      kind: 'request',
      id,
      at,
      number: Number(data.number),
      method: String(data.method),
      path: String(data.path),
      status: Number(data.status),
      operation: textOf(data.operation),
      reason: textOf(data.reason),
      hint: textOf(data.hint),
      fault: data.fault as RequestLine['fault'], // the event has what the journal has
      key: textOf(data.key),
    };
  }
  const quiet = quietTypes.find((one) => one === type);
  if (quiet === undefined) return undefined;
  const isDelivery = quiet.startsWith('WEBHOOK_');
  return {
    kind: 'quiet',
    id,
    at,
    type: quiet,
    deliveries: isDelivery ? [deliveryOf(data)] : [],
    keyChange: quiet === 'KEY_CHANGED' ? keyChangeOf(data) : undefined,
  };
}

function deliveryOf(data: WorldEvent['data']): DeliveryEnd {
  const status = typeof data.status === 'number' ? String(data.status) : undefined;
  return {
    webhookId: String(data.webhookId),
    event: String(data.event),
    reason: textOf(data.reason) ?? textOf(data.error) ?? status,
  };
}

function keyChangeOf({ name, keyId, status, change, fields }: WorldEvent['data']): KeyChange {
  return {
    name: textOf(name) ?? String(keyId),
    status: String(status),
    change: String(change),
    fields: Array.isArray(fields) ? fields.map(String) : [],
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
