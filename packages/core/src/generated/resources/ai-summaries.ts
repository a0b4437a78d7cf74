// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { AiSummaryOfChatInput, AiSummaryOfGroupInput, ChatSummary, GroupSummary } from '../types/ai-summaries.ts';

/** Summaries of chats. */
export class AiSummaries extends Resource {
  /**
   * Summarize a customer's chat.
   *
   * Summarizes the conversation between a customer and one of the account's WhatsApp numbers within a range of days.
   *
   * - Each new summary costs one AI summarization credit, although this is a `GET`. A response can come from the cache.
   *   Only the page on WhatsApp groups documents the rules: a range is summarized once, further requests for it are
   *   free, and it is summarized again when the conversation within it changes.
   * - The range is whole days in UTC, including both ends. `endDate` must not be before `startDate` or more than 7 days
   *   from it. The page on WhatsApp groups says that this means 7 days in total, so stay within `startDate` plus 6.
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
   * Summarizes the conversation in a WhatsApp group within a range of days, and names the members who wrote.
   *
   * - Each new summary costs one AI summarization credit, although this is a `GET`. One summary is stored for each
   *   range; requesting it again is free, unless the conversation within the range has changed and it is summarized
   *   again.
   * - The range is whole days in UTC, including both ends. `endDate` must not be before `startDate`, and the range has
   *   at most 7 days: Monday to Sunday is accepted, an eighth day is refused.
   * - The account needs the Chat Summary feature.
   *
   * Two pages of the reference describe this operation, and they differ: one expects the API key in `Authorization`,
   * the other in `x-public-api-key`. The second also returns 401 for an API key that may not read the group, and
   * documents no error bodies. The older path `/whatsapp/wa-group/ai-summary` still works.
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
