import { expect, it } from 'vitest';
import { defaultOptions } from '../options.ts';
import { removeMember } from '../team/remove-member.ts';
import { setupTeam } from '../team/setup-team.fixture.ts';
import { assignLicense, revokeLicense } from './licenses.ts';

const { phones } = setupTeam();
const { lead, member, second, nobody } = phones;
const refusal = (message: string, status = 400) => ({ kind: 'refusal', status, message });

it('assigns licenses until none is left, and again once one is revoked', () => {
  const { world } = setupTeam();
  expect(assignLicense(world, `+${member}`)).toEqual({ remaining: 0 });
  expect(assignLicense(world, second)).toEqual(refusal('No calling license is left'));
  expect(revokeLicense(world, `+${lead}`)).toEqual({ inUse: 1 });
  expect(assignLicense(world, second)).toEqual({ remaining: 0 });
  expect(revokeLicense(world, second)).toEqual({ inUse: 1 });
  expect(revokeLicense(world, member)).toEqual({ inUse: 0 });
});

it('assigns no second license to a member', () => {
  const { world, state } = setupTeam();
  const before = state();
  expect(assignLicense(world, lead)).toEqual({ remaining: 1 });
  expect(state()).toEqual(before);
});

it('frees the license of a removed member', () => {
  const { world } = setupTeam();
  assignLicense(world, member);
  removeMember(world, member);
  expect(assignLicense(world, second)).toEqual({ remaining: 0 });
});

it('refuses to revoke the license of a member without one', () => {
  const { world } = setupTeam();
  expect(revokeLicense(world, member)).toEqual(refusal('Member has no calling license'));
});

const noAddon = 'Calling is not enabled on your current plan. Purchase a calling license to enable it';
it.each([
  ['assign', assignLicense, 'Insufficient permissions. Missing: ASSIGN_CALL_LICENSE'],
  ['revoke', revokeLicense, 'Insufficient permissions. Missing: REVOKE_CALL_LICENSE'],
] as const)('refuses to %s without permission, addon or member, in this order', (_, change, noPermission) => {
  const { callingLicenses } = defaultOptions;
  const none = setupTeam({ callingLicenses: { addon: 'missing', permission: 'missing' } });
  expect(change(none.world, nobody)).toEqual(refusal(noPermission, 401));
  const noLicenses = setupTeam({ callingLicenses: { ...callingLicenses, addon: 'missing' } });
  expect(change(noLicenses.world, nobody)).toEqual(refusal(noAddon));
  expect(change(setupTeam().world, nobody)).toEqual(refusal('Member not found'));
});
