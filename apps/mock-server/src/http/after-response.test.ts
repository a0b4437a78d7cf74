import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { defaultOptions } from '../world/options.ts';
import { Worlds } from '../worlds.ts';
import type { AnswerRequest } from './answer-request.ts';
import { createApp } from './app.ts';
import type { AppDeps } from './environment.ts';
import { fetchInProcess } from './fetch-in-process.ts';
import { writeAnswer } from './response/answer.ts';
import { ConformityCheck } from './response/conform.ts';
import { listen } from './server/listen.ts';

/** A mock that answers everything, and tells what it does in which order. */
function setup() {
  const events: string[] = [];
  const after = Promise.withResolvers<void>();
  const answerRequest: AnswerRequest = async (request) => {
    request.afterAnswer(() => {
      events.push('after');
      after.resolve();
    });
    await request.readBytes(1_000);
    events.push('answer');
    return writeAnswer({ status: 200, body: { text: 'x'.repeat(100_000) } });
  };
  const deps: AppDeps = {
    worlds: new Worlds({
      seed: { name: 'empty', number: 1 },
      options: defaultOptions,
      now: () => 1_000_000_000_000,
      isStrict: false,
      maxWorlds: 1,
      log: () => undefined,
    }),
    conformity: new ConformityCheck('throw'),
    reportDefect: () => undefined,
  };
  const app = createApp(deps, answerRequest);
  const server = () => listen({ ...deps, fetch: app.fetch, answerRequest }, { host: '127.0.0.1', port: 0 });
  return { events, after: after.promise, fetch: fetchInProcess(app.fetch), server };
}

it('runs what follows an answer in this process after the caller has it', async () => {
  const { events, after, fetch } = setup();
  await fetch('http://mock/team');
  events.push('answered');
  await after;
  expect(events).toEqual(['answer', 'answered', 'after']);
});

it.each(['/team', '/team?a=1#unusual', '/nowhere'])(
  'runs what follows an answer to %s once it is sent',
  async (path) => {
    const { events, after, server } = setup();
    const { port, close } = await server();
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`);
    await once(socket, 'data');
    socket.resume();
    await after;
    expect(events).toEqual(['answer', 'after']);
    socket.destroy();
    await close();
  },
);

it('runs it also when the client has gone', async () => {
  const { events, after, server } = setup();
  const { port, close } = await server();
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.write('POST /team HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 2\r\n\r\n{}', () => socket.resetAndDestroy());
  await after;
  expect(events).toContain('after');
  await close();
});
