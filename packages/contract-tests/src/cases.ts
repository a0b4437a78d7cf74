import type { Case } from './case.ts';
import { summaryCases } from './cases/ai-summaries.ts';
import { broadcastCases } from './cases/broadcasts.ts';
import { callCases } from './cases/calls.ts';
import { channelCases } from './cases/channels.ts';
import { chatMessageCases } from './cases/chat-messages.ts';
import { customEventCases } from './cases/custom-events.ts';
import { customerTagCases } from './cases/customer-tags.ts';
import { customerCases } from './cases/customers.ts';
import { embedCases } from './cases/embed.ts';
import { inboxCases } from './cases/inbox.ts';
import { initiatedCallCases } from './cases/initiated-calls.ts';
import { interactiveMessageCases } from './cases/interactive-messages.ts';
import { licenseCases } from './cases/licenses.ts';
import { mediaCases } from './cases/media.ts';
import { messageCases } from './cases/messages.ts';
import { noteCases } from './cases/notes.ts';
import { paymentCases } from './cases/payments.ts';
import { quickReplyCases } from './cases/quick-replies.ts';
import { standardCases } from './cases/standard.ts';
import { teamCases } from './cases/team.ts';
import { teamRoleCases } from './cases/team-roles.ts';
import { templateMessageCases } from './cases/template-messages.ts';
import { templateCases } from './cases/templates.ts';
import { waGroupCases } from './cases/wa-group.ts';
import { walletCases } from './cases/wallet.ts';
import { webhookCases } from './cases/webhooks.ts';
import { whatsappGroupCases } from './cases/whatsapp-groups.ts';

/** Every case of the suite: each documented status of each operation is reached by at least one. */
export const cases: readonly Case[] = [
  ...standardCases,
  ...inboxCases,
  ...customerCases,
  ...customerTagCases,
  ...chatMessageCases,
  ...waGroupCases,
  ...embedCases,
  ...customEventCases,
  ...paymentCases,
  ...teamCases,
  ...teamRoleCases,
  ...licenseCases,
  ...channelCases,
  ...noteCases,
  ...quickReplyCases,
  ...mediaCases,
  ...webhookCases,
  ...summaryCases,
  ...messageCases,
  ...templateCases,
  ...templateMessageCases,
  ...broadcastCases,
  ...interactiveMessageCases,
  ...walletCases,
  ...callCases,
  ...initiatedCallCases,
  ...whatsappGroupCases,
];

/** A name for reports. */
export function titleOf({ operation, status, because }: Case): string {
  return `${operation} returns ${status} when ${because}`;
}
