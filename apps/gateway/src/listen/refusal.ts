import { STATUS_CODES } from 'node:http';
import { serverTiming } from '../http/server-timing.ts';
import type { Answer } from '../pipeline/inbound.ts';
import { type ProblemCode, ProblemError, problemAnswer, problems } from '../problem.ts';
import type { Connection } from './connection.ts';

/** Why a request was refused before it reached the handler. */
export type RefusalReason =
  | 'expectation'
  | 'headers-timeout'
  | 'headers-too-large'
  | 'incomplete-request'
  | 'invalid-host'
  | 'malformed-http'
  | 'target-form'
  | 'too-many-connections'
  | 'too-many-pipelined'
  | 'tunnel'
  | 'upgrade';

/** A request, or an attempt at one, that the handler never sees. */
export interface Refusal {
  requestId: string;
  reason: RefusalReason;
  /** Of the answer; null if the connection is closed without one. */
  status: number | null;
  address: string | null;
}

/** Records a refusal. The answer is sent once the promise resolves; if it rejects, the answer is 503. */
export type OnRefused = (refusal: Refusal) => Promise<void>;

export interface RefusalAnswer {
  code: ProblemCode;
  detail: string;
  /** For HEAD. */
  isBodiless?: boolean;
}

export interface RefuseDeps {
  onRefused: OnRefused;
  createId(): string;
}

export type Refuse = (connection: Connection, reason: RefusalReason, answer?: RefusalAnswer) => Promise<void>;

/** Records the first refusal of a connection, answers it after the requests before it, and closes the connection. */
export function createRefuse({ onRefused, createId }: RefuseDeps): Refuse {
  return async (connection, reason, answer) => {
    if (connection.isClosing) return;
    connection.isClosing = true;
    const startedAt = performance.now();
    const refusal = { requestId: createId(), reason, address: connection.address };
    if (!answer) {
      connection.socket.destroy();
      // There is no answer to hold back, so a record that cannot be written changes nothing here.
      await onRefused({ ...refusal, status: null }).catch(() => undefined);
      return;
    }
    let problem = new ProblemError(answer.code, answer.detail);
    try {
      await onRefused({ ...refusal, status: problems[answer.code].status });
    } catch (cause) {
      const detail = 'The refusal cannot be recorded. Nothing was forwarded.';
      problem = new ProblemError('audit-unavailable', detail, { cause });
    }
    const timing = { 'server-timing': serverTiming(performance.now() - startedAt, null) };
    await connection.whenIdle();
    const { headers, ...rest } = problemAnswer(problem, refusal.requestId);
    connection.linger(toHttp({ ...rest, headers: { ...headers, ...timing } }, answer.isBodiless ?? false));
  };
}

function toHttp({ status, headers, body }: Answer & { body: string }, isBodiless: boolean): string {
  const lines = Object.entries({
    ...headers,
    date: new Date().toUTCString(),
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${isBodiless ? '' : body}`;
}
