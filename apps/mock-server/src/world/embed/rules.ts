import type { Rule } from '../rule.ts';

export const embedRules: readonly Rule[] = [
  {
    name: 'embedUrl',
    operations: ['getEmbedUrl'],
    sources: ['get-embed-url', 'observed 16'],
    assumed: 'An unknown channel or customer is a 404, and the primary channel is the first one.',
  },
];
