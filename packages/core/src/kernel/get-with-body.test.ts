import { createServer } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
import { withGetBody } from '../node.ts';
import { getWithBody } from './get-with-body.ts';
import { createKernel } from './kernel.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { DoubleTickOptions } from './options.ts';
import { key, read, scriptedKernel } from './scripted-kernel.fixture.ts';

const check: OperationSpec = {
  id: 'checkRevertedOnTime',
  method: 'GET',
  path: '/customer/check-reverted-on-time',
  safety: 'safe',
  body: 'json',
};
const input = { phoneNumber: '919999999921', defaultAgentName: 'Asha ü' };

afterEach(() => vi.unstubAllGlobals());

async function setup(statuses: number[], options: Partial<DoubleTickOptions> = {}) {
  const seen: unknown[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    seen.push([request.method, request.url, request.headers.authorization, JSON.parse(body)]);
    const status = statuses.shift() ?? 201;
    if (status === 0) request.socket.destroy();
    else if (status > 0)
      response.writeHead(status, { 'content-type': 'application/json' }).end('{"revertedOnTime":true}');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  const baseUrl = `http://127.0.0.1:${address.port}`;
  return { kernel: createKernel({ apiKey: key, baseUrl, ...options }, { random: () => 0 }), seen, close };
}

it('sends a GET with its body, and retries it like any read', async () => {
  const { kernel, seen, close } = await setup([503, 0]);
  const { data, attempts, response } = await kernel.send(check, input, undefined).withResponse();
  expect({ data, attempts, status: response.status }).toEqual({
    data: { revertedOnTime: true },
    attempts: 3,
    status: 201,
  });
  expect(seen).toEqual(Array(3).fill(['GET', '/customer/check-reverted-on-time', key, input]));
  await close();
});

it('gives up after timeoutMs, and names the reason when nothing is listening', async () => {
  const { kernel, close } = await setup([-1], { timeoutMs: 50, retries: 0 });
  await expect(kernel.send(check, input, undefined)).rejects.toMatchObject({ code: 'timeout' });
  await close();
  await expect(kernel.send(check, input, undefined)).rejects.toMatchObject({
    issues: [expect.stringMatching(/^not reached: 127\.0\.0\.1:\d+, ECONNREFUSED$/)],
    delivered: 'no',
  });
});

it('says that a fetch option cannot send it, unless that says how', async () => {
  const { kernel, requests } = scriptedKernel([]);
  const failure = {
    name: 'ValidationError',
    delivered: 'no',
    issues: [expect.stringContaining('or withGetBody of @doubletick-kit/core/node around fetch')],
  };
  await expect(kernel.send(check, input, undefined)).rejects.toMatchObject(failure);
  expect(requests).toEqual([]);

  const bodies: string[] = [];
  const fetch = Object.assign(async () => Response.error(), {
    [getWithBody]: async (_: Request, body: string) => {
      bodies.push(body);
      return Response.json({});
    },
  });
  await scriptedKernel([], { fetch }).kernel.send(check, input, undefined);
  expect(bodies).toEqual([JSON.stringify(input)]);
});

it('says that a runtime without node:http cannot send it', async () => {
  const { kernel, seen, close } = await setup([]);
  vi.stubGlobal('process', undefined);
  const outcome = await kernel.send(check, input, undefined).result();
  vi.unstubAllGlobals();
  expect(outcome).toMatchObject({ ok: false, error: { issues: [expect.stringContaining('needs node:http')] } });
  expect(seen).toEqual([]);
  await close();
});

it('lets a fetch option send it too, and leaves all other requests to that fetch', async () => {
  const others: string[] = [];
  const own = async (request: Request) => {
    others.push(request.url);
    return Response.json({});
  };
  const { kernel, seen, close } = await setup([], { fetch: withGetBody(own) });
  expect(await kernel.send(check, input, undefined)).toEqual({ revertedOnTime: true });
  await kernel.send(read, undefined, undefined);
  expect(seen).toHaveLength(1);
  expect(others).toEqual([expect.stringContaining('/team')]);
  await close();
});
