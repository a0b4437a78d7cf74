import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { tagCustomer, untagCustomer } from '../customers/tag-customer.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { World } from '../world.ts';
import { assign, unassign } from './assign.ts';
import { addCollaborators, removeCollaborators } from './collaborators.ts';
import { listMessages } from './list-messages.ts';

const { agents, customers, tags, wabaNumbers } = demo;
const phone = customers.unassigned.phone;
const wabaNumber = wabaNumbers.support;
const target = { customerPhoneNumber: phone, wabaNumber };
const agentNumbers = [agents.member.phone];
const lead = agents.lead.phone;

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  const lines = () =>
    [...world.activities.values()].map(
      ({ event, actor, subject, tag }) => `${event} ${subject?.name ?? tag ?? '-'} by ${actor?.name ?? 'API'}`,
    );
  return { world, lines };
}

const simulating = (simulation: Simulation) => (world: World) => simulate(world, simulation);

it.each<[string, (world: World) => unknown, string[]]>([
  [
    'an assignment',
    (world) => assign(world, { ...target, assignedUserPhoneNumber: lead }),
    ['ASSIGNED Asha Rao by API'],
  ],
  ['a chat without an assignee', (world) => unassign(world, target), []],
  [
    'a collaborator',
    (world) => addCollaborators(world, { from: wabaNumber, to: phone, agentNumbers }),
    ['COLLABORATOR_ADDED Vikram Shah by API'],
  ],
  ['no collaborator', (world) => removeCollaborators(world, { from: wabaNumber, to: phone, agentNumbers }), []],
  ['a tag', (world) => tagCustomer(world, { phone, wabaNumber, tags: [tags.vip] }), ['TAG_ADDED vip by API']],
  ['a tag that is there', (world) => tagCustomer(world, { phone, wabaNumber, tags: [tags.lead] }), []],
  [
    'a lost tag',
    (world) => untagCustomer(world, { phone, wabaNumber, tags: [tags.lead], customFields: [] }),
    ['TAG_REMOVED lead by API'],
  ],
  [
    'the first member who writes',
    simulating({ type: 'MEMBER_MESSAGE', from: lead, to: phone, text: 'Hello' }),
    ['ASSIGNED Asha Rao by Asha Rao'],
  ],
  ['a chat that is closed', simulating({ type: 'CHAT_CLOSE', from: lead, to: phone }), ['CLOSED - by Asha Rao']],
])('records %s', (_, act, expected) => {
  const { world, lines } = setup();
  act(world);
  expect(lines()).toEqual(expected);
});

it('is not in the answers of the API', () => {
  const { world } = setup();
  const list = () => listMessages(world, { wabaNumber, customerNumber: phone });
  const before = list();
  assign(world, { ...target, assignedUserPhoneNumber: lead });
  expect(list()).toEqual({ ...before, chat: expect.objectContaining({ assigneePhone: lead }) });
});
