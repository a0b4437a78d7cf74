import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/demo.ts';
import { createApp } from './app.ts';

const bad = { authorization: 'key_wrong' };
const forbidden = { authorization: demo.keys.noPermissions };
const good = { authorization: demo.keys.full };
const json = { 'content-type': 'application/json' };
const tooLong = '{'.repeat(1_048_577);

function setup(world: () => never) {
  const defects: unknown[] = [];
  const app = createApp({ world, now: () => 0, reset: () => undefined, reportDefect: (error) => defects.push(error) });
  return { app, defects };
}

it.each([
  [404, 'POST', '/nope', bad, 'x'],
  [405, 'PUT', '/team', bad, 'x'],
  [401, 'POST', '/team-member/assign', bad, tooLong],
  [403, 'POST', '/team-member/assign', forbidden, tooLong],
  [415, 'POST', '/team-member/assign', good, tooLong],
  [413, 'POST', '/team-member/assign', { ...good, ...json }, tooLong],
  [400, 'POST', '/team-member/assign', { ...good, ...json }, '{'],
])('answers the first thing that is wrong: %s', async (status, method, path, headers, body) => {
  const response = await createMock().fetch(new Request(`http://mock${path}`, { method, headers, body }));
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/json');
});

it('answers a defect of its own by 500 without any detail, and reports it', async () => {
  const defect = new Error('secret detail');
  const { app, defects } = setup(() => {
    throw defect;
  });
  for (const path of ['/team', '/__mock/state']) {
    const response = await app.request(path, { headers: good }, {});
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ statusCode: 500, message: 'Internal server error' });
  }
  expect(defects).toEqual([defect, defect]);
});
