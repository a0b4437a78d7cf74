import type { Occurrence } from '../../world/occurrences.ts';
import type { WorldOptions } from '../../world/options.ts';
import type { CausedEvent } from './caused-event.ts';
import { messageReceivedEvents, whatsappGroupMessageEvents } from './message-received.ts';

export type { CausedEvent };

/** The webhook events that an occurrence causes, in the order of their delivery; most cause one. */
export function webhookEventsOf(occurrence: Occurrence, options: WorldOptions): readonly CausedEvent[] {
  switch (occurrence.type) {
    case 'MESSAGE_RECEIVED':
      return messageReceivedEvents(occurrence, options);
    case 'WHATSAPP_GROUP_MESSAGE_RECEIVED':
      return whatsappGroupMessageEvents(occurrence, options);
    default:
      return [];
  }
}
