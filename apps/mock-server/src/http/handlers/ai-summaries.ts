import type { Schemas } from '@doubletick-kit/contract';
import { summarizeChat, summarizeWhatsappGroup, type WhatsappGroupWriter } from '../../world/ai-summaries/summarize.ts';
import type { Digest } from '../../world/tables/ai-summaries.ts';
import { readDays, type SentDays, toIso } from '../wire/time.ts';
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

const dayMs = 86_400_000;

function toWireDigest({ messageCount, callCount, topics }: Digest, days: SentDays) {
  const { startsAt, lastDayAt } = readDays(days);
  return {
    startDate: toIso(startsAt),
    endDate: toIso(lastDayAt + dayMs - 1),
    chatMessagesCount: messageCount,
    callsCount: callCount,
    summaries: topics.map((topic) => ({ ...topic })),
  };
}

/** A participant of a WhatsApp group who wrote. */
function toWireWriter({ phone, customer }: WhatsappGroupWriter): Required<Schemas['GroupSummaryMember']> {
  return { id: customer?.id ?? phone, name: customer?.name ?? phone, customerNumber: phone };
}
