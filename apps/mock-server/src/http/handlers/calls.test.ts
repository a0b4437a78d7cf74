import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { agents, aiAgents, calls, customers, telephoneNumber, wabaNumbers } = demo;
const offer = { from: wabaNumbers.support, to: customers.unassigned.phone, sdp: 'v=0', sdpType: 'offer' };
const priya = { name: customers.assigned.name, phoneNumber: customers.assigned.phone };

it('starts, reconnects, keeps alive and ends an incoming call', async () => {
  const { send } = setupCheckedMock();
  const callId = calls.ringing;
  const accepted = await send('acceptIncomingCall', { body: { callId, sdp: 'v=0', sdpType: 'answer' } });
  expect(accepted).toMatchObject({
    status: 200,
    body: {
      success: true,
      message: 'Call answered',
      event: 'CALL_ACCEPTED',
      wabaName: 'Acme Support',
      wabaNumber: wabaNumbers.support,
      customerName: priya.name,
      customerNumber: priya.phoneNumber,
      callStartedAt: '2001-09-09T01:46:40.000Z',
      chatId: 'chat_0000000002',
      customer: priya,
    },
  });
  expect(await send('pingCall', { search: `?callId=${callId}` })).toMatchObject({ status: 200, body: {} });
  const reconnected = await send('reconnectCall', { body: { callId, callOriginType: 'INCOMING', switchCall: true } });
  expect(reconnected.body).toMatchObject({ message: 'Call updated', callStartedAt: '2001-09-09T01:46:40.000Z' });
  const ended = await send('declineCall', { body: { callId } });
  expect(ended.body).toMatchObject({ success: true, message: 'Call ended', callStatus: 'END', customer: priya });
  expect(await send('pingCall', { search: `?callId=${callId}` })).toMatchObject({
    status: 422,
    body: { statusCode: 422, message: 'Call is over' },
  });
});

it('answers an outgoing call with its id and an SDP answer, and ending it unanswered with REJECT', async () => {
  const { send } = setupCheckedMock();
  const { body } = await send('createOutgoingCall', { body: offer });
  expect(body).toMatchObject({
    success: true,
    message: 'Call initiated',
    data: { callId: expect.stringMatching(/^call_\w{10}$/) },
    customer: { name: customers.unassigned.name, phoneNumber: customers.unassigned.phone },
    answer: { type: 'answer', sdp: expect.stringMatching(/^v=0\r\n/) },
  });
  const { callId } = body.data as { callId: string };
  const declined = await send('declineCall', { body: { callId } });
  expect(declined.body).toMatchObject({ message: 'Call declined', callStatus: 'REJECT' });
});

it('takes the key in either header', async () => {
  const { send } = setupCheckedMock();
  const headers = { 'x-public-api-key': demo.keys.full };
  expect(await send('createOutgoingCall', { body: offer, key: null, headers })).toMatchObject({ status: 200 });
});

it.each([
  [
    'what is left to a customer who agreed',
    `wabaNumber=${wabaNumbers.support}&customerId=customer_0000000021`,
    {
      isBlocked: false,
      isEligible: { allowed: true, reason: '' },
      startCall: { allowed: true, maxAllowed: 100, currentUsage: 0 },
      callPermissionRequest: {
        allowed: true,
        numberOfRequestLeftForToday: 1,
        allowedRequestLeftForWeek: 2,
        totalRequestLimit: 2,
      },
    },
  ],
  [
    'that a customer was asked today',
    `wabaNumber=%2B${wabaNumbers.support}&customerId=customer_0000000025`,
    {
      isBlocked: false,
      isEligible: { allowed: true, reason: '' },
      startCall: { allowed: false, maxAllowed: 100, currentUsage: 0 },
      callPermissionRequest: {
        allowed: false,
        numberOfRequestLeftForToday: 0,
        allowedRequestLeftForWeek: 1,
        totalRequestLimit: 2,
      },
    },
  ],
  [
    'that a number has no calls',
    `wabaNumber=${wabaNumbers.sales}&customerId=customer_0000000021`,
    { isEligible: { allowed: false, reason: 'PROVIDER_NOT_SUPPORTED' } },
  ],
])('tells %s', async (_, search, body) => {
  expect((await setupCheckedMock().send('getCallPermissions', { search: `?${search}` })).body).toEqual(body);
});

it('shows the telephone number of an agent call, and no number of a bot call on WhatsApp', async () => {
  const { send } = setupCheckedMock();
  const customer = { name: customers.unassigned.name, phoneNumber: `+${customers.unassigned.phone}` };
  const to = customer.phoneNumber;
  const agent = await send('initiateAgentCall', {
    body: { from: telephoneNumber, to, channel: 'PSTN', agentNumber: agents.lead.phone },
  });
  expect(agent.body).toMatchObject({ success: true, data: { pstnPhoneNumber: `+${telephoneNumber}` }, customer });
  const bot = await send('initiateAiBotCall', {
    body: { from: wabaNumbers.support, to, channel: 'WHATSAPP', aiAgentName: aiAgents.active },
  });
  expect(bot.body).toMatchObject({ success: true, customer });
  expect(bot.body.data).not.toHaveProperty('pstnPhoneNumber');
});

it('answers one call too many by 429, with the time to try again', async () => {
  const { send } = setupCheckedMock({ rateLimits: 'exhausted' });
  const body = { from: telephoneNumber, to: '919999999921', channel: 'PSTN', agentNumber: agents.lead.phone };
  const { status, headers, body: answer } = await send('initiateAgentCall', { body });
  expect(status).toBe(429);
  expect(headers.get('retry-after')).toBe('60');
  expect(answer).toEqual({ statusCode: 429, message: 'Too many requests', error: 'Too Many Requests' });
});

it.each([
  ['acceptIncomingCall', { callId: '', sdp: '', sdpType: '' }],
  ['declineCall', { callId: '__proto__' }],
  ['reconnectCall', { callId: calls.running, callOriginType: 'INCOMING' }],
] as const)('answers %s of a call that does not fit by 400', async (operation, body) => {
  expect(await setupCheckedMock().send(operation, { body })).toMatchObject({
    status: 400,
    body: { statusCode: 400, message: [expect.any(String)], error: 'Bad Request' },
  });
});
