import { operations } from '@doubletick-kit/contract';
import { expect, it, onTestFinished } from 'vitest';
import { resolveDeps } from '../deps.ts';
import { json, type Script, startScriptedUpstream } from './scripted-upstream.fixture.ts';
import { createUpstreamClient } from './upstream-client.ts';
import { parseUpstreamTarget } from './upstream-target.ts';

async function setup(script: Script, pathPrefix = '') {
  const upstream = await startScriptedUpstream();
  upstream.script(script);
  const { timeouts } = resolveDeps({ timeouts: { headersMs: 100, bodyMs: 100 } });
  const client = createUpstreamClient(parseUpstreamTarget(upstream.url + pathPrefix, 'key_0123456789'), timeouts);
  onTestFinished(async () => {
    await upstream.close();
    await client.close(0);
  });
  const send = () =>
    client.send({
      operation: operations.getTeam,
      query: new URLSearchParams(),
      body: undefined,
      accept: undefined,
      requestId: 'request-1',
    });
  return { upstream, send };
}

it('sends requests below the path of the base URL', async () => {
  const { upstream, send } = await setup(json(200, {}), '/base/');
  await send();
  expect(upstream.seen).toMatchObject([{ url: '/base/team', headers: { accept: 'application/json' } }]);
});

it('limits the wait for headers', async () => {
  const { send } = await setup(() => undefined);
  expect(await send()).toMatchObject({ code: 'upstream-timeout', status: null });
});

it('limits the wait for the next chunk of a body', async () => {
  const { send } = await setup((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{');
  });
  expect(await send()).toMatchObject({ code: 'upstream-timeout', status: 200 });
});
