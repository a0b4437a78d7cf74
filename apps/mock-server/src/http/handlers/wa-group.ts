import { tagGroup, untagGroup } from '../../world/customers/tag-group.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import { toWireAdded, toWireRemoved } from '../wire/item-outcome.ts';
import type { HandlersOf } from './handler.ts';

type Ids = 'assignWaGroupTagsAndCustomFields' | 'removeWaGroupTagsAndCustomFields';

/** Tags and custom fields of WhatsApp groups. */
export const waGroupHandlers: HandlersOf<Ids> = {
  assignWaGroupTagsAndCustomFields({ world, body }) {
    const tagged = tagGroup(world, body);
    return isRefusal(tagged) ? refused(tagged) : { status: 201, body: toWireAdded(tagged) };
  },

  removeWaGroupTagsAndCustomFields({ world, body }) {
    const tagged = untagGroup(world, body);
    return isRefusal(tagged) ? refused(tagged) : { status: 201, body: toWireRemoved(tagged) };
  },
};
