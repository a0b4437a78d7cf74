import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const wabaNumber = wabaNumbers.support;
const ofGroup = `?groupId=${group.id}`;

it('creates a group that can be read at once, without a link until WhatsApp has confirmed it', async () => {
  const { call } = setupCheckedMock();
  const created = await call('createWhatsappGroup', { body: { wabaNumber, subject: 'Testers', groupId: 'testers' } });
  expect(created).toMatchObject({ status: 200, body: { success: true, groupId: 'testers', wabaNumber } });
  const { body } = await call('getWhatsappGroupInfo', { search: '?groupId=testers' });
  expect(body).toEqual({
    groupId: 'testers',
    subject: 'Testers',
    description: '',
    totalParticipantCount: 0,
    inviteLink: null,
    status: 'PENDING',
    groupCreatedAt: '2001-09-09T01:46:40.000Z',
  });
  expect(await call('deleteWhatsappGroup', { search: '?groupId=testers' })).toMatchObject({ status: 404 });
});

it('changes a group, and counts its people down when one is removed', async () => {
  const { call } = setupCheckedMock();
  const body = { wabaNumber, subject: 'Dealers' };
  expect((await call('updateWhatsappGroupSettings', { search: ofGroup, body })).body).toEqual({ success: true });
  const removed = await call('removeWhatsappGroupParticipant', {
    search: `${ofGroup}&participantPhone=%2B${customers.assigned.phone}`,
  });
  expect(removed.body).toEqual({
    messaging_product: 'whatsapp',
    request_id: expect.stringMatching(/^request_\w{10}$/),
  });
  expect((await call('getWhatsappGroupInfo', { search: ofGroup })).body).toMatchObject({
    subject: 'Dealers',
    totalParticipantCount: 1,
    inviteLink: 'https://chat.example.com/invite-0000000001',
    status: 'ACTIVE',
  });
});

it('lists people with the times of what they did', async () => {
  const { body } = await setupCheckedMock().call('getWhatsappGroupParticipants', { search: ofGroup });
  const times = { dateJoined: expect.any(String), dateRemoved: null, dateLeft: null };
  expect(body).toEqual({
    participants: [
      { ...times, name: 'Rohit Bhat', phoneNumber: '+919999999927', dateJoined: null },
      { ...times, name: 'Nisha Kulkarni', phoneNumber: '+919999999926', dateRemoved: '2001-09-07T01:46:40.000Z' },
      { ...times, name: 'Sanjay Mehra', phoneNumber: '+919999999923', dateLeft: '2001-09-06T01:46:40.000Z' },
      { ...times, name: 'Priya Desai', phoneNumber: '+919999999922' },
      { ...times, name: 'Ravi Kumar', phoneNumber: '+919999999921' },
    ],
    hasMore: false,
    lastPhoneNumber: null,
    olderThanTimestamp: null,
  });
});

it('takes the cursor as it came, also where a plus sign has become a space', async () => {
  const { call } = setupCheckedMock();
  const { body } = await call('getWhatsappGroupParticipants', {
    search: `${ofGroup}&lastPhoneNumber=+919999999922&olderThanTimestamp=2001-08-21T01:46:40.000Z`,
  });
  expect(body).toMatchObject({ participants: [{ phoneNumber: '+919999999921' }], hasMore: false });
});

it('pages through groups by the cursor of the answer', async () => {
  const { call } = setupCheckedMock({ queued: 'immediate' });
  for (let made = 0; made < 12; made += 1) {
    await call('createWhatsappGroup', { body: { wabaNumber, subject: `Group ${made}` } });
  }
  const first = await call('listWhatsappGroups', { search: `?wabaNumber=${wabaNumber}` });
  const { lastGroupId, olderThanTimestamp } = first.body;
  expect(first.body.hasMore).toBe(true);
  const search = new URLSearchParams({
    wabaNumber,
    lastGroupId: String(lastGroupId),
    olderThanTimestamp: String(olderThanTimestamp),
  });
  const second = await call('listWhatsappGroups', { search: `?${search}` });
  expect(second.body).toMatchObject({ hasMore: false, lastGroupId: null, olderThanTimestamp: null });
  expect(second.body.groups).toHaveLength(3);
});

it('refuses a cursor with a time that is none', async () => {
  const { call } = setupCheckedMock();
  for (const time of ['yesterday', '2001-12-31T23:59:60Z']) {
    const search = `?wabaNumber=${wabaNumber}&olderThanTimestamp=${time}`;
    expect(await call('listWhatsappGroups', { search })).toMatchObject({ status: 400 });
  }
});

it.each([
  ['getWhatsappGroupInfo', ''],
  ['getWhatsappGroupParticipants', ''],
  ['removeWhatsappGroupParticipant', '&participantPhone=919999999922'],
  ['deleteWhatsappGroup', ''],
] as const)('answers %s of an unknown group by 404', async (operation, more) => {
  expect(await setupCheckedMock().call(operation, { search: `?groupId=grp_9${more}` })).toMatchObject({
    status: 404,
    body: { statusCode: 404, message: 'WhatsApp group not found', error: 'Not Found' },
  });
});

it('takes a deleted group out of the inbox', async () => {
  const { call } = setupCheckedMock();
  expect((await call('deleteWhatsappGroup', { search: ofGroup })).body).toEqual({ success: true });
  const { body } = await call('getChatList', { search: '?tags=dealers' });
  expect(body.chats).toEqual([]);
});
