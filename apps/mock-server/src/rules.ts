import { aiSummariesRules } from './world/ai-summaries/rules.ts';
import { broadcastsRules } from './world/broadcasts/rules.ts';
import { callsRules } from './world/calls/rules.ts';
import { channelsRules } from './world/channels/rules.ts';
import { customEventsRules } from './world/custom-events/rules.ts';
import { customersRules } from './world/customers/rules.ts';
import { deletionsRules } from './world/deletions/rules.ts';
import { embedRules } from './world/embed/rules.ts';
import { exportsRules } from './world/exports/rules.ts';
import { inboxRules } from './world/inbox/rules.ts';
import { licensesRules } from './world/licenses/rules.ts';
import { mediaRules } from './world/media/rules.ts';
import { messagesRules } from './world/messages/rules.ts';
import { notesRules } from './world/notes/rules.ts';
import { organizationRules } from './world/organization/rules.ts';
import { paymentsRules } from './world/payments/rules.ts';
import { progressRules } from './world/progress/rules.ts';
import { quickRepliesRules } from './world/quick-replies/rules.ts';
import type { Rule } from './world/rule.ts';
import { sharedRules } from './world/rules.ts';
import { teamRules } from './world/team/rules.ts';
import { templatesRules } from './world/templates/rules.ts';
import { webhooksRules } from './world/webhooks/rules.ts';
import { whatsappGroupsRules } from './world/whatsapp-groups/rules.ts';

/** Every rule of the mock by its feature, with its sources. */
export const rules: Readonly<Record<string, readonly Rule[]>> = {
  shared: sharedRules,
  'ai-summaries': aiSummariesRules,
  broadcasts: broadcastsRules,
  calls: callsRules,
  channels: channelsRules,
  'custom-events': customEventsRules,
  customers: customersRules,
  deletions: deletionsRules,
  embed: embedRules,
  exports: exportsRules,
  inbox: inboxRules,
  licenses: licensesRules,
  media: mediaRules,
  messages: messagesRules,
  notes: notesRules,
  organization: organizationRules,
  payments: paymentsRules,
  progress: progressRules,
  'quick-replies': quickRepliesRules,
  team: teamRules,
  templates: templatesRules,
  webhooks: webhooksRules,
  'whatsapp-groups': whatsappGroupsRules,
};
