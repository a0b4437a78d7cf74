import type { Topic } from '../api/world-context.tsx';
import type { WorldEvent } from './world-event.ts';

const all: readonly Topic[] = [
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
  'summary',
  'clock',
];

/** What a request changes, besides the journal: reads change nothing else. */
const afterRead: readonly Topic[] = ['journal', 'usage'];

/** Which topics an event may have changed. Too many topics cost a read; a missing one leaves a page out of date. */
export function topicsOfEvent({ type, data }: WorldEvent): readonly Topic[] {
  if (type === 'REQUEST_REFUSED') return afterRead;
  if (type === 'REQUEST_ANSWERED') return data.method === 'GET' ? afterRead : all;
  if (type.startsWith('WEBHOOK_')) return ['deliveries'];
  if (type === 'CLOCK_CHANGED' || type === 'WORLD_RESET' || type === 'WORLD_RESTORED') return all;
  return ['chats', 'chat', 'messages', 'customers', 'templates'];
}
