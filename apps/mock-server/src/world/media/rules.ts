import type { Rule } from '../rule.ts';

export const mediaRules: readonly Rule[] = [
  {
    name: 'refusedUpload',
    operations: ['uploadMedia'],
    sources: ['upload-media', 'upload-media-1'],
  },
  {
    name: 'uploadMedia',
    operations: ['uploadMedia'],
    sources: ['upload-media', 'upload-media-1'],
    assumed:
      'What WhatsApp sends is supported. The sources name images, videos, documents and audio, and list no types.',
  },
];
