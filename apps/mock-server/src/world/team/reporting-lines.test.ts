import { expect, it } from 'vitest';
import { changeReportingManager, isReportingManager, makeReportingManager } from './reporting-lines.ts';
import { setupTeam } from './setup-team.fixture.ts';

const { phones } = setupTeam();
const { owner, lead, member, second, nobody } = phones;

it('replaces all managers of a member by one, however the phone numbers are written', () => {
  const { world, managersOf } = setupTeam();
  changeReportingManager(world, { memberPhoneNumber: '+91 99999 99914', reportingManagerPhoneNumber: ` +${member}` });
  expect(managersOf(second)).toEqual([member]);
});

it('counts members as reporting managers while another member reports to them', () => {
  const { world } = setupTeam();
  const managers = () => [...world.members.values()].filter((one) => isReportingManager(world, one));
  expect(managers().map(({ phone }) => phone)).toEqual([owner, lead]);
  changeReportingManager(world, { memberPhoneNumber: member, reportingManagerPhoneNumber: second });
  changeReportingManager(world, { memberPhoneNumber: second, reportingManagerPhoneNumber: owner });
  expect(managers().map(({ phone }) => phone)).toEqual([owner, second]);
});

it('gives a member a team, whose members keep their managers', () => {
  const { world, managersOf } = setupTeam();
  const promotion = { reportingManagerPhoneNumber: member, teamMemberPhoneNumbers: [second, `+${second}`, member] };
  expect(makeReportingManager(world, promotion)).toMatchObject({ phone: member });
  expect(makeReportingManager(world, promotion)).toMatchObject({ phone: member });
  expect(managersOf(second)).toEqual([lead, owner, member]);
  expect(managersOf(member)).toEqual([lead]);
});

it('needs no members for an existing team', () => {
  const { world, state } = setupTeam();
  const before = state();
  expect(makeReportingManager(world, { reportingManagerPhoneNumber: lead })).toMatchObject({ phone: lead });
  expect(state()).toEqual(before);
});

const unknown = 'One or more user does not exist.';
const empty = 'At least one team member phone number is required to create a new reporting manager team.';
const self = 'A team member cannot be their own reporting manager';
const cycle = 'The reporting manager reports to the team member';

it.each([
  [nobody, lead, unknown],
  [lead, nobody, unknown],
  [lead, '', unknown],
  [lead, lead, self],
  [lead, `+${lead}`, self],
  [member, lead, cycle],
  [member, owner, cycle],
])('refuses to make %s the manager of %s: %3$s', (reportingManagerPhoneNumber, memberPhoneNumber, message) => {
  const { world, state } = setupTeam();
  const before = state();
  const refusal = { kind: 'refusal', status: 422, message };
  expect(changeReportingManager(world, { reportingManagerPhoneNumber, memberPhoneNumber })).toEqual(refusal);
  expect(state()).toEqual(before);
});

it.each([
  [nobody, [member], unknown],
  [member, undefined, empty],
  [member, [], empty],
  [member, [member], empty],
  [member, [second, nobody], unknown],
  [member, [second, owner], cycle],
])('refuses to give %s a team of %j: %s', (reportingManagerPhoneNumber, teamMemberPhoneNumbers, message) => {
  const { world, state } = setupTeam();
  const before = state();
  const refusal = { kind: 'refusal', status: 422, message };
  expect(makeReportingManager(world, { reportingManagerPhoneNumber, teamMemberPhoneNumbers })).toEqual(refusal);
  expect(state()).toEqual(before);
});
