import { summarizeChat, summarizeWhatsappGroup } from '../../world/ai-summaries/summarize.ts';
import { toWireDigest, toWireWriter } from '../wire/summary.ts';
import { readDays } from '../wire/time.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

/** Summaries of chats. */
export const summaryHandlers: HandlersOf<'getChatAiSummary' | 'getWaGroupAiSummary'> = {
  getChatAiSummary({ world, query: { wabaNumber, customerNumber, ...days } }) {
    const summary = summarizeChat(world, { wabaNumber, customerNumber, ...readDays(days) });
    return unlessRefused(summary, ({ digest }) => ({
      status: 200,
      body: { ...toWireDigest(digest, days), chatType: 'INDIVIDUAL' },
    }));
  },

  getWaGroupAiSummary({ world, query: { groupId, ...days } }) {
    const summary = summarizeWhatsappGroup(world, { groupId, ...readDays(days) });
    return unlessRefused(summary, ({ groupName, digest, writers }) => {
      const members = writers.map(toWireWriter);
      const group = { groupName, memberCount: members.length, members };
      return { status: 200, body: { ...toWireDigest(digest, days), chatType: 'WA_GROUP', ...group } };
    });
  },
};
