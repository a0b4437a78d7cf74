import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { readJson, setupGateway } from '../setup-gateway.fixture.ts';

it('answers an unexpected error without its message, records it, and reports its code to the operator', async () => {
  const { request, gateway, upstream, warnings, dataDir } = await setupGateway();
  const db = new DatabaseSync(join(dataDir, 'gateway.db'));
  db.exec('DROP TABLE api_key');
  db.close();
  const response = await request('/team');
  const { requestId, ...problem } = await readJson(response);
  expect(response.headers.get('x-request-id')).toBe(requestId);
  expect(problem).toEqual({
    type: 'urn:doubletick-kit:error:internal-error',
    title: 'The gateway failed to process the request',
    status: 500,
    code: 'internal-error',
    detail: 'The gateway failed to process this request. Report the request ID to its operator.',
  });
  expect(gateway.audit.list()).toMatchObject([{ reason: 'internal-error', status: 500, outcome: 'denied' }]);
  expect(warnings).toEqual([`internal-error: Error ERR_SQLITE_ERROR`]);
  expect(upstream.seen).toEqual([]);
});
