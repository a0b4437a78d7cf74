import type { Schemas } from '@doubletick-kit/contract';
import type { WhatsappGroupWriter } from '../../world/ai-summaries/summarize.ts';
import type { Digest } from '../../world/tables/ai-summaries.ts';
import { readDays, type SentDays, toIso } from './time.ts';

const dayMs = 86_400_000;

/** What the summaries of a chat and of a WhatsApp group have in common. */
export function toWireDigest({ messageCount, callCount, topics }: Digest, days: SentDays) {
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
export function toWireWriter({ phone, customer }: WhatsappGroupWriter): Required<Schemas['GroupSummaryMember']> {
  return { id: customer?.id ?? phone, name: customer?.name ?? phone, customerNumber: phone };
}
