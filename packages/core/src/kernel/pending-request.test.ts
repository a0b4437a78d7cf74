import { expect, it } from 'vitest';
import { NotFoundError } from '../errors/error-classes.ts';
import { PendingRequest } from './pending-request.ts';
import { read, scriptedKernel } from './scripted-kernel.fixture.ts';

const missing = () => new Response(null, { status: 404 });

async function unhandledDuring(work: () => Promise<unknown>): Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', listen);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', listen);
  return unhandled;
}

it('is awaited for the data, or for the data with status, headers and attempts', async () => {
  const answer = () => Response.json({ data: [] }, { status: 201, headers: { 'x-team': 'blue' } });
  const { kernel } = scriptedKernel([answer(), answer()]);
  expect(await kernel.send(read, undefined, undefined)).toEqual({ data: [] });
  const { data, response, attempts } = await kernel.send(read, undefined, undefined).withResponse();
  expect({ data, attempts, status: response.status, team: response.headers.get('x-team') }).toEqual({
    data: { data: [] },
    attempts: 1,
    status: 201,
    team: 'blue',
  });
});

it('returns a failure as a value instead of throwing it', async () => {
  const { kernel } = scriptedKernel([missing()]);
  const outcome = await kernel.send(read, undefined, undefined).result();
  expect(outcome).toEqual({ ok: false, error: expect.any(NotFoundError) });
});

it('reports a failure once, by the promise that the caller uses', async () => {
  const { kernel } = scriptedKernel([missing(), missing(), missing()]);
  const unhandled = await unhandledDuring(async () => {
    await kernel.send(read, undefined, undefined).result();
    await expect(kernel.send(read, undefined, undefined).withResponse()).rejects.toBeInstanceOf(NotFoundError);
    await expect(kernel.send(read, undefined, undefined)).rejects.toBeInstanceOf(NotFoundError);
  });
  expect(unhandled).toEqual([]);
});

it('is a promise whose chain consists of plain promises', () => {
  const { kernel } = scriptedKernel([]);
  const pending = kernel.send(read, undefined, undefined);
  expect(pending).toBeInstanceOf(Promise);
  expect(pending.then()).not.toBeInstanceOf(PendingRequest);
});
