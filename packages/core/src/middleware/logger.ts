import type { Middleware } from '../kernel/options.ts';
import { failureCode, failureKind } from './failure-kind.ts';

const levels = ['debug', 'info', 'warn', 'error'] as const;

/**
 * The severity of an entry: `info` for a success, `warn` for an error status, `error` for an attempt without a
 * response.
 */
export type LogLevel = (typeof levels)[number];

/** How an attempt ended. `aborted`: by your signal, or by a middleware that threw. */
export type LogOutcome = 'success' | 'http-error' | 'timeout' | 'aborted' | 'network-error';

/** One attempt. Contains no body, query, path parameter or secret. */
export interface LogEntry {
  level: Exclude<LogLevel, 'debug'>;
  operation: string;
  method: string;
  /** The path of the operation, with parameters as `{name}`. */
  path: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** Identifies the request, the same for every attempt. */
  requestId: string;
  outcome: LogOutcome;
  durationMs: number;
  /** Only with a response. */
  status?: number;
  /** Code or name of the error; only without a response. */
  error?: string;
  /** Only at level `debug`; secrets and phone numbers are masked. */
  requestHeaders?: Record<string, string>;
  /** Only at level `debug` and with a response; secrets and phone numbers are masked. */
  responseHeaders?: Record<string, string>;
}

/** Options of the logger. */
export interface LoggerOptions {
  /** The lowest level that is written. `debug` adds the headers to every entry. Default: `info`. */
  level?: LogLevel;
  /** Receives each entry. What it throws is ignored, so that a log never fails a request. Default: the console. */
  log?: (entry: LogEntry) => void;
  /** The time in milliseconds, from any starting point. Default: `performance.now`. */
  clock?: () => number;
}

/**
 * Logs one structured entry per attempt.
 *
 * @throws TypeError for an unknown level.
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
  const requestHeaders = maskHeaders(request.headers);
  return response ? { requestHeaders, responseHeaders: maskHeaders(response.headers) } : { requestHeaders };
}

function attemptTo(write: () => void): void {
  try {
    write();
  } catch {
    // The message may have been sent: an error would look like a failed send.
  }
}

function writeToConsole(entry: LogEntry): void {
  console[entry.level](entry);
}

function now(): number {
  return performance.now();
}

const mask = '***';
/** Headers whose whole value is a secret. A key has no scheme in front of it, so no part of the value is safe. */
const secretName = /auth|cookie|key|password|secret|signature|token/;
/** A phone number, for example in a URL. Digits within a UUID do not match. */
const phoneNumber = /(?<![\da-f-])\+?\d{8,15}(?![\da-f-])/g;

/** The headers with secret values masked completely, and phone numbers masked within other values. */
function maskHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => {
      const isSecret = secretName.test(name) && name !== 'idempotency-key';
      return [name, isSecret || value.includes('key_') ? mask : value.replace(phoneNumber, mask)];
    }),
  );
}
