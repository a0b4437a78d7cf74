import type { ApiKey, DoubleTickOptions, Fetch, Middleware, RequestOptions } from './options.ts';

/** Checked options with their defaults. */
export interface Settings {
  readonly apiKey: ApiKey;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly budgetMs: number;
  readonly retries: number;
  readonly signal: AbortSignal | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly idempotencyKey: string | undefined;
  /** The caller's own; undefined for the global one. */
  readonly fetch: Fetch | undefined;
  readonly middleware: readonly Middleware[];
}

const longestTimeoutMs = 300_000;

/** @throws TypeError naming the option that cannot be used. */
export function readSettings(options: DoubleTickOptions): Settings {
  refuseBrowsers();
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object with an apiKey.');
  checkRequestOptions(options);
  const { fetch, middleware = [] } = options;
  if (fetch !== undefined && typeof fetch !== 'function') throw new TypeError('fetch must be a function.');
  if (!Array.isArray(middleware) || middleware.some((wrap) => typeof wrap !== 'function')) {
    throw new TypeError('middleware must be a list of functions.');
  }
  return {
    apiKey: checkApiKey(options.apiKey),
    baseUrl: checkBaseUrl(options.baseUrl ?? 'https://public.doubletick.io'),
    timeoutMs: options.timeoutMs ?? 30_000,
    budgetMs: options.budgetMs ?? 90_000,
    retries: options.retries ?? 2,
    signal: options.signal,
    headers: { ...options.headers },
    idempotencyKey: undefined,
    fetch,
    middleware: [...middleware],
  };
}

/** The settings of one call. @throws TypeError naming the option that cannot be used. */
export function withRequestOptions(settings: Settings, options: RequestOptions | undefined): Settings {
  if (options === undefined) return settings;
  checkRequestOptions(options);
  const signals = [settings.signal, options.signal].filter((signal) => signal !== undefined);
  return {
    ...settings,
    timeoutMs: options.timeoutMs ?? settings.timeoutMs,
    budgetMs: options.budgetMs ?? settings.budgetMs,
    retries: options.retries ?? settings.retries,
    signal: signals.length > 1 ? AbortSignal.any(signals) : signals[0],
    headers: { ...settings.headers, ...options.headers },
    idempotencyKey: options.idempotencyKey,
  };
}

/** Whether a text can be sent as a key. */
export function isBareKey(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

function refuseBrowsers(): void {
  if (!Reflect.has(globalThis, 'document') || !Reflect.has(globalThis, 'window')) return;
  throw new TypeError(
    'DoubleTick cannot be used in a browser: everybody who opens the page could read the apiKey and send in your name. Call it from your server.',
  );
}

function checkRequestOptions(options: RequestOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object.');
  const { timeoutMs = 1, budgetMs = 1, retries = 0, signal, headers = {}, idempotencyKey = 'none' } = options;
  if (!(typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= longestTimeoutMs)) {
    throw new TypeError(`timeoutMs must be more than 0 and at most ${longestTimeoutMs} milliseconds.`);
  }
  if (!(Number.isFinite(budgetMs) && budgetMs > 0)) {
    throw new TypeError('budgetMs must be a number of milliseconds above 0.');
  }
  if (!(Number.isInteger(retries) && retries >= 0)) throw new TypeError('retries must be a whole number, 0 or more.');
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new TypeError('signal must be an AbortSignal.');
  if (!areHeaders(headers)) throw new TypeError('headers must be an object of valid header names and texts.');
  if (!isBareKey(idempotencyKey)) throw new TypeError('idempotencyKey must be a text of visible ASCII characters.');
}

function areHeaders(headers: Readonly<Record<string, string>>): boolean {
  if (typeof headers !== 'object' || headers === null) return false;
  if (Object.values(headers).some((value) => typeof value !== 'string')) return false;
  try {
    return Boolean(new Headers(headers));
  } catch {
    return false;
  }
}

function checkApiKey(apiKey: ApiKey): ApiKey {
  if (typeof apiKey === 'function' || isBareKey(apiKey)) return apiKey;
  throw new TypeError(
    'apiKey must be the bare key, a text without spaces or a scheme such as Bearer, or a function that returns it.',
  );
}

function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password) {
    return baseUrl.replace(/\/+$/, '');
  }
  throw new TypeError(
    'baseUrl must be an http or https address without a query or a password, such as https://public.doubletick.io.',
  );
}
