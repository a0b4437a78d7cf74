import type { QuickReply } from '../tables/quick-replies.ts';
import type { World } from '../world.ts';

export interface QuickReplyQuery {
  readonly accessTo?: string | undefined;
  readonly searchTerm?: string | undefined;
  /** When the last quick reply of the previous page was created, in milliseconds since 1970. */
  readonly lastQuickReplyAt?: number | undefined;
}

const pageSize = 30;

/**
 * Lists a page of quick replies.
 *
 * Assumed: the newest come first, a page has 30, and a term is searched for in shortcut and message, ignoring case. The
 * reference only names the three parameters.
 *
 * @see get-quick-replies-v2 (reference)
 */
export function listQuickReplies({ quickReplies }: World, query: QuickReplyQuery): QuickReply[] {
  const { accessTo, searchTerm = '', lastQuickReplyAt } = query;
  const from = lastQuickReplyAt === undefined ? undefined : { id: '', at: lastQuickReplyAt };
  const candidates =
    accessTo === undefined
      ? quickReplies.list('latest', '', from)
      : quickReplies.list('latestOfAudience', accessTo, from);
  const term = searchTerm.toLowerCase();
  const page: QuickReply[] = [];
  for (const reply of candidates) {
    if (reply.createdAt === lastQuickReplyAt || !searchText(reply).includes(term)) continue;
    page.push(reply);
    if (page.length === pageSize) break;
  }
  return page;
}

function searchText({ shortcut, rawMessage: { text } }: QuickReply): string {
  return `/${shortcut}\n${typeof text === 'string' ? text : ''}`.toLowerCase();
}
