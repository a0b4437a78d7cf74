import { expect, it } from 'vitest';
import { createAnswerRequest } from '../http/answer-request.ts';
import { createApp } from '../http/app.ts';
import type { FiredFault } from '../http/environment.ts';
import { ConformityCheck } from '../http/response/conform.ts';
import { defaultOptions } from '../world/options.ts';
import { demo } from '../world/seed/demo.ts';
import { Worlds } from '../worlds.ts';
import { addRules } from './rules-of-world.ts';

it('reports each fault that happens to a request, and no other request', async () => {
  const fired: FiredFault[] = [];
  const worlds = new Worlds({
    seed: { name: 'demo', number: 1 },
    options: defaultOptions,
    now: () => 0,
    isStrict: true,
    maxWorlds: 1,
    log: () => undefined,
  });
  const deps = {
    worlds,
    conformity: new ConformityCheck('throw'),
    reportDefect: () => undefined,
    onFaultFired: (fault: FiredFault) => fired.push(fault),
  };
  const app = createApp(deps, createAnswerRequest(deps));
  const effect = { code: 503 };
  addRules(worlds.first.world, [{ match: { operation: 'getTeam' }, nth: 2, times: 1, effect }]);
  const headers = { authorization: demo.keys.full };
  for (let count = 0; count < 3; count += 1) await app.request('/team', { headers });
  await app.request('/team', { headers: { ...headers, prefer: 'code=401' } });
  await app.request('/team', { headers: { ...headers, prefer: 'code=201' } });
  expect(fired).toEqual([
    { world: worlds.first, operation: 'getTeam', rule: 'fault-1', effect, isApplied: false },
    { world: worlds.first, operation: 'getTeam', rule: 'prefer', effect: { code: 401 }, isApplied: false },
  ]);
});
