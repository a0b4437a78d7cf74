import { demo } from '@doubletick-kit/mock-server';
import type { Case, CaseInput } from '../case.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const dayMs = 86_400_000;
const days = { startDate: dayBefore(2), endDate: dayBefore(0) };
const tooLong = { startDate: dayBefore(7), endDate: dayBefore(0) };

const operations = {
  getChatAiSummary: {
    known: { wabaNumber: wabaNumbers.support, customerNumber: customers.unassigned.phone },
    unknown: { wabaNumber: wabaNumbers.support, customerNumber: customers.withoutChat.phone },
    noChat: 'No chat found for the given wabaNumber and customerNumber',
    answer: { chatType: 'INDIVIDUAL' },
  },
  getWaGroupAiSummary: {
    known: { groupId: group.id },
    unknown: { groupId: 'vip-support-42' },
    noChat: 'Group not found for the given groupId',
    answer: {
      chatType: 'WA_GROUP',
      groupName: group.name,
      memberCount: 1,
      members: [{ name: customers.assigned.name, customerNumber: customers.assigned.phone }],
      chatMessagesCount: 1,
    },
  },
} as const;

export const summaryCases: readonly Case[] = (['getChatAiSummary', 'getWaGroupAiSummary'] as const).flatMap(
  (operation): Case[] => {
    const { known, unknown, noChat, answer } = operations[operation];
    const input: CaseInput = { query: { ...known, ...days } };
    return [
      {
        operation,
        status: 200,
        because: 'there is a conversation to summarize',
        input,
        answer: { ...answer, startDate: `${days.startDate}T00:00:00.000Z`, endDate: `${days.endDate}T23:59:59.999Z` },
      },
      {
        operation,
        status: 400,
        because: 'the range has eight days',
        input: { query: { ...known, ...tooLong } },
        answer: { message: ['endDate must be on or after startDate and at most 7 days from it'] },
      },
      {
        operation,
        status: 403,
        because: 'the account lacks the feature',
        input,
        world: { aiSummaries: { feature: 'disabled' } },
        answer: { message: 'The Chat Summary feature is not enabled for this organization' },
      },
      {
        operation,
        status: 404,
        because: 'the chat does not exist',
        input: { query: { ...unknown, ...days } },
        answer: { message: noChat },
      },
      {
        operation,
        status: 422,
        because: 'no credit is left',
        input,
        world: { aiSummaries: { credits: 'none' } },
        answer: { message: 'Insufficient AI credits', error: 'Unprocessable Entity' },
      },
      {
        operation,
        status: 429,
        because: 'the limit is exceeded',
        input,
        world: { rateLimits: 'exhausted' },
        answer: { message: 'Too many requests, please try again later.' },
      },
    ];
  },
);

/** A date as a string; the demo data is relative to now. */
function dayBefore(count: number): string {
  return new Date(Date.now() - count * dayMs).toISOString().slice(0, 10);
}
