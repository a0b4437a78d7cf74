import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { systemDeps } from './deps.ts';

it('ends a wait when the signal aborts', async () => {
  const controller = new AbortController();
  const wait = systemDeps.sleep(60_000, controller.signal);
  controller.abort();
  await wait;
  expect(controller.signal.aborted).toBe(true);
});

it('leaves no listener behind after a wait', async () => {
  const { signal } = new AbortController();
  await systemDeps.sleep(1, signal);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
