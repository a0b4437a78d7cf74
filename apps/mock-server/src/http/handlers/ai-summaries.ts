import { summarizeChat, summarizeWhatsappGroup } from '../../world/ai-summaries/summarize.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import { readDays, toWireDigest, toWireWriter } from '../wire/summary.ts';
import type { HandlersOf } from './handler.ts';

/** Summaries of chats. */
export const summaryHandlers: HandlersOf<'getChatAiSummary' | 'getWaGroupAiSummary'> = {
  getChatAiSummary({ world, query: { wabaNumber, customerNumber, ...days } }) {
    const summary = summarizeChat(world, { wabaNumber, customerNumber, ...readDays(days) });
    if (isRefusal(summary)) return refused(summary);
    return { status: 200, body: { ...toWireDigest(summary.digest, days), chatType: 'INDIVIDUAL' } };
  },

  getWaGroupAiSummary({ world, query: { groupId, ...days } }) {
    const summary = summarizeWhatsappGroup(world, { groupId, ...readDays(days) });
    if (isRefusal(summary)) return refused(summary);
    const { groupName, digest, writers } = summary;
    const members = writers.map(toWireWriter);
    const body = {
      ...toWireDigest(digest, days),
      chatType: 'WA_GROUP',
      groupName,
      memberCount: members.length,
      members,
    };
    return { status: 200, body };
  },
};
