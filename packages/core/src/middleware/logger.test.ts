import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import { overNetwork } from '../kernel/network-error.ts';
import type { AttemptContext } from '../kernel/options.ts';
import { type LogEntry, type LogLevel, logger } from './index.ts';

const key = 'key_xxxxxxxxxx';
const phone = '919999999921';
const context: AttemptContext = {
  operation: { id: 'editNote', method: 'PATCH', path: '/notes/{noteId}', safety: 'idempotent' },
  attempt: 2,
  requestId: '00000000-0000-4000-8000-919999999921',
  input: { phoneNumber: '919999999921' },
};
const answers = {
  ok: async () =>
    new Response(`secret ${phone}`, {
      status: 201,
      headers: { 'set-cookie': `s=${key}`, location: `https://example.com/?to=%2B${phone}`, 'x-odd': key },
    }),
  limited: async () => Response.json({ message: phone }, { status: 429, headers: { 'retry-after': '3' } }),
  refused: async () => {
    const cause = Object.assign(new Error(`connect ${phone}`), { code: 'ECONNREFUSED' });
    return overNetwork<Response>(Promise.reject(new TypeError(`fetch failed for ${phone}`, { cause })));
  },
  broken: async () => {
    throw new TypeError(`${phone}.text is not a function`);
  },
  timeout: async () => {
    throw new DOMException(phone, 'TimeoutError');
  },
  aborted: async () => {
    throw new DOMException(phone, 'AbortError');
  },
};

async function setup(level: LogLevel | undefined, answer: () => Promise<Response>) {
  const entries: LogEntry[] = [];
  let time = 1_000;
  const clock = () => {
    time += 120;
    return time;
  };
  const run = logger({ ...(level && { level }), log: (entry) => entries.push(entry), clock });
  const request = new Request(`https://public.doubletick.io/notes/n_1?phoneNumber=${phone}&key=${key}`, {
    method: 'PATCH',
    headers: {
      authorization: key,
      'x-public-api-key': key,
      cookie: key,
      'x-vendor-token': 'hidden',
      'idempotency-key': 'order-1',
      'x-request-id': context.requestId,
      referer: `https://example.com/?from=+${phone}`,
    },
    body: JSON.stringify({ note: phone }),
  });
  const outcome = await run(request, answer, context).catch((error: unknown) => error);
  return { entries, outcome, request };
}

it.each<[keyof typeof answers, Partial<LogEntry>]>([
  ['ok', { level: 'info', outcome: 'success', status: 201 }],
  ['limited', { level: 'warn', outcome: 'http-error', status: 429 }],
  ['refused', { level: 'error', outcome: 'network-error', error: 'ECONNREFUSED' }],
  ['broken', { level: 'error', outcome: 'aborted', error: 'TypeError' }],
  ['timeout', { level: 'error', outcome: 'timeout', error: 'TimeoutError' }],
  ['aborted', { level: 'error', outcome: 'aborted', error: 'AbortError' }],
])('writes one entry for an attempt that ends in %s', async (name, expected) => {
  const { entries } = await setup('info', answers[name]);
  const { requestId, attempt } = context;
  const place = { operation: 'editNote', method: 'PATCH', path: '/notes/{noteId}' };
  expect(entries).toEqual([{ ...place, attempt, requestId, durationMs: 120, ...expected }]);
});

it.each<[LogLevel | undefined, (keyof typeof answers)[]]>([
  ['debug', ['ok', 'limited', 'refused']],
  ['info', ['ok', 'limited', 'refused']],
  [undefined, ['ok', 'limited', 'refused']],
  ['warn', ['limited', 'refused']],
  ['error', ['refused']],
])('is silent below level %s', async (level, heard) => {
  for (const name of ['ok', 'limited', 'refused'] as const) {
    const { entries } = await setup(level, answers[name]);
    expect(entries).toHaveLength(heard.includes(name) ? 1 : 0);
  }
});

it('shows no key, no body, no query and no phone number at any level', async () => {
  for (const level of ['debug', 'info', 'warn', 'error'] as const) {
    for (const answer of Object.values(answers)) {
      const { entries } = await setup(level, answer);
      const { requestId: _, ...shown } = entries[0] ?? { requestId: '' };
      const printed = inspect(shown, { depth: 9, showHidden: true }) + JSON.stringify(shown);
      for (const secret of [key, 'hidden', 'n_1', 'fetch failed', 'secret', 'not a function'])
        expect(printed).not.toContain(secret);
      expect(printed.replaceAll(context.requestId, '')).not.toContain(phone);
    }
  }
});

it('shows the headers only at debug, and only the name of a masked one', async () => {
  const { entries } = await setup('debug', answers.ok);
  expect(entries[0]?.requestHeaders).toEqual({
    authorization: '***',
    'content-type': 'text/plain;charset=UTF-8',
    cookie: '***',
    'idempotency-key': 'order-1',
    referer: 'https://example.com/?from=***',
    'x-public-api-key': '***',
    'x-request-id': context.requestId,
    'x-vendor-token': '***',
  });
  expect(entries[0]?.responseHeaders).toMatchObject({ 'set-cookie': '***', 'x-odd': '***' });
});

it('leaves request and response unread and passes errors on unchanged', async () => {
  const { outcome, request } = await setup('debug', answers.ok);
  expect(request.bodyUsed).toBe(false);
  expect(outcome).toBeInstanceOf(Response);
  expect(await (outcome as Response).text()).toContain('secret');
  expect((await setup('debug', answers.refused)).outcome).toBeInstanceOf(TypeError);
});

it('does not fail a request that succeeded when the log throws', async () => {
  const run = logger({
    log: () => {
      throw new Error('disk full');
    },
  });
  const { status } = await run(new Request('https://example.com'), answers.ok, context);
  expect(status).toBe(201);
});

it('writes to the console by level unless told otherwise', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await logger()(new Request('https://example.com'), answers.limited, context);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 429 }));
  warn.mockRestore();
});

it.each([
  [new Error('the user left'), 'aborted'],
  ['left', 'aborted'],
  [new DOMException('', 'TimeoutError'), 'timeout'],
])('sees from the signal that the attempt was ended: %s', async (reason, outcome) => {
  const entries: LogEntry[] = [];
  const request = new Request('https://example.com', { signal: AbortSignal.abort(reason) });
  const run = logger({ log: (entry) => entries.push(entry) })(request, () => Promise.reject(reason), context);
  await expect(run).rejects.toBe(reason);
  expect(entries).toMatchObject([{ outcome }]);
});

it('refuses a level that does not exist', () => {
  // @ts-expect-error there is no such level
  expect(() => logger({ level: 'verbose' })).toThrow(new TypeError('"level" must be one of debug, info, warn, error.'));
});
