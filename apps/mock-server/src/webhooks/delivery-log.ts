import { maskKeys } from '../journal/mask-keys.ts';
import type { Delivery, DeliveryAttempt, DeliveryStatus } from '../world/tables/deliveries.ts';
import type { World } from '../world/world.ts';
import { maskHeaders, maskUrl } from './mask-credentials.ts';

/** Which deliveries to list. Without a field, it does not matter. */
export interface DeliveryFilter {
  readonly event?: string | undefined;
  readonly status?: DeliveryStatus | undefined;
  readonly webhookId?: string | undefined;
  /** Occurs in the URL that is called. */
  readonly url?: string | undefined;
  /** When it was written, in milliseconds since 1970; the time itself is included. */
  readonly since?: number | undefined;
  /** The number of a delivery: those before it. */
  readonly before?: number | undefined;
  /** How many at most, the latest. Default: all. */
  readonly limit?: number | undefined;
}

/** A delivery as it is shown: keys, and headers and query values whose names say that they are secret, are masked. */
export interface DeliveryEntry extends Omit<Delivery, 'attempts' | 'place' | 'isReplay'> {
  readonly attempts: readonly AttemptEntry[];
}

export interface AttemptEntry extends DeliveryAttempt {
  /** Milliseconds of real time until the answer or the error. Missing when another process sent it, or another world. */
  readonly latencyMs?: number;
}

/** What a log is read from. */
export interface DeliverySource {
  readonly world: World;
  /** The keys of the world, to mask them. */
  readonly keys: Iterable<string>;
  latenciesOf(delivery: Delivery): readonly number[];
}

/** Oldest first. The log has every delivery that is not finished, and the last 1,000 that are. */
export function listDeliveries(source: DeliverySource, filter: DeliveryFilter = {}): DeliveryEntry[] {
  const { deliveries } = source.world;
  const listed = [...deliveries.list('phase', 'finished'), ...deliveries.list('phase', 'waiting')];
  const found = listed.filter((delivery) => fits(delivery, filter)).sort((a, b) => a.number - b.number);
  return found.slice(-(filter.limit ?? found.length)).map((delivery) => showDelivery(source, delivery));
}

function fits(delivery: Delivery, filter: DeliveryFilter): boolean {
  const { number, event, status, webhookId, createdAt, request } = delivery;
  return (
    event === (filter.event ?? event) &&
    status === (filter.status ?? status) &&
    webhookId === (filter.webhookId ?? webhookId) &&
    request.url.includes(filter.url ?? '') &&
    createdAt >= (filter.since ?? createdAt) &&
    number < (filter.before ?? Number.POSITIVE_INFINITY)
  );
}

export function showDelivery({ keys, latenciesOf }: DeliverySource, delivery: Delivery): DeliveryEntry {
  const { attempts, place: _place, isReplay: _isReplay, request, ...shown } = delivery;
  const known = [...keys];
  const latencies = latenciesOf(delivery);
  // The latest ones, since earlier attempts may be from before a restart.
  const first = attempts.length - latencies.length;
  return {
    ...shown,
    url: maskUrl(shown.url),
    request: {
      ...request,
      url: maskUrl(request.url),
      headers: maskHeaders(request.headers, known),
      body: maskKeys(request.body, known),
    },
    attempts: attempts.map((attempt, position) => {
      const latencyMs = latencies[position - first];
      const masked = maskAttempt(attempt, known);
      return latencyMs === undefined ? masked : { ...masked, latencyMs };
    }),
  };
}

/** A receiver can answer with what it was sent. */
function maskAttempt(attempt: DeliveryAttempt, keys: readonly string[]): DeliveryAttempt {
  const { body, error } = attempt;
  return {
    ...attempt,
    body: body === null ? null : maskKeys(body, keys),
    error: error && { ...error, message: maskKeys(error.message, keys) },
  };
}
