import type { Schemas } from '@doubletick-kit/contract';
import type { QuickReply } from '../../world/tables/quick-replies.ts';
import { toIso } from './iso-time.ts';

/** A quick reply. Assumed: the properties of its request, and the date that `lastQuickReplyDate` goes on from. */
export function toWireQuickReply({
  shortcut,
  accessTo,
  rawMessage,
  createdAt,
}: QuickReply): Schemas['QuickReplyAnswer'] {
  const dateCreated = toIso(createdAt);
  // The document names no property of this object and allows all.
  return { shortcut: `/${shortcut}`, accessTo, rawMessage, dateCreated } as object as Schemas['QuickReplyAnswer'];
}
