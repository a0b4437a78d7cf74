import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../mock.ts';

it('reports each fault that happens to a request, and no other request', async () => {
  const mock = createMock();
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const world = mock.world();
  const effect = { code: 503 };
  world.faults.add({ match: { operation: 'getTeam' }, nth: 2, times: 1, effect });
  const request = (headers = {}) =>
    mock.fetch('http://mock/team', { headers: { authorization: world.key, ...headers } });
  for (let count = 0; count < 3; count += 1) await request();
  await request({ prefer: 'code=401' });
  await request({ prefer: 'code=201' });
  expect(world.events({ event: 'FAULT_FIRED' }).map(({ data }) => data)).toEqual([
    { operation: 'getTeam', rule: 'fault-1', effect, isApplied: false },
    { operation: 'getTeam', rule: 'prefer', effect: { code: 401 }, isApplied: false },
  ]);
});
