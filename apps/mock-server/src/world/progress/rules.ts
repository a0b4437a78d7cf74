import type { Rule } from '../rule.ts';

export const progressRules: readonly Rule[] = [
  {
    name: 'reach',
    operations: ['getMessageStatus', 'getTemplates', 'createWhatsappGroup'],
    sources: [],
    assumed:
      'A status never goes back: a message that was delivered cannot fail, and one that failed is never read. A WhatsApp group whose creation fails is gone, and no webhook tells of it.',
  },
];
