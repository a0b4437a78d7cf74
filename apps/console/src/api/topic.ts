/** What a query reads; `src/live/topics-of-event.ts` says which events change which topic. */
export type Topic =
  | 'chats'
  | 'chat'
  | 'messages'
  | 'customers'
  | 'team'
  | 'channels'
  | 'keys'
  | 'usage'
  | 'webhooks'
  | 'deliveries'
  | 'journal'
  | 'templates'
  | 'bots'
  | 'apis'
  | 'runs'
  | 'summary'
  | 'clock';
