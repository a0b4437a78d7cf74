import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Answer, Inbound } from '../pipeline/inbound.ts';
import { type ProblemError, problems } from '../problem.ts';
import { type ListenOptions, listen } from './listen.ts';
import type { Refusal } from './refusal.ts';

export interface Settled {
  target: string;
  delivered: boolean;
}

/** A listener whose handler reads the body of each request, records what happened and answers with `answer`. */
export async function setupListener(
  answer: (inbound: Inbound) => Answer | Promise<Answer> = echo,
  options: Partial<ListenOptions> = {},
) {
  const refusals: Refusal[] = [];
  const handled: Inbound[] = [];
  const settled: Settled[] = [];
  const handler = async (inbound: Inbound): Promise<Answer> => {
    handled.push(inbound);
    const given = await Promise.resolve(answer(inbound)).catch(problemOf);
    const note = (delivered: boolean) => void settled.push({ target: inbound.target, delivered });
    return { ...given, settled: note };
  };
  const listener = await listen(
    handler,
    { host: '127.0.0.1', port: 0 },
    {
      onRefused: async (refusal) => void refusals.push(refusal),
      createId: () => 'request-1',
      ...options,
      limits: { sweepMs: 20, ...options.limits },
    },
  );
  onTestFinished(async () => void (await listener.close(0)));
  const open = async (): Promise<Socket> => {
    const socket = connect({ port: listener.port, host: '127.0.0.1' });
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  return {
    ...listener,
    listener,
    refusals,
    handled,
    settled,
    open,
    send: (text: string, answers?: number) => send(listener.port, text, answers),
  };
}

/** Answers with what arrived. */
export async function echo(inbound: Inbound): Promise<Answer> {
  const body = await inbound.readBody(1024 * 1024);
  return json({ method: inbound.method, target: inbound.target, bytes: body.length });
}

export function json(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** As the pipeline does it. */
function problemOf(error: ProblemError): Answer {
  return json({ code: error.code, reason: error.reason }, problems[error.code].status);
}

/** Sends raw bytes and returns what comes back until the server closes, or until a number of answers has come. */
async function send(port: number, text: string, answers?: number) {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.on('error', () => undefined);
  let received = '';
  const statuses = () => [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  const enough = new Promise<false>((resolve) => {
    socket.setEncoding('latin1').on('data', (part) => {
      received += part;
      // One more turn shows an answer too many.
      if (answers !== undefined && statuses().length >= answers) setTimeout(resolve, 20, false);
    });
  });
  socket.write(text, 'latin1');
  const isClosed = await Promise.race([once(socket, 'close').then(() => true), enough]);
  socket.destroy();
  return { text: received, statuses: statuses(), isClosed };
}

/** Resolves once the client is gone. */
export function whenGone({ gone }: Inbound): Promise<void> {
  return new Promise((resolve) => {
    if (gone.aborted) resolve();
    gone.addEventListener('abort', resolve);
  });
}
