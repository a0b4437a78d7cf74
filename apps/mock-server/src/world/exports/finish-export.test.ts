import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { addMessage } from '../inbox/add-message.ts';
import { openChat } from '../inbox/open-chat.ts';
import { defaultOptions } from '../options.ts';
import { runDue } from '../plans/run-due.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { exportChat } from './export-chat.ts';

const { customers, wabaNumbers } = demo;
const startedAt = Date.UTC(2001, 8, 9);

function setup() {
  const clock = { now: startedAt - 1 };
  const world = createWorld({ options: defaultOptions, now: () => clock.now });
  const { phone } = customers.withoutChat;
  const chat = openChat(world, { wabaNumber: wabaNumbers.support, customerPhone: phone });
  const write = (text: string, mediaUrl: string | null = null) =>
    addMessage(world, chat, { origin: 'CUSTOMER', type: mediaUrl === null ? 'TEXT' : 'IMAGE', text, mediaUrl });
  /** The lines of the file of an export of one day. */
  const exportLines = (includeMedia: boolean) => {
    const row = exportChat(world, {
      wabaNumber: wabaNumbers.support,
      customerPhoneNumber: phone,
      startDate: '09-09-2001',
      endDate: '09-09-2001',
      includeMedia,
    });
    if (isRefusal(row)) throw new Error(row.message);
    expect(world.files.has(row.id)).toBe(false);
    clock.now += 5_000;
    runDue(world);
    const file = world.files.get(row.id);
    expect(world.exports.get(row.id)).toMatchObject({ file: `/cdn/${row.id}/chat-${phone}.csv` });
    expect(file).toMatchObject({ contentType: 'text/csv; charset=utf-8', keyIn: 'header' });
    return Buffer.from(file?.base64 ?? '', 'base64')
      .toString('utf8')
      .split('\r\n');
  };
  return { clock, write, exportLines };
}

it('writes the messages of the range when the export is finished, with the URLs of media on request', () => {
  const { clock, write, exportLines } = setup();
  write('The day before');
  clock.now = startedAt;
  write('Hello');
  write('Look', 'https://example.com/a.png');
  const media = exportLines(true);
  expect(media).toEqual([
    '\uFEFFTime,From,Type,Message,Media',
    '2001-09-09T00:00:00.000Z,Deepak Verma,TEXT,Hello,',
    '2001-09-09T00:00:00.000Z,Deepak Verma,IMAGE,Look,https://example.com/a.png',
    '',
  ]);
  expect(exportLines(false)[2]).toBe('2001-09-09T00:00:00.000Z,Deepak Verma,IMAGE,Look');
});

it.each([
  ['=1+1', "'=1+1"],
  ['+91', "'+91"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['=a,"b"', `"'=a,""b"""`],
  ['a, "b"', '"a, ""b"""'],
  ['1=1', '1=1'],
])('writes %j as the cell %s, which no spreadsheet calculates', (text, cell) => {
  const { clock, write, exportLines } = setup();
  clock.now = startedAt;
  write(text);
  expect(exportLines(false)[1]).toBe(`2001-09-09T00:00:00.000Z,Deepak Verma,TEXT,${cell}`);
});
