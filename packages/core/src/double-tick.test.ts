import { expect, expectTypeOf, it } from 'vitest';
import { type Assignee, DoubleTick, type DoubleTickOptions } from './index.ts';

const key = 'key_xxxxxxxxxx';

function setup(answer: () => Response = () => Response.json({})) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return answer();
  };
  return { requests, doubletick: new DoubleTick({ apiKey: key, baseUrl: 'http://127.0.0.1:4010/', fetch }) };
}

it('sends the bare key and the input as JSON, and returns the body of the response', async () => {
  const assignee = { name: 'Asha Rao', email: 'asha@example.com', phone: '919999999912' };
  const { doubletick, requests } = setup(() => Response.json(assignee, { status: 201 }));
  const input = { customerPhoneNumber: '919999999921', assignedUserPhoneNumber: '919999999912', reassign: true };

  const result = await doubletick.teamMembers.assign(input);

  expectTypeOf(result).toEqualTypeOf<Assignee>();
  expect(result).toEqual(assignee);
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST http://127.0.0.1:4010/team-member/assign',
  ]);
  expect(requests[0]?.headers.get('authorization')).toBe(key);
  expect(await requests[0]?.json()).toEqual(input);
});

it.each<[string, (client: DoubleTick) => Promise<unknown>]>([
  [
    'POST /team-member/assign',
    (c) => c.teamMembers.assign({ groupId: 'grp_1', assignedUserPhoneNumber: '919999999912' }),
  ],
  ['POST /team-member/unassign', (c) => c.teamMembers.unassign({ customerPhoneNumber: '919999999921' })],
  ['POST /collaborators/add', (c) => c.collaborators.add({ from: '1', to: '2', agentNumbers: ['3'] })],
  ['POST /collaborators/remove', (c) => c.collaborators.remove({ from: '1', to: '2', agentNumbers: ['3'] })],
  ['GET /chats', (c) => c.chats.list()],
  ['GET /chats?limit=5&status=open', (c) => c.chats.list({ limit: 5, status: 'open' })],
  ['GET /team', (c) => c.team.list()],
  ['GET /organization/channel/profile?wabaNumber=1&wabaNumber=2', (c) => c.channels.list({ wabaNumber: ['1', '2'] })],
])('reaches %s', async (target, call) => {
  const { doubletick, requests } = setup();
  await call(doubletick);
  expect(requests.map(({ method, url }) => `${method} ${url.replace('http://127.0.0.1:4010', '')}`)).toEqual([target]);
});

it('does not compile with a misspelt, missing or contradictory property', () => {
  const { doubletick } = setup();
  const { assign } = doubletick.teamMembers;
  type Input = Parameters<typeof assign>[0];
  // @ts-expect-error the property is called customerPhoneNumber
  const misspelt: Input = { customerPhone: '919999999921', assignedUserPhoneNumber: '919999999912' };
  // @ts-expect-error an assignee is required
  const missing: Input = { customerPhoneNumber: '919999999921' };
  // @ts-expect-error a chat is named by a customer or by a group
  const both: Input = {
    customerPhoneNumber: '919999999921',
    groupId: 'grp_1',
    assignedUserPhoneNumber: '919999999912',
  };
  // @ts-expect-error there is no such status
  const status: Parameters<typeof doubletick.chats.list>[0] = { status: 'closed' };
  expect([misspelt, missing, both, status]).toHaveLength(4);
});

it.each<[string, Partial<DoubleTickOptions>]>([
  ['apiKey', { apiKey: '' }],
  ['apiKey', { apiKey: 'Bearer key_xxxxxxxxxx' }],
  ['apiKey', { apiKey: 'key_x\r\nx: y' }],
  ['baseUrl', { baseUrl: 'public.doubletick.io' }],
  ['baseUrl', { baseUrl: 'file:///etc' }],
  ['baseUrl', { baseUrl: 'https://public.doubletick.io?key=1' }],
  ['timeoutMs', { timeoutMs: 0 }],
  ['timeoutMs', { timeoutMs: Number.NaN }],
  ['timeoutMs', { timeoutMs: 300_001 }],
])('refuses an invalid %s at construction and names it', (option, options) => {
  const construct = () => new DoubleTick({ apiKey: key, ...options });
  expect(construct).toThrow(TypeError);
  expect(construct).toThrow(option);
});
