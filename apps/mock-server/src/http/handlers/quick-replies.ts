import {
  createQuickReply,
  deleteQuickReply,
  getQuickReply,
  updateQuickReply,
} from '../../world/quick-replies/change-quick-replies.ts';
import { listQuickReplies } from '../../world/quick-replies/list-quick-replies.ts';
import { isRefusal, refuse } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import { readIso } from '../wire/iso-time.ts';
import { toWireQuickReply } from '../wire/quick-reply.ts';
import type { HandlersOf } from './handler.ts';

type Ids = 'listQuickReplies' | 'createQuickReply' | 'getQuickReplyDetails' | 'updateQuickReply' | 'deleteQuickReply';

/** Prepared answers. No success has a documented body; the objects sent are assumed. */
export const quickReplyHandlers: HandlersOf<Ids> = {
  listQuickReplies({ world, query: { lastQuickReplyDate, ...query } }) {
    const last = readIso('lastQuickReplyDate', lastQuickReplyDate);
    if (isRefusal(last)) return refused(last);
    const replies = listQuickReplies(world, { ...query, lastQuickReplyAt: last.at });
    return { status: 200, body: replies.map(toWireQuickReply) };
  },

  createQuickReply({ world, body }) {
    const reply = createQuickReply(world, body);
    return isRefusal(reply) ? refused(reply) : { status: 201, body: toWireQuickReply(reply) };
  },

  getQuickReplyDetails({ world, query }) {
    const reply = getQuickReply(world, query.shortcut);
    // Unlike its siblings, this operation has no 404.
    return isRefusal(reply) ? refused(refuse(400, reply.message)) : { status: 200, body: toWireQuickReply(reply) };
  },

  updateQuickReply({ world, params, body }) {
    const reply = updateQuickReply(world, params.shortcut, body);
    return isRefusal(reply) ? refused(reply) : { status: 200, body: toWireQuickReply(reply) };
  },

  deleteQuickReply({ world, params }) {
    const reply = deleteQuickReply(world, params.shortcut);
    return isRefusal(reply) ? refused(reply) : { status: 200, body: {} };
  },
};
