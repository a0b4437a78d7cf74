import type { Rule } from '../rule.ts';

export const mediaRules: readonly Rule[] = [
  {
    name: 'uploadRefusal',
    operations: ['uploadMedia'],
    sources: ['upload-media', 'upload-media-1'],
  },
  {
    name: 'uploadMedia',
    operations: ['uploadMedia'],
    sources: ['upload-media', 'upload-media-1'],
    assumed:
      'The types that WhatsApp accepts are supported. The sources name images, videos, documents and audio without listing types.',
  },
];
