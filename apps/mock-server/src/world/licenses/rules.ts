import type { Rule } from '../rule.ts';

export const licensesRules: readonly Rule[] = [
  {
    name: 'assignLicense',
    operations: ['assignCallingLicense'],
    sources: ['invoke-call-license'],
    assumed:
      'The order of the checks and the message without a free license are assumed, and that a member who has a license keeps it.',
  },
  {
    name: 'revokeLicense',
    operations: ['revokeCallingLicense'],
    sources: ['revoke-call-license'],
    assumed: 'The order of the checks and the message for a member without a license are assumed.',
  },
];
