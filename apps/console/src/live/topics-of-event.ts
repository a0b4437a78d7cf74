import type { Topic } from '../api/topic.ts';
import type { WorldEvent } from './world-event.ts';

/** Everything that a page can show of a world. */
export const allTopics: readonly Topic[] = [
  'chats',
  'chat',
  'messages',
  'customers',
  'team',
  'channels',
  'keys',
  'usage',
  'webhooks',
  'deliveries',
  'journal',
  'templates',
  'bots',
  'apis',
  'runs',
  'summary',
  'clock',
];

/** What every request changes. A read changes nothing else. */
const record: readonly Topic[] = ['journal', 'usage', 'keys'];
const conversation: readonly Topic[] = ['chats', 'chat', 'messages'];
const people: readonly Topic[] = ['chats', 'chat', 'customers'];

/** Events of the mock, and webhook events that change more or less than a conversation. */
const topics: Readonly<Record<string, readonly Topic[]>> = {
  MESSAGE_ACCEPTED: conversation,
  INBOX_CHANGED: [...conversation, 'customers'],
  MEMBER_JOINED: ['team', 'chat', 'summary'],
  BOT_CHANGED: ['bots', 'apis'],
  SAVED_API_CHANGED: ['apis', 'bots'],
  BOT_RUN_CHANGED: ['runs', 'bots'],
  KEY_CHANGED: ['keys', 'usage'],
  MESSAGE_RECEIVED: [...conversation, 'customers'],
  WEBHOOK_DELIVERED: ['deliveries', 'webhooks'],
  WEBHOOK_FAILED: ['deliveries', 'webhooks'],
  WEBHOOK_BLOCKED: ['deliveries', 'webhooks'],
  WEBHOOK_HELD: ['deliveries', 'webhooks'],
  WEBHOOK_DROPPED: ['deliveries', 'webhooks'],
  CLOCK_CHANGED: allTopics,
  FAULT_FIRED: [],
  WORLD_RESET: allTopics,
  WORLD_RESTORED: allTopics,
  ADD_TAG: [...conversation, 'customers'],
  REMOVE_TAG: [...conversation, 'customers'],
  UPDATE_CUSTOMER_CUSTOM_FIELD: people,
  NEW_LEAD: [...conversation, 'customers'],
  WIDGET_LEAD_RECEIVED: [...conversation, 'customers'],
  VERIFIED_WIDGET_LEAD_RECEIVED: [...conversation, 'customers'],
  TEMPLATE_UPDATE: ['templates'],
  ASSIGNED_AGENT_STATUS_CHANGED: ['team', 'chat'],
};

/** Which topics an event may have changed. Too many topics cost a read; a missing one leaves a page out of date. */
export function topicsOfEvent({ type, data }: WorldEvent): readonly Topic[] {
  if (type === 'REQUEST_ANSWERED') return data.method === 'GET' ? record : allTopics;
  if (type === 'REQUEST_REFUSED') return wasCarriedOut(data.fault) ? allTopics : record;
  return topics[type] ?? conversation;
}

/** A fault can answer with an error after the request was carried out. */
function wasCarriedOut(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && 'isApplied' in fault && fault.isApplied === true;
}
