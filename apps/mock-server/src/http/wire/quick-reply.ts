import type { Schemas } from '@doubletick-kit/contract';
import type { QuickReply } from '../../world/tables/quick-replies.ts';
import { toIso } from './time.ts';

/** A quick reply. Assumed: the properties of its request, and the date that `lastQuickReplyDate` continues from. */
export function toWireQuickReply(reply: QuickReply): Schemas['QuickReplyAnswer'] {
  const { shortcut, accessTo, rawMessage, createdAt } = reply;
  const answer: object = { shortcut: `/${shortcut}`, accessTo, rawMessage, dateCreated: toIso(createdAt) };
  return answer as Schemas['QuickReplyAnswer']; // the document names no property and allows all
}
