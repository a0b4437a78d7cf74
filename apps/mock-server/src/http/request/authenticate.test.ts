import { type OperationId, operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

// The catalogue is keyed by operation id.
const ids = Object.keys(operations) as OperationId[];
const { full, noPermissions } = demo.keys;

it.each([
  [null, 'no Authorization header'],
  ['', 'is empty'],
  [`Bearer ${full}`, 'without "Bearer"'],
  [`basic ${full}`, 'without "basic"'],
  [`Basic ${btoa(`${full}:`)}`, 'without "Basic"'],
  [`key ${full}`, 'without "key"'],
  [`${full}, ${full}`, 'has more than one value'],
  ['demo000001', 'does not start with key_, as keys do'],
  ['key_revoked001', 'does not know this key'],
  [full.toUpperCase(), 'does not start with key_, as keys do'],
  [`${full}x`, 'ten letters or digits'],
  ['__proto__', 'does not start with key_, as keys do'],
])('refuses the Authorization %j and says why in a header', async (key, hint) => {
  const { status, body, headers } = await setupCheckedMock().send('getTeam', { key });
  expect(status).toBe(401);
  expect(body).toEqual({ statusCode: 401, message: 'Invalid public api key', error: 'Unauthorized' });
  expect(headers.get('x-mock-hint')).toContain(hint);
});

it('never repeats a key that was sent', async () => {
  for (const key of [
    'Bearer key_secret0001',
    'key_secret0001',
    'key key_secret0001',
    'key_secret0001, key_secret0001',
  ]) {
    const { headers, body } = await setupCheckedMock().send('getTeam', { key });
    expect(JSON.stringify([...headers, body])).not.toContain('secret');
  }
});

it('does not read x-public-api-key, which other operations do', async () => {
  const { status, headers } = await setupCheckedMock().send('getTeam', {
    key: null,
    headers: { 'x-public-api-key': full },
  });
  expect(status).toBe(401);
  expect(headers.get('x-mock-hint')).toContain('not from x-public-api-key');
});

it.each(ids)('asks for a key with permissions on %s', async (id) => {
  const { send } = setupCheckedMock();
  expect(await send(id, { key: null })).toMatchObject({ status: 401 });
  const { status, body } = await send(id, { key: noPermissions });
  expect({ status, body }).toEqual({ status: 403, body: { reason: 'FORBIDDEN' } });
});
