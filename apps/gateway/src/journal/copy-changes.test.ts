import { expect, it } from 'vitest';
import { setupCli } from '../cli/setup-cli.fixture.ts';
import { resolveDeps } from '../deps.ts';
import { openManagedKeys } from '../open-store.ts';
import { storedAdminEvents } from './stored-admin-events.fixture.ts';

it('copies all changes, also more than it takes at once', () => {
  const { dataDir } = setupCli();
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  const teams = Array.from({ length: 450 }, (_, n) => `Team ${n}`);
  keys.setPolicies(teams.map((team) => [{ team }, { allow: ['read'] }] as const));
  close();
  expect(storedAdminEvents(dataDir).map(({ team }) => team)).toEqual(teams);
});
