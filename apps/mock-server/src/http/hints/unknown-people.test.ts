import { expect, it } from 'vitest';
import { createMock } from '../../mock.ts';
import { demo } from '../../world/seed/demo.ts';

const { agents, customers, wabaNumbers } = demo;
const nobody = '919999999977';
const known = {
  customers: `this world has the customers ${customers.unassigned.phone}, ${customers.assigned.phone}, ${customers.onBoth.phone}, and more`,
  members: `this world has the team members ${agents.owner.phone}, ${agents.lead.phone}, ${agents.member.phone}, and more`,
  numbers: `this world has the WABA numbers ${wabaNumbers.support}, ${wabaNumbers.sales}`,
};
const assignment = { customerPhoneNumber: customers.assigned.phone, assignedUserPhoneNumber: agents.lead.phone };
const chat = { from: wabaNumbers.support, to: customers.unassigned.phone };

it.each<[target: string, body: unknown, hint: string | null]>([
  ['POST /team-member/assign', { ...assignment, customerPhoneNumber: nobody }, known.customers],
  ['POST /team-member/assign', { ...assignment, assignedUserPhoneNumber: nobody }, known.members],
  ['POST /team-member/assign', { ...assignment, wabaNumber: nobody }, known.numbers],
  [`GET /customer/details?phoneNumber=${nobody}`, undefined, known.customers],
  ['POST /collaborators/add', { ...chat, agentNumbers: [agents.lead.phone, nobody] }, known.members],
  ['POST /collaborators/add', { ...chat, agentNumbers: [agents.lead.phone] }, null],
])('says which numbers can be used when one is unknown: %s %j', async (target, body, hint) => {
  const [method = '', path = ''] = target.split(' ');
  const headers = { authorization: demo.keys.full, 'content-type': 'application/json' };
  const response = await createMock().fetch(`http://mock${path}`, {
    method,
    headers,
    body: JSON.stringify(body) ?? null,
  });
  expect(response.headers.get('x-mock-hint')).toBe(hint);
});
