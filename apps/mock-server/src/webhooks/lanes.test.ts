import { expect, it } from 'vitest';
import { Lanes } from './lanes.ts';

function setup() {
  const ran: string[] = [];
  const lanes = new Lanes(async (id) => void ran.push(id));
  return { ran, lanes };
}

it('keeps a lane in order when a later task is started first', async () => {
  const { ran, lanes } = setup();
  for (const id of ['1', '2', '3']) lanes.add('a', id);
  lanes.add('b', '4');
  lanes.start(['3', '2', '4']);
  expect(ran).toEqual(['4']);
  lanes.start(['1', '1', 'unknown']);
  await lanes.idle();
  expect(ran).toEqual(['4', '1', '2', '3']);
});

it('runs nothing once it is stopped, whatever was waiting or comes later', async () => {
  const { ran, lanes } = setup();
  lanes.add('a', '1');
  lanes.stop();
  lanes.add('a', '2');
  lanes.start(['1', '2']);
  await lanes.idle();
  expect([ran, lanes.pendingCount]).toEqual([[], 0]);
});
