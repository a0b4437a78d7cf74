import { createMock } from '@doubletick-kit/mock-server';
import { expect, it } from 'vitest';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { inviteInput, problemsOfInvite } from './invite-draft.ts';

const draft = {
  name: 'Arjun Das',
  phone: '919999999916',
  email: '',
  orgRoleId: 'role_0000000003',
  wabaNumbers: ['919999999901', '919999999902'],
  wabaRoleId: 'role_0000000012',
  managerPhone: '919999999911',
  isAddedDirectly: false,
};

it.each([
  [false, 'invitations'],
  [true, 'members'],
] as const)('asks for what the mock accepts (directly: %s)', async (isAddedDirectly, table) => {
  await using mock = createMock();
  const world = mock.world();
  const { status } = await mock.fetch('http://mock/team/members', {
    method: 'POST',
    headers: { authorization: world.key, 'content-type': 'application/json' },
    body: JSON.stringify(inviteInput({ ...draft, isAddedDirectly })),
  });
  expect(status).toBeLessThan(300);
  expect(world.state()[table].at(-1)).toMatchObject({ name: 'Arjun Das', email: null, wabaRoles: [{}, {}] });
});

const { noName, noPhone } = settingsTexts.member;

it.each([
  ['Arjun Das', '919999999916', {}],
  ['Arjun Das', ' +91 (99999) 99-916 ', {}],
  [' ', '', { name: noName, phone: noPhone }],
  ['Arjun Das', 'office', { phone: noPhone }],
])('checks the name %j and the phone number %j', (name, phone, problems) => {
  expect(problemsOfInvite({ name, phone })).toEqual(problems);
});
