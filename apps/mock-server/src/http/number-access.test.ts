import type { OperationId } from '@doubletick-kit/contract';
import openapi from '@doubletick-kit/openapi/doubletick.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { createWorld } from '../world/create-world.ts';
import { defaultOptions } from '../world/options.ts';
import { fillBig } from '../world/seed/big.ts';
import { demo } from '../world/seed/demo.ts';
import { simulate } from '../world/simulate/simulate.ts';
import { hasAccess } from '../world/team/number-access.ts';
import { setupCheckedMock } from './checked-mock.fixture.ts';

const { agents, customers, wabaNumbers } = demo;
const { support, sales } = wabaNumbers;
const { phone: onBoth } = customers.onBoth;

type Naming = (member: string, number: string) => object;

/** Every operation that puts a member in a chat. The customer has a chat on both WABA numbers. */
const namings: Partial<Record<OperationId, Naming>> = {
  assignTeamMemberToChat: (assignedUserPhoneNumber, wabaNumber) => ({
    customerPhoneNumber: onBoth,
    assignedUserPhoneNumber,
    wabaNumber,
  }),
  assignTeamMemberToCustomer: (assignedUserPhoneNumber, wabaNumber) => ({
    customerPhoneNumber: onBoth,
    assignedUserPhoneNumber,
    wabaNumber,
  }),
  assignCustomerTagsAndCustomFields: (agentPhone, wabaNumber) => ({ phone: onBoth, agentPhone, wabaNumber }),
  addChatCollaborators: (member, from) => ({ from, to: onBoth, agentNumbers: [member] }),
};

/** Operations that name a member beside a number, but put nobody in a chat. */
const exceptions: Partial<Record<OperationId, string>> = {
  removeChatCollaborators: 'leaving a chat needs no access',
  changeTeamMemberRole: 'gives access',
  checkRevertedOnTime: 'repeats the default agent',
  initiateAgentCall: 'telephone lines have their own members',
  getChatList: 'filters',
};

const members = [
  [agents.owner.phone, support, true],
  [agents.owner.phone, sales, true],
  [agents.lead.phone, support, true],
  [agents.lead.phone, sales, true],
  [agents.member.phone, support, true],
  [agents.member.phone, sales, false],
  [agents.secondMember.phone, support, false],
  [agents.secondMember.phone, sales, true],
] as const;
const cases = Object.entries(namings).flatMap(([id, naming]) =>
  members.map(([member, number, isAllowed]) => ({ id: id as OperationId, naming, member, number, isAllowed })),
);

it.each(cases)('follows one rule of access: $id, $member, $number, $isAllowed', async (one) => {
  const { id, naming, member, number, isAllowed } = one;
  const { send, mock } = setupCheckedMock();
  const { status, body } = await send(id, { body: naming(`+${member}`, `+${number}`) });
  const chat = mock
    .world()
    .state()
    .chats.find((row) => 'customerPhone' in row && row.customerPhone === onBoth && row.wabaNumber === number);
  expect(chat?.assigneePhone === member || chat?.collaboratorPhones.includes(member)).toBe(isAllowed);
  if (id === 'addChatCollaborators') {
    expect(body[isAllowed ? 'success' : 'failed']).toMatchObject([{ number: `+${member}` }]);
    return;
  }
  expect(status === 403).toBe(!isAllowed);
  if (isAllowed) return;
  const [who, where] = [member.slice(-2), number.slice(-2)];
  const message = `Team member ending in ${who} does not have access to WhatsApp API Number ending in ${where}`;
  expect(body).toMatchObject({ message });
});

it.each(members)('follows the same rule when %s writes from %s: %s', (member, wabaNumber, isAllowed) => {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  const outcome = simulate(world, { type: 'MEMBER_MESSAGE', from: member, to: onBoth, wabaNumber, text: 'Hello' });
  expect(outcome).toMatchObject(isAllowed ? { memberPhone: member } : { kind: 'refusal', status: 403 });
});

it.each(members)('follows the same rule when %s reads a chat of %s: %s', (member, wabaNumber, isAllowed) => {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  const outcome = simulate(world, { type: 'CHAT_READ', from: member, to: onBoth, wabaNumber });
  expect(outcome).toMatchObject(isAllowed ? { unreadCount: 0 } : { kind: 'refusal', status: 403 });
});

it('checks the WABA number of a WhatsApp group, and those of all chats when a request names none', async () => {
  const { send } = setupCheckedMock();
  const { phone: assignedUserPhoneNumber } = agents.secondMember;
  const assigned = await send('assignTeamMemberToChat', {
    body: { groupId: demo.whatsappGroup.id, assignedUserPhoneNumber, reassign: true },
  });
  const tagged = await send('assignCustomerTagsAndCustomFields', {
    body: { phone: onBoth, agentPhone: assignedUserPhoneNumber },
  });
  expect([assigned.status, tagged.status]).toEqual([403, 403]);
});

it('covers every operation that names a member and a number', () => {
  const memberNames = /agent(?:Phone|Number)|assignedUser|memberPhone|teamMember/i;
  const numberNames = /wabaNumber|^from$|^groupId$/i;
  const naming = Object.values(openapi.paths)
    .flatMap((path) => Object.values(path))
    .filter((operation) => {
      const names = [...namesIn(operation)];
      return names.some((name) => memberNames.test(name)) && names.some((name) => numberNames.test(name));
    })
    .map(({ operationId }) => operationId);
  expect(naming.toSorted()).toEqual([...Object.keys(namings), ...Object.keys(exceptions)].toSorted());
});

it.each([
  ['demo', undefined],
  ['big', (world: ReturnType<typeof createWorld>) => fillBig(world, { customers: 500, messages: 500 })],
])('holds in the data of %s', (_, fill) => {
  const seed = { name: fill ? 'empty' : 'demo', number: 1 } as const;
  const world = createWorld({ seed, options: defaultOptions, now: () => 1_000_000_000_000 });
  fill?.(world);
  for (const { id, wabaNumber, assigneePhone, collaboratorPhones } of world.chats.values()) {
    for (const phone of [assigneePhone ?? [], collaboratorPhones].flat()) {
      const member = world.members.get(phone);
      expect(member && hasAccess(member, wabaNumber), `${phone} in ${id}`).toBe(true);
    }
  }
});

/** The names of the parameters and of the properties of the JSON body, at any depth. */
function* namesIn({ parameters = [], requestBody }: Readonly<Record<string, unknown>> & { parameters?: unknown }) {
  for (const parameter of parameters as readonly { name: string }[]) yield parameter.name;
  yield* propertiesIn(requestBody);
}

function* propertiesIn(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  if ('$ref' in schema) {
    const name = String(schema.$ref).split('/').at(-1) ?? '';
    yield* propertiesIn((openapi.components.schemas as Readonly<Record<string, unknown>>)[name]);
  }
  if ('properties' in schema) yield* Object.keys(schema.properties ?? {});
  for (const part of Object.values(schema)) yield* propertiesIn(part);
}
