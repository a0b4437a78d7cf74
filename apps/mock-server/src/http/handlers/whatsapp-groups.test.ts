import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const wabaNumber = wabaNumbers.support;
const ofGroup = `?groupId=${group.id}`;

it('creates a WhatsApp group that can be read at once, without a link until WhatsApp confirms it', async () => {
  const { send } = setupCheckedMock();
  const created = await send('createWhatsappGroup', { body: { wabaNumber, subject: 'Testers', groupId: 'testers' } });
  expect(created).toMatchObject({ status: 200, body: { success: true, groupId: 'testers', wabaNumber } });
  const { body } = await send('getWhatsappGroupInfo', { search: '?groupId=testers' });
  expect(body).toEqual({
    groupId: 'testers',
    subject: 'Testers',
    description: '',
    totalParticipantCount: 0,
    inviteLink: null,
    status: 'PENDING',
    groupCreatedAt: '2001-09-09T01:46:40.000Z',
  });
  expect(await send('deleteWhatsappGroup', { search: '?groupId=testers' })).toMatchObject({ status: 404 });
});

it('changes a WhatsApp group, and counts one participant less after a removal', async () => {
  const { send } = setupCheckedMock();
  const body = { wabaNumber, subject: 'Dealers' };
  expect((await send('updateWhatsappGroupSettings', { search: ofGroup, body })).body).toEqual({ success: true });
  const removed = await send('removeWhatsappGroupParticipant', {
    search: `${ofGroup}&participantPhone=%2B${customers.assigned.phone}`,
  });
  expect(removed.body).toEqual({
    messaging_product: 'whatsapp',
    request_id: expect.stringMatching(/^request_\w{10}$/),
  });
  expect((await send('getWhatsappGroupInfo', { search: ofGroup })).body).toMatchObject({
    subject: 'Dealers',
    totalParticipantCount: 1,
    inviteLink: 'https://chat.example.com/invite-0000000001',
    status: 'ACTIVE',
  });
});

it('lists participants with the times they joined and left', async () => {
  const { body } = await setupCheckedMock().send('getWhatsappGroupParticipants', { search: ofGroup });
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

it('accepts the cursor unchanged, and with a plus sign that has become a space', async () => {
  const { send } = setupCheckedMock();
  const { body } = await send('getWhatsappGroupParticipants', {
    search: `${ofGroup}&lastPhoneNumber=+919999999922&olderThanTimestamp=2001-08-21T01:46:40.000Z`,
  });
  expect(body).toMatchObject({ participants: [{ phoneNumber: '+919999999921' }], hasMore: false });
});

it('pages through groups by the cursor of the answer', async () => {
  const { send } = setupCheckedMock({ progress: { whatsappGroups: 'immediate' } });
  for (let made = 0; made < 12; made += 1) {
    await send('createWhatsappGroup', { body: { wabaNumber, subject: `Group ${made}` } });
  }
  const first = await send('listWhatsappGroups', { search: `?wabaNumber=${wabaNumber}` });
  const { lastGroupId, olderThanTimestamp } = first.body;
  expect(first.body.hasMore).toBe(true);
  const search = new URLSearchParams({
    wabaNumber,
    lastGroupId: String(lastGroupId),
    olderThanTimestamp: String(olderThanTimestamp),
  });
  const second = await send('listWhatsappGroups', { search: `?${search}` });
  expect(second.body).toMatchObject({ hasMore: false, lastGroupId: null, olderThanTimestamp: null });
  expect(second.body.groups).toHaveLength(3);
});

it('refuses a cursor with an invalid time', async () => {
  const { send } = setupCheckedMock();
  for (const time of ['yesterday', '2001-12-31T23:59:60Z']) {
    const search = `?wabaNumber=${wabaNumber}&olderThanTimestamp=${time}`;
    expect(await send('listWhatsappGroups', { search })).toMatchObject({ status: 400 });
  }
});

it.each([
  ['getWhatsappGroupInfo', ''],
  ['getWhatsappGroupParticipants', ''],
  ['removeWhatsappGroupParticipant', '&participantPhone=919999999922'],
  ['deleteWhatsappGroup', ''],
] as const)('answers %s of an unknown group by 404', async (operation, more) => {
  expect(await setupCheckedMock().send(operation, { search: `?groupId=grp_9${more}` })).toMatchObject({
    status: 404,
    body: { statusCode: 404, message: 'WhatsApp group not found', error: 'Not Found' },
  });
});

it('removes a deleted WhatsApp group from the inbox', async () => {
  const { send } = setupCheckedMock();
  expect((await send('deleteWhatsappGroup', { search: ofGroup })).body).toEqual({ success: true });
  const { body } = await send('getChatList', { search: '?tags=dealers' });
  expect(body.chats).toEqual([]);
});
