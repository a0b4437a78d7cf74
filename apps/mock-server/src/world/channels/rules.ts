import type { Rule } from '../rule.ts';

export const channelsRules: readonly Rule[] = [
  {
    name: 'listChannels',
    operations: ['listChannelDetails'],
    sources: ['list-channel-details'],
  },
  {
    name: 'updateChannel',
    operations: ['updateChannelDetails'],
    sources: ['update-channel-details'],
    assumed:
      "The body is checked first, then the channel, the logo and the limit. An empty string clears a property, and a new display name no longer counts as Meta's.",
  },
  {
    name: 'checkLogo',
    operations: ['updateChannelDetails'],
    sources: ['update-channel-details'],
    assumed: 'A kilobyte is 1,024 bytes, and the format is that of the bytes, not the declared type.',
  },
  {
    name: 'checkLogoUrl',
    operations: ['updateChannelDetails'],
    sources: [],
    assumed: 'The extension tells the format. Shape and size stay unknown, because the mock fetches nothing.',
  },
];
