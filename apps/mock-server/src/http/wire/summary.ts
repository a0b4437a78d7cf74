import type { Schemas } from '@doubletick-kit/contract';
import type { WhatsappGroupWriter } from '../../world/ai-summaries/summarize.ts';
import type { Digest } from '../../world/tables/ai-summaries.ts';
import { toIso } from './iso-time.ts';

const dayMs = 86_400_000;

/** A range of days as it is sent. */
export interface SentDays {
  readonly startDate: string;
  readonly endDate: string;
}

/** Reads a range of days; `NaN` stands for a day that there is not. */
export function readDays({ startDate, endDate }: SentDays): { startsAt: number; lastDayAt: number } {
  return { startsAt: readDay(startDate), lastDayAt: readDay(endDate) };
}

/** What every summary holds. */
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

/** A member of a group who wrote. */
export function toWireWriter({ phone, customer }: WhatsappGroupWriter): Required<Schemas['GroupSummaryMember']> {
  return { id: customer?.id ?? phone, name: customer?.name ?? phone, customerNumber: phone };
}

/** A date that the calendar lacks, such as 30 February, must not become another one. */
function readDay(text: string): number {
  const at = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at) && toIso(at).startsWith(text) ? at : Number.NaN;
}
