import type { Rule } from '../rule.ts';

export const licensesRules: readonly Rule[] = [
  {
    name: 'refusedLicense',
    operations: ['assignCallingLicense', 'revokeCallingLicense'],
    sources: ['invoke-call-license'],
  },
  {
    name: 'assignLicense',
    operations: ['assignCallingLicense'],
    sources: ['invoke-call-license'],
    assumed: 'Its text, and that whoever has one keeps it.',
  },
  {
    name: 'findLicensee',
    operations: ['assignCallingLicense', 'revokeCallingLicense'],
    sources: ['invoke-call-license', 'revoke-call-license'],
    assumed: 'The order of these.',
  },
  {
    name: 'revokeLicense',
    operations: ['revokeCallingLicense'],
    sources: ['revoke-call-license'],
    assumed: 'Its text.',
  },
];
