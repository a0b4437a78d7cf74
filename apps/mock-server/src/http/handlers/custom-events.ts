import { fireEvent } from '../../world/custom-events/fire-event.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import type { HandlersOf } from './handler.ts';

/** What customers did in other systems. */
export const customEventHandlers: HandlersOf<'fireCustomEvent'> = {
  fireCustomEvent({ world, body }) {
    const event = fireEvent(world, body);
    return isRefusal(event) ? refused(event) : { status: 201, body: { success: true } };
  },
};
