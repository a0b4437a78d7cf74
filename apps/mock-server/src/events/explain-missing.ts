import type { EventFilter, EventLog } from './event-log.ts';
import { maskNumbers } from './mask-numbers.ts';
import type { EventData, MockEvent } from './mock-event.ts';

const mostShown = 3;
const longestShown = 300;

/** Says which event did not come, and what came instead. Phone numbers are shortened. */
export function explainMissing(log: EventLog, { event, where, after = log.resetId }: EventFilter): string {
  const seen = log.list({ after });
  const sameType = seen.filter(({ type }) => event !== undefined && [event].flat().includes(type));
  const earlier = log.list({ event, where, limit: 1 }).find(({ id }) => id <= after);
  const parts = [`no ${nameOf(event)}${where === undefined ? '' : ` with ${show(where)}`}`];
  if (sameType.length > 0) parts.push(`The nearest events: ${listNearest(sameType, where)}`);
  else parts.push(seen.length === 0 ? `Nothing happened after event ${after}` : `Seen instead: ${countTypes(seen)}`);
  if (earlier) parts.push(`Event ${earlier.id} fits, but only events after ${after} count`);
  return `${parts.join('. ')}.`;
}

function nameOf(event: EventFilter['event']): string {
  return event === undefined ? 'event' : [event].flat().join(' or ');
}

function listNearest(events: readonly MockEvent[], where: EventData | undefined): string {
  return events
    .slice(-mostShown)
    .map(({ id, type, data }) => `${id} ${type} ${show(where === undefined ? data : pickLike(data, where))}`)
    .join(', ');
}

/** What the value has where the pattern has something. */
function pickLike(value: unknown, pattern: unknown): unknown {
  if (!isRecord(value) || !isRecord(pattern)) return value;
  return Object.fromEntries(
    Object.entries(pattern).map(([name, part]) => [
      name,
      Object.hasOwn(value, name) ? pickLike(value[name], part) : null,
    ]),
  );
}

function countTypes(events: readonly MockEvent[]): string {
  const counts = Map.groupBy(events, ({ type }) => type);
  return [...counts].map(([type, { length }]) => (length === 1 ? type : `${length} ${type}`)).join(', ');
}

function show(value: unknown): string {
  const json = maskNumbers(JSON.stringify(value) ?? '');
  return json.length > longestShown ? `${json.slice(0, longestShown)}…` : json;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
