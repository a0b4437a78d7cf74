import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions, expectOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { exportChat } from './export-chat.ts';

const { customers, wabaNumbers } = demo;
const now = 1_000_000_000_000;
const request = {
  wabaNumber: `+${wabaNumbers.support}`,
  customerPhoneNumber: customers.assigned.phone,
  startDate: '01-09-2001',
  endDate: '09-09-2001',
  includeMedia: false,
};

it('keeps every export, which is finished a few seconds after the request', () => {
  const world = createWorld({ options: defaultOptions, now: () => now });
  const before = world.exports.size;
  const first = exportChat(world, request);
  const second = exportChat(world, request);
  expect(first).toEqual({
    id: expect.stringMatching(/^export_[0-9A-Za-z]{10}$/),
    wabaNumber: wabaNumbers.support,
    customerPhone: customers.assigned.phone,
    from: Date.UTC(2001, 8, 1),
    to: Date.UTC(2001, 8, 10) - 1,
    includesMedia: false,
    requestedAt: now,
    finishedAt: now + 5_000,
  });
  expect([...world.exports.values()].slice(before)).toEqual([first, second]);
});

it('finishes at once in a world without queues', () => {
  const world = createWorld({
    options: expectOptions({ progress: { exports: 'immediate' } }, defaultOptions),
    now: () => now,
  });
  expect(exportChat(world, request)).toMatchObject({ finishedAt: now });
});

it.each([
  { customerPhoneNumber: '919999999999' },
  { wabaNumber: '919999999999' },
  { endDate: '31-08-2001' },
  { startDate: '31-06-2001' },
])('refuses %j and exports nothing', (change) => {
  const world = createWorld({ options: defaultOptions, now: () => now });
  const before = world.exports.size;
  expect(exportChat(world, { ...request, ...change })).toMatchObject({ kind: 'refusal', status: 400 });
  expect(world.exports.size).toBe(before);
});
