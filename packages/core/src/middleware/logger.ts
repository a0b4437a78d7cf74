import type { Middleware } from '../kernel/options.ts';
import { failureCode, failureKind } from './failure-kind.ts';

const levels = ['debug', 'info', 'warn', 'error'] as const;

/** How much an entry matters: a success is `info`, an error status `warn`, an attempt without a response `error`. */
export type LogLevel = (typeof levels)[number];

/** How an attempt ended. */
export type LogOutcome = 'success' | 'http-error' | 'timeout' | 'aborted' | 'network-error';

/** One attempt. Holds no body, no query, no path parameter and no secret. */
export interface LogEntry {
  level: Exclude<LogLevel, 'debug'>;
  operation: string;
  method: string;
  /** The operation's path, its parameters as `{name}`. */
  path: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** Names the call, the same for every attempt. */
  requestId: string;
  outcome: LogOutcome;
  durationMs: number;
  /** Only with a response. */
  status?: number;
  /** Code or name of what was thrown; only without a response. */
  error?: string;
  /** Only at level `debug`, secrets and phone numbers masked. */
  requestHeaders?: Record<string, string>;
  /** Only at level `debug` and with a response, secrets and phone numbers masked. */
  responseHeaders?: Record<string, string>;
}

/** What a logger needs to know. */
export interface LoggerOptions {
  /** The least level that is written; `debug` adds the headers to every entry. Default: `info`. */
  level?: LogLevel;
  /** Takes each entry; what it throws is dropped, so that a log never fails a call. Default: the console. */
  log?: (entry: LogEntry) => void;
  /** Milliseconds from any point in time. Default: `performance.now`. */
  clock?: () => number;
}

/**
 * Writes one structured entry per attempt.
 *
 * @throws TypeError for a level that does not exist.
 *
 * @example
 * new DoubleTick({ apiKey, middleware: [logger({ level: 'warn' })] });
 */
export function logger({ level = 'info', log = writeToConsole, clock = now }: LoggerOptions = {}): Middleware {
  const least = levels.indexOf(level);
  if (least < 0) throw new TypeError(`"level" must be one of ${levels.join(', ')}.`);
  return async function logAttempt(request, next, { operation, attempt, requestId }) {
    const start = clock();
    const write = (ending: Pick<LogEntry, 'level' | 'outcome' | 'status' | 'error'>, response?: Response) => {
      if (levels.indexOf(ending.level) < least) return;
      const durationMs = Math.round(clock() - start);
      const { id, method, path } = operation;
      const entry = { ...ending, operation: id, method, path, attempt, requestId, durationMs };
      attemptTo(() => log(level === 'debug' ? { ...entry, ...readHeaders(request, response) } : entry));
    };
    try {
      const response = await next(request);
      const { ok, status } = response;
      write({ level: ok ? 'info' : 'warn', outcome: ok ? 'success' : 'http-error', status }, response);
      return response;
    } catch (error) {
      write({ level: 'error', outcome: failureKind(error, request.signal), error: failureCode(error) });
      throw error;
    }
  };
}

function readHeaders(request: Request, response?: Response): Pick<LogEntry, 'requestHeaders' | 'responseHeaders'> {
  return {
    requestHeaders: maskHeaders(request.headers),
    ...(response && { responseHeaders: maskHeaders(response.headers) }),
  };
}

function attemptTo(write: () => void): void {
  try {
    write();
  } catch {
    // The message may be sent already: a thrown error would look like a failed send.
  }
}

function writeToConsole(entry: LogEntry): void {
  console[entry.level](entry);
}

function now(): number {
  return performance.now();
}

const mask = '***';
/** Headers whose whole value is a secret. A key has no scheme in front of it, so that no part of a value is safe. */
const secretName = /auth|cookie|key|password|secret|signature|token/;
/** A phone number, in a URL for example. What stands in a UUID is none. */
const phoneNumber = /(?<![\da-f-])\+?\d{8,15}(?![\da-f-])/g;

/** The headers with every secret masked whole, and every number as long as a phone number masked where it stands. */
function maskHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => {
      const isSecret = secretName.test(name) && name !== 'idempotency-key';
      return [name, isSecret || value.includes('key_') ? mask : value.replace(phoneNumber, mask)];
    }),
  );
}
