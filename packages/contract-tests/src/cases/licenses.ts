import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { lead, member, secondMember } = demo.agents;
const toMember = { body: { phone: member.phone } };
const giveToMember = { operation: 'assignCallingLicense', input: toMember } as const;
const badRequest = (message: string) => ({ status: 400, reason: 'BAD_REQUEST', message, extraData: {} });

const assignCases: readonly Case[] = [
  {
    operation: 'assignCallingLicense',
    status: 200,
    because: 'a license is free',
    input: toMember,
    answer: { success: true, licensesRemaining: 0 },
  },
  {
    operation: 'assignCallingLicense',
    status: 200,
    because: 'the member has a license already',
    input: { body: { phone: lead.phone } },
    answer: { success: true, licensesRemaining: 1 },
  },
  {
    operation: 'assignCallingLicense',
    status: 400,
    because: 'no license is left',
    before: [giveToMember],
    input: { body: { phone: secondMember.phone } },
    answer: badRequest('No calling license is left'),
  },
  {
    operation: 'assignCallingLicense',
    status: 429,
    because: 'it is the sixty-first request within a minute',
    before: Array.from({ length: 60 }, () => giveToMember),
    input: toMember,
    world: { rateLimits: 'on' },
    answer: { reason: 'RATE_LIMIT_EXCEEDED', extraData: { limitType: 'call-license-invoke' } },
  },
];

const revokeCases: readonly Case[] = [
  {
    operation: 'revokeCallingLicense',
    status: 200,
    because: 'the member was given a license',
    before: [giveToMember],
    input: toMember,
    answer: { revoked: true, licenseCount: 1 },
  },
  {
    operation: 'revokeCallingLicense',
    status: 400,
    because: 'the member has no license',
    input: toMember,
    answer: badRequest('Member has no calling license'),
  },
  {
    operation: 'revokeCallingLicense',
    status: 429,
    because: 'the limit is exceeded',
    input: { body: { phone: lead.phone } },
    world: { rateLimits: 'exhausted' },
    answer: { reason: 'RATE_LIMIT_EXCEEDED', extraData: { limitType: 'call-license-revoke' } },
  },
];

const permissions = {
  assignCallingLicense: 'ASSIGN_CALL_LICENSE',
  revokeCallingLicense: 'REVOKE_CALL_LICENSE',
} as const;
const commonCases = (['assignCallingLicense', 'revokeCallingLicense'] as const).flatMap((operation): Case[] => [
  {
    operation,
    status: 400,
    because: 'the organization has no addon',
    input: toMember,
    world: { callingLicenses: { addon: 'missing' } },
    answer: badRequest('Calling is not enabled on your current plan. Purchase a calling license to enable it'),
  },
  {
    operation,
    status: 400,
    because: 'no team member has the phone number',
    input: { body: { phone: '919999999999' } },
    answer: badRequest('Member not found'),
  },
  {
    operation,
    status: 400,
    because: 'no phone number is sent',
    input: { body: {} },
    answer: { statusCode: 400, message: ['phone should not be empty'] },
  },
  {
    operation,
    status: 401,
    because: 'the organization lacks the permission',
    input: toMember,
    world: { callingLicenses: { permission: 'missing' } },
    answer: { status: 401, message: `Insufficient permissions. Missing: ${permissions[operation]}` },
    gatewayProblem: 'upstream-auth-failed',
    gatewayStatus: 502,
  },
]);

export const licenseCases: readonly Case[] = [...assignCases, ...revokeCases, ...commonCases];
