/**
 * From the beginning to the end. A message that reached the customer's device was not undeliverable, so a failure counts
 * for less than a delivery, whichever arrives first, and for more than being sent.
 */
const order = ['ENQUEUED', 'SENT', 'FAILED', 'DELIVERED', 'READ'] as const;

/** What is known of an outgoing message. Plain JSON: store it, and pass it in again for the next event. */
export interface MessageState {
  /** DoubleTick's id of the message; absent until an event with an id arrives. */
  readonly messageId?: string;
  /** The furthest status so far; absent until a known status arrives. */
  readonly status?: (typeof order)[number];
  /** The earliest `statusTimestamp` of every status, also of those that are not known. */
  readonly times: Readonly<Record<string, string>>;
  /** Why it failed, as free text, even if it was delivered nevertheless. */
  readonly failure?: { readonly message: string; readonly at?: string };
}

/** The payload of a `MESSAGE_STATUS_UPDATE`, complete or not, or the result of a send. */
export interface StatusEvent {
  readonly messageId?: unknown;
  readonly status?: unknown;
  readonly statusTimestamp?: unknown;
  readonly failMessage?: unknown;
}

/**
 * Adds a status to what is known of a message. The order in which the events of a message arrive, and how often, makes
 * no difference: the status never goes back, and an event that says nothing new returns the same object, so that you can
 * skip the write.
 *
 * Keep the state under `messageId` and start with undefined: an event can arrive before your send has returned the id.
 *
 * @throws TypeError if the event is of another message.
 * @see MESSAGE_STATUS_UPDATE: https://docs.doubletick.io/reference/messaging-webhooks-1
 * @example
 * const before = await states.get(data.messageId);
 * const after = reduceStatus(before, data);
 * if (after !== before) await states.set(data.messageId, after);
 */
export function reduceStatus(before: MessageState | undefined, event: StatusEvent): MessageState {
  // A column of a database can be null.
  const known = before?.messageId ?? undefined;
  const { messageId = known, status, statusTimestamp: at, failMessage: message } = strings(event);
  if (known !== undefined && messageId !== known) {
    throw new TypeError('The status is of another message: keep a state for each messageId.');
  }
  const times = new Map(Object.entries(before?.times ?? {}));
  const time = times.get(status ?? '');
  if (status !== undefined && at !== undefined) times.set(status, earlier(time, at));
  const reached = order[Math.max(rankOf(before?.status), rankOf(status))];
  const failure = status === 'FAILED' && message ? first(before?.failure, { message, at }) : before?.failure;
  // Not compared as JSON: a database can return names in another order, and more of them.
  if (
    before &&
    messageId === known &&
    reached === (before.status ?? undefined) &&
    failure === before.failure &&
    times.get(status ?? '') === time
  ) {
    return before;
  }
  return {
    ...(messageId !== undefined && { messageId }),
    ...(reached && { status: reached }),
    // Sorted, so that the same events give the same JSON.
    times: Object.fromEntries([...times].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(failure && { failure }),
  };
}

/** A payload that was not checked can contain anything. */
function strings(event: StatusEvent): { [Name in keyof StatusEvent]?: string } {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => typeof value === 'string' && value !== ''));
}

function rankOf(status: string | undefined): number {
  return order.indexOf(status as (typeof order)[number]); // Any other string has no place in the order: -1.
}

function earlier(a: string | undefined, b: string): string {
  return a === undefined || compareTimes(b, a) < 0 ? b : a;
}

type Failure = { message: string; at?: string | undefined };

function first(a: MessageState['failure'], { message, at }: Failure): MessageState['failure'] {
  const b = at === undefined ? { message } : { message, at };
  if (!a) return b;
  const difference = compareTimes(b.at, a.at) || (b.message < a.message ? -1 : 1);
  return difference < 0 ? b : a;
}

/** Earlier times first, then what is not a time, then nothing. Never 0 for different strings. */
function compareTimes(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  const [timeA, timeB] = [Date.parse(a), Date.parse(b)].map((time) => (Number.isNaN(time) ? Infinity : time));
  if (timeA !== timeB) return Number(timeA) < Number(timeB) ? -1 : 1;
  return a < b ? -1 : 1;
}
