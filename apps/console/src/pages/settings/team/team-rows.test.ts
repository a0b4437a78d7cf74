import { expect, it } from 'vitest';
import type { Member } from '../../../api/members.ts';
import { describeTeam } from './team-rows.ts';

const lead = { id: 'role_2', name: 'TEAM_LEAD' };
const agent = { id: 'role_12', name: 'Agent' };
const asha: Member = {
  name: 'Asha Rao',
  phone: '919999999912',
  email: 'asha@example.com',
  role: lead,
  wabaRoles: [{ wabaNumber: '919999999901', role: agent }],
  managerPhones: ['919999999911'],
  isOwner: false,
  isLoggedIn: true,
  status: 'ONLINE',
};

it('has the titles of roles and the names of managers, and who is invited at the end', () => {
  const vikram: Member = { ...asha, name: 'Vikram Shah', phone: '919999999913', managerPhones: [asha.phone] };
  const invited = { ...asha, name: 'Rekha Pai', email: null, isMessageSent: true, invitedAt: 0 };
  const roles = [{ ...lead, title: 'Team Lead', type: 'ORG' as const }];
  expect(describeTeam({ members: [asha, vikram], invitations: [invited], roles })).toMatchObject([
    // Neither the manager nor the other role is in the tables any more.
    { name: 'Asha Rao', role: 'Team Lead', numbers: ['919999999901 (Agent)'], managers: ['919999999911'] },
    { name: 'Vikram Shah', managers: ['Asha Rao'], status: 'ONLINE', isLoggedIn: true },
    { name: 'Rekha Pai', email: null, status: 'invited', isLoggedIn: false },
  ]);
});
