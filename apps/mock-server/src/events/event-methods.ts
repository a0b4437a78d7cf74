import { expectShape } from '../expect-shape.ts';
import type { HostedWorld } from '../hosted-world.ts';
import { jsonObject, optional, primitive, record, type Shape } from '../world/tables/shape.ts';
import type { EventFilter } from './event-log.ts';
import { explainUnknownEvent, isEventType } from './event-types.ts';
import { explainMissing } from './explain-missing.ts';
import { isJson } from './is-json.ts';
import type { EventData, MockEvent, MockEventType } from './mock-event.ts';
import { waitForEvent } from './wait-for-event.ts';

/** An event to wait for. */
export interface EventWish<Type extends MockEventType = MockEventType> extends Omit<EventFilter, 'event' | 'limit'> {
  /** The type, or one of several. */
  readonly event?: Type | readonly Type[] | undefined;
  /** In milliseconds of real time; fake timers move it. Default: 5,000. */
  readonly withinMs?: number | undefined;
}

/** What happens in a world, as methods. */
export interface EventMethods {
  /**
   * What happened, oldest first: the latest 10,000 events, or those of them that fit a filter.
   *
   * @throws TypeError for a field or value that does not exist
   * @example
   * mock.world().events({ event: 'MESSAGE_RECEIVED', where: { from: '919999999921' } });
   */
  events<Type extends MockEventType = MockEventType>(
    filter?: Omit<EventFilter, 'event'> & { readonly event?: Type | readonly Type[] | undefined },
  ): Extract<MockEvent, { type: Type }>[];
  /**
   * Waits for the first event that fits. It may have happened already, after the latest reset or after the event with
   * the id `after`. Keeps no process alive.
   *
   * @throws Error when it does not happen in time, with what happened instead
   * @throws TypeError for a field or value that does not exist
   * @example
   * await mock.world().waitFor({ event: 'MESSAGE_RECEIVED', where: { from: '919999999921' }, withinMs: 1_000 });
   */
  waitFor<Type extends MockEventType = MockEventType>(
    wish: EventWish<Type>,
  ): Promise<Extract<MockEvent, { type: Type }>>;
}

/** @param open finds the world, and carries out what is due in it */
export function eventMethods(open: () => HostedWorld): EventMethods {
  return {
    events<Type extends MockEventType>(filter: EventFilter = {}) {
      expectShape('events', filterShape, filter);
      return open().events.list(filter) as Extract<MockEvent, { type: Type }>[]; // by `event`
    },
    async waitFor<Type extends MockEventType>(wish: EventWish<Type>) {
      expectShape('waitFor', wishShape, wish);
      const { withinMs = 5_000, ...filter } = wish;
      const { events: log } = open();
      const { after = log.resetId } = filter;
      const event = await waitForEvent(log, { ...filter, after, withinMs });
      if (!event)
        throw new Error(`waitFor: within ${withinMs} ms there was ${explainMissing(log, { ...filter, after })}`);
      return event as Extract<MockEvent, { type: Type }>; // by `event`
    },
  };
}

const eventShape: Shape<MockEventType | readonly MockEventType[]> = {
  findFlaw(value) {
    const unknown = [value].flat().find((name) => typeof name !== 'string' || !isEventType(name));
    const isKnown = unknown === undefined && value !== undefined;
    return isKnown ? undefined : { at: '', says: explainUnknownEvent(unknown), fieldsBefore: 0 };
  },
};
const id = primitive<number>('must be the id of an event', (value) => Number.isInteger(value) && Number(value) >= 0);
const fromOne = primitive<number>(
  'must be a whole number from 1',
  (value) => Number.isInteger(value) && Number(value) > 0,
);
const pattern = primitive<EventData>('must be a plain object, as JSON has it', (value) => {
  return jsonObject.findFlaw(value) === undefined && isJson(value);
});
const fields = { event: optional(eventShape), where: optional(pattern), after: optional(id) };
const filterShape = record<EventFilter>({ ...fields, limit: optional(fromOne) });
const wishShape = record<EventWish>({
  ...fields,
  withinMs: optional(
    primitive(
      'must be a number of milliseconds',
      (value) => typeof value === 'number' && value >= 0 && value < 2 ** 31,
    ),
  ),
});
