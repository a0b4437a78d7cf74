import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { readParties } from './audit-record.ts';
import { redactNumber } from './redact-number.ts';

const key = Buffer.alloc(32, 1);
const noQuery = new URLSearchParams();

it('keeps the account number in clear, and of the customer a hash and the last two digits', () => {
  const body = { wabaNumber: '+91 99999 99901', customerPhoneNumber: '+91 99999 99921' };
  expect(readParties(operations.assignTeamMemberToChat, { query: noQuery, body }, key)).toEqual({
    senders: ['919999999901'],
    recipients: [redactNumber('919999999921', key)],
  });
});

it('reads account numbers from a query, comma-separated or repeated, each once', () => {
  const query = new URLSearchParams('wabaNumbers=919999999901, 919999999902&wabaNumbers=%2B919999999901');
  expect(readParties(operations.getChatList, { query, body: undefined }, key)).toEqual({
    senders: ['919999999901', '919999999902'],
    recipients: [],
  });
});

it('drops a sender that is not a phone number: free text could contain anything', () => {
  const body = { from: 'Ravi Kumar', to: 919999999921 };
  expect(readParties(operations.addChatCollaborators, { query: noQuery, body }, key)).toEqual({
    senders: [],
    recipients: [redactNumber('919999999921', key)],
  });
});

it('keeps the hash of a recipient that is not a phone number, to show that there was one', () => {
  const body = { from: '919999999901', to: 'nobody' };
  const { recipients } = readParties(operations.addChatCollaborators, { query: noQuery, body }, key);
  expect(recipients).toEqual([{ hash: expect.stringMatching(/^[0-9a-f]{32}$/), lastTwo: null }]);
});
