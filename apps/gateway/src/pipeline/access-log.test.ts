import { expect, it } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import { signCheckpoint, splitCheckpoints } from '../audit/tree/checkpoint.ts';
import { emptyTree } from '../audit/tree/tree-hash.ts';
import { exampleKeys } from '../journal/sqlite-journal.fixture.ts';
import { createAccessLog } from './access-log.ts';

function setup() {
  let text = '';
  const log = createAccessLog({
    write(line) {
      text += line;
    },
  });
  return { log, printed: () => text };
}

it('writes one JSON line for each request, without phone numbers and their hashes', () => {
  const { log, printed } = setup();
  const recipients = [{ hash: '399d4d3ae3e053cf67fe08e74fe3b550', lastTwo: '21' }];
  log.write(exampleEvent({ id: 'a', recipients, unknownFields: ['note'] }));
  log.write(exampleEvent({ id: 'b', team: null, keyId: null, outcome: 'denied', reason: 'key-missing', count: 7 }));
  const text = printed();
  const lines = text.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { requestId: 'a', team: 'Support', operation: 'assignTeamMemberToChat', status: 200, outcome: 'success', ms: 12.5 },
    { requestId: 'b', team: null, outcome: 'denied', reason: 'key-missing', count: 7 },
  ]);
  expect(text).not.toMatch(/399d4d|919999999901|note|lastTwo/);
});

it('writes each checkpoint as one JSON line, with which the log can be compared later', () => {
  const { log, printed } = setup();
  const notes = [12, 1_012].map((size) =>
    signCheckpoint({ origin: 'doubletick-gateway/one', size, root: emptyTree }, exampleKeys.privateKey),
  );
  for (const checkpoint of notes) log.writeCheckpoint({ time: new Date('2026-11-28T10:00:00Z'), checkpoint });
  expect(printed().match(/\n/g)).toHaveLength(2);
  expect(JSON.parse(printed().split('\n')[0] ?? '')).toMatchObject({ time: '2026-11-28T10:00:00.000Z' });
  expect(splitCheckpoints(printed())).toEqual(notes);
});
