import { expect, it } from 'vitest';
import { systemDeps } from './deps.ts';

it('ends a wait when the signal aborts', async () => {
  const controller = new AbortController();
  const wait = systemDeps.sleep(60_000, controller.signal);
  controller.abort();
  await wait;
  expect(controller.signal.aborted).toBe(true);
});
