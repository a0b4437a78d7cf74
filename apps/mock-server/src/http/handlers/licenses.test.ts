import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { phone } = demo.agents.member;

it('counts the free licenses when one is assigned, and those in use when one is revoked', async () => {
  const { send } = setupCheckedMock();
  const assigned = await send('assignCallingLicense', { body: { phone } });
  expect(assigned.body).toEqual({ success: true, licensesRemaining: 0 });
  const revoked = await send('revokeCallingLicense', { body: { phone } });
  expect(revoked.body).toEqual({ revoked: true, licenseCount: 1 });
});

it.each([
  [{ permission: 'missing' }, 401, 'UNAUTHORIZED', 'Insufficient permissions. Missing: REVOKE_CALL_LICENSE'],
  [{ permission: 'granted' }, 400, 'BAD_REQUEST', 'Member has no calling license'],
] as const)('refuses by status and reason in a world with %j', async (callingLicenses, status, reason, message) => {
  const { send } = setupCheckedMock({ callingLicenses });
  const { body } = await send('revokeCallingLicense', { body: { phone } });
  expect(body).toEqual({ status, reason, message, extraData: {} });
});

it.each([
  ['assignCallingLicense', 'call-license-invoke'],
  ['revokeCallingLicense', 'call-license-revoke'],
] as const)('answers %s over the limit in its own form, as %s', async (operation, limitType) => {
  const { status, headers, body } = await setupCheckedMock({ rateLimits: 'exhausted' }).send(operation, {
    body: { phone },
  });
  expect({ status, body }).toEqual({
    status: 429,
    body: {
      status: 429,
      reason: 'RATE_LIMIT_EXCEEDED',
      message: 'Too many requests, please try again later.',
      extraData: { limitType },
    },
  });
  expect(headers.get('retry-after')).toBe('60');
});
