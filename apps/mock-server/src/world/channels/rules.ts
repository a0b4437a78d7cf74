import type { Rule } from '../rule.ts';

export const channelsRules: readonly Rule[] = [
  {
    name: 'listChannels',
    operations: ['listChannelDetails'],
    sources: ['list-channel-details'],
  },
  {
    name: 'checkLogo',
    operations: ['updateChannelDetails'],
    sources: ['update-channel-details'],
    assumed: 'A kilobyte has 1,024 bytes, and the bytes count, not the declared type.',
  },
  {
    name: 'checkLogoUrl',
    operations: ['updateChannelDetails'],
    sources: [],
    assumed: 'Its ending tells the format. The mock fetches nothing, so shape and size stay unknown.',
  },
  {
    name: 'updateChannel',
    operations: ['updateChannelDetails'],
    sources: ['update-channel-details'],
    assumed:
      'The body is looked at before the channel, the logo after it, and the limit last; an empty text clears a property; a display name is no longer the one from Meta.',
  },
];
