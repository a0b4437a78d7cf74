import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { defaultOptions } from '../world/options.ts';
import { demo } from '../world/seed/demo.ts';
import { Worlds } from '../worlds.ts';
import { createAnswerRequest } from './answer-request.ts';
import { createApp } from './app.ts';
import { ConformityCheck } from './response/conform.ts';

const bad = { authorization: 'key_wrong' };
const forbidden = { authorization: demo.keys.noPermissions };
const good = { authorization: demo.keys.full };
const json = { 'content-type': 'application/json' };
const tooLong = '{'.repeat(1_048_577);

/** A mock whose clock throws; every request reads it. */
function setup(now: () => never) {
  const defects: unknown[] = [];
  let isReady = false;
  const worlds = new Worlds({
    seed: { name: 'demo', number: 1 },
    options: defaultOptions,
    now: () => (isReady ? now() : 0),
    isStrict: true,
    maxWorlds: 1,
    log: () => undefined,
  });
  isReady = true;
  const conformity = new ConformityCheck('throw');
  const deps = { worlds, conformity, reportDefect: (error: unknown) => defects.push(error) };
  return { app: createApp(deps, createAnswerRequest(deps)), defects };
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

it('answers its own defect by 500 without any detail, and reports it', async () => {
  const defect = new Error('secret detail');
  const { app, defects } = setup(() => {
    throw defect;
  });
  for (const [method, path] of [
    ['GET', '/chats'],
    ['POST', '/__mock/worlds/demo/reset'],
  ] as const) {
    const response = await app.request(path, { method, headers: good }, {});
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ statusCode: 500, message: 'Internal server error' });
  }
  expect(new Set(defects)).toEqual(new Set([defect]));
});
