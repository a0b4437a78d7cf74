import { expect, it } from 'vitest';
import { changeReportingManager, isReportingManager, makeReportingManager } from './reporting-lines.ts';
import { setupTeam } from './setup-team.fixture.ts';

const { phones } = setupTeam();
const { owner, lead, member, second, nobody } = phones;

it('lets a member report to one manager in place of all earlier ones, however the numbers are written', () => {
  const { world, managersOf } = setupTeam();
  changeReportingManager(world, { memberPhoneNumber: '+91 99999 99914', reportingManagerPhoneNumber: ` +${member}` });
  expect(managersOf(second)).toEqual([member]);
});

it('knows as a reporting manager whoever somebody reports to, and no longer', () => {
  const { world } = setupTeam();
  const managers = () => [...world.members.values()].filter((one) => isReportingManager(world, one));
  expect(managers().map(({ phone }) => phone)).toEqual([owner, lead]);
  changeReportingManager(world, { memberPhoneNumber: member, reportingManagerPhoneNumber: second });
  changeReportingManager(world, { memberPhoneNumber: second, reportingManagerPhoneNumber: owner });
  expect(managers().map(({ phone }) => phone)).toEqual([owner, second]);
});

it('opens a team below a member, whose people keep the managers that they have', () => {
  const { world, managersOf } = setupTeam();
  const promotion = { reportingManagerPhoneNumber: member, teamMemberPhoneNumbers: [second, `+${second}`, member] };
  expect(makeReportingManager(world, promotion)).toMatchObject({ phone: member });
  expect(makeReportingManager(world, promotion)).toMatchObject({ phone: member });
  expect(managersOf(second)).toEqual([lead, owner, member]);
  expect(managersOf(member)).toEqual([lead]);
});

it('needs no members for a team that is there already', () => {
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
])('refuses to let under %s report %s: %3$s', (reportingManagerPhoneNumber, memberPhoneNumber, message) => {
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
])('refuses to open a team under %s with %j: %s', (reportingManagerPhoneNumber, teamMemberPhoneNumbers, message) => {
  const { world, state } = setupTeam();
  const before = state();
  const refusal = { kind: 'refusal', status: 422, message };
  expect(makeReportingManager(world, { reportingManagerPhoneNumber, teamMemberPhoneNumbers })).toEqual(refusal);
  expect(state()).toEqual(before);
});
