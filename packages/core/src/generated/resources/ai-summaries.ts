// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { AiSummaryOfChatInput, AiSummaryOfGroupInput, ChatSummary, GroupSummary } from '../types/ai-summaries.ts';

/** What was said in a chat, in short. */
export class AiSummaries extends Resource {
  /**
   * Summarize a customer's chat.
   *
   * Summarizes what was said between a customer and one of the account's numbers within a range of days.
   *
   * - Each summary that is made costs one AI summarization credit, although this is a `GET`. An answer may come from
   *   the cache; the rules are spelled out for groups only: a range is made once, its copy is free, and it is made
   *   again when the conversation within it changes.
   * - The range counts whole days in UTC, both ends included. `endDate` is not before `startDate` and at most 7 days
   *   from it; on groups that is said to mean 7 days in all, so stay within `startDate` plus 6.
   * - The account needs the Chat Summary feature.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/get-chat-ai-summary
   */
  ofChat(input: AiSummaryOfChatInput, options?: RequestOptions): PendingRequest<ChatSummary> {
    return this.invoke(
      {
        id: 'getChatAiSummary',
        method: 'GET',
        path: '/channel/chat/ai-summary',
        safety: 'unsafe',
        query: { wabaNumber: 'single', customerNumber: 'single', startDate: 'single', endDate: 'single' },
      },
      input,
      options,
    );
  }

  /**
   * Summarize a WhatsApp group's chat.
   *
   * Summarizes what was said in a WhatsApp group within a range of days, and names the members who wrote.
   *
   * - Each summary that is made costs one AI summarization credit, although this is a `GET`. One is made and stored for
   *   each distinct range; asking again returns the copy for free, unless the conversation within the range has
   *   changed, when it is made anew.
   * - The range counts whole days in UTC, both ends included. `endDate` is not before `startDate`, and the range holds
   *   at most 7 days: Monday to Sunday passes, an eighth day is refused.
   * - The account needs the Chat Summary feature.
   *
   * Two pages of the reference describe this operation and differ: one has the key in `Authorization`, the other in
   * `x-public-api-key`; the other also answers a key that may not see the group with 401, and documents no body for any
   * error. The older path `/whatsapp/wa-group/ai-summary` still leads here.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/get-wa-group-ai-summary
   */
  ofGroup(input: AiSummaryOfGroupInput, options?: RequestOptions): PendingRequest<GroupSummary> {
    return this.invoke(
      {
        id: 'getWaGroupAiSummary',
        method: 'GET',
        path: '/channel/wa-group/ai-summary',
        safety: 'unsafe',
        query: { groupId: 'single', startDate: 'single', endDate: 'single' },
      },
      input,
      options,
    );
  }
}
