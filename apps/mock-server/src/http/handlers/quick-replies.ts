import {
  createQuickReply,
  deleteQuickReply,
  getQuickReply,
  updateQuickReply,
} from '../../world/quick-replies/change-quick-replies.ts';
import { listQuickReplies } from '../../world/quick-replies/list-quick-replies.ts';
import { isRefusal, refuse } from '../../world/refusal.ts';
import { toWireQuickReply } from '../wire/quick-reply.ts';
import { readIso } from '../wire/time.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

type Ids = 'listQuickReplies' | 'createQuickReply' | 'getQuickReplyDetails' | 'updateQuickReply' | 'deleteQuickReply';

/** Prepared answers. No success has a documented body; the objects sent are assumed. */
export const quickReplyHandlers: HandlersOf<Ids> = {
  listQuickReplies({ world, query: { lastQuickReplyDate, ...query } }) {
    const last = readIso('lastQuickReplyDate', lastQuickReplyDate);
    if (isRefusal(last)) return last;
    const replies = listQuickReplies(world, { ...query, lastQuickReplyAt: last.at });
    return { status: 200, body: replies.map(toWireQuickReply) };
  },

  createQuickReply({ world, body }) {
    const reply = createQuickReply(world, body);
    return unlessRefused(reply, (created) => ({ status: 201, body: toWireQuickReply(created) }));
  },

  getQuickReplyDetails({ world, query }) {
    const reply = getQuickReply(world, query.shortcut);
    // Unlike the operations next to it, this one has no 404.
    return isRefusal(reply) ? refuse(400, reply.message) : { status: 200, body: toWireQuickReply(reply) };
  },

  updateQuickReply({ world, params, body }) {
    const reply = updateQuickReply(world, params.shortcut, body);
    return unlessRefused(reply, (updated) => ({ status: 200, body: toWireQuickReply(updated) }));
  },

  deleteQuickReply({ world, params }) {
    return unlessRefused(deleteQuickReply(world, params.shortcut), () => ({ status: 200, body: {} }));
  },
};
