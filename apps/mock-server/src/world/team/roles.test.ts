import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import { changeRoles, listRoles, type RoleChange } from './roles.ts';
import { setupTeam } from './setup-team.fixture.ts';

const { roles, wabaNumbers } = demo;
const { support, sales } = wabaNumbers;
const memberPhoneNumber = demo.agents.member.phone;

it.each([{ roleId: roles.organization.lead.id }, { roleName: 'TEAM_LEAD' }])(
  'sets the role in the organization by %j, and keeps those on WABA numbers',
  (orgRole) => {
    const { world } = setupTeam();
    const { wabaRoles } = world.members.get(memberPhoneNumber) ?? expect.fail();
    expect(changeRoles(world, { memberPhoneNumber, orgRole })).toMatchObject({
      orgRole: roles.organization.lead,
      wabaRoles: undefined,
    });
    expect(world.members.get(memberPhoneNumber)).toMatchObject({ role: roles.organization.lead, wabaRoles });
  },
);

it('sets and replaces roles on WABA numbers, and lists those that fail', () => {
  const { world } = setupTeam();
  const outcome = changeRoles(world, {
    memberPhoneNumber: `+${memberPhoneNumber}`,
    wabaRoles: [
      { wabaNumber: '+91 99999 99901', roleName: 'TEAM_LEAD' },
      { wabaNumber: '919999999909', roleName: 'TEAM_LEAD' },
      { wabaNumber: sales, roleId: roles.onNumber.caller.id },
    ],
  });
  const added = [
    { wabaNumber: support, role: roles.onNumber.lead },
    { wabaNumber: sales, role: roles.onNumber.caller },
  ];
  const errored = [{ wabaNumber: '919999999909', error: 'WABA number not found' }];
  expect(outcome).toMatchObject({ orgRole: undefined, wabaRoles: { added, errored } });
  expect(world.members.get(memberPhoneNumber)).toMatchObject({ role: roles.organization.member, wabaRoles: added });
});

it.each([
  { roleName: 'agent' },
  { roleName: 'role_0000000012' },
  { roleId: 'Agent' },
  { roleId: roles.organization.member.id },
])('finds no role on a WABA number by %j', (reference) => {
  const { world, state } = setupTeam();
  const before = state();
  expect(changeRoles(world, { memberPhoneNumber, wabaRoles: [{ wabaNumber: sales, ...reference }] })).toMatchObject({
    wabaRoles: { added: [], errored: [{ wabaNumber: sales, error: 'Role not found' }] },
  });
  expect(state()).toEqual(before);
});

it('treats an empty list of WABA numbers as requested', () => {
  const { world } = setupTeam();
  expect(changeRoles(world, { memberPhoneNumber, wabaRoles: [] })).toMatchObject({
    wabaRoles: { added: [], errored: [] },
  });
});

it.each<[Partial<RoleChange>, number, string]>([
  [{ memberPhoneNumber: '919999999999' }, 422, 'Team member not found'],
  [{ orgRole: { roleName: 'Owner' } }, 422, 'Role not found'],
  [{ orgRole: { roleId: roles.onNumber.agent.id } }, 422, 'Role not found'],
  [
    {
      wabaRoles: [
        { wabaNumber: sales, roleName: 'Agent' },
        { wabaNumber: `+${sales}`, roleName: 'Agent' },
      ],
    },
    400,
    'wabaRoles must have different wabaNumbers',
  ],
])('changes nothing when it refuses %j with %i: %s', (change, status, message) => {
  const { world, state } = setupTeam();
  const before = state();
  const wabaRoles = [{ wabaNumber: sales, roleName: 'Agent' }];
  const refusal = { kind: 'refusal', status, message };
  expect(changeRoles(world, { memberPhoneNumber, wabaRoles, ...change })).toEqual(refusal);
  expect(state()).toEqual(before);
});

it('lists the roles of the organization and of its WABA numbers, custom roles last', () => {
  expect(listRoles(setupTeam().world)).toMatchObject([
    ...Object.values(roles.organization),
    ...Object.values(roles.onNumber),
  ]);
});

it.each([
  [{ defined: 'none', listing: 'works' }, 422, 'Roles not found'],
  [{ defined: 'some', listing: 'fails' }, 400, 'Bad Request'],
] as const)('refuses to list roles in a world with %j with %i', (option, status, message) => {
  expect(listRoles(setupTeam({ roles: option }).world)).toEqual({ kind: 'refusal', status, message });
});
