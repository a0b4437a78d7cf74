import { expect, it } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import { createAccessLog } from './access-log.ts';

it('writes one JSON line for each request, without phone numbers and their hashes', () => {
  let text = '';
  const log = createAccessLog({
    write(line) {
      text += line;
    },
  });
  const recipients = [{ hash: '399d4d3ae3e053cf67fe08e74fe3b550', lastTwo: '21' }];
  log.write(exampleEvent({ id: 'a', recipients, unknownFields: ['note'] }));
  log.write(exampleEvent({ id: 'b', team: null, keyId: null, outcome: 'denied', reason: 'key-missing', count: 7 }));
  const lines = text.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { requestId: 'a', team: 'Support', operation: 'assignTeamMemberToChat', status: 200, outcome: 'success', ms: 12.5 },
    { requestId: 'b', team: null, outcome: 'denied', reason: 'key-missing', count: 7 },
  ]);
  expect(text).not.toMatch(/399d4d|919999999901|note|lastTwo/);
});
