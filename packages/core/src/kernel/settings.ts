import { eitherSignal } from './attempt-limit.ts';
import { checkOptions, clientRules, requestRules } from './check-options.ts';
import { checkRuntime } from './check-runtime.ts';
import type { ApiKey, DoubleTickOptions, Fetch, Middleware, UploadOptions } from './options.ts';
import { readHeaders } from './request-headers.ts';

/** Checked options with their defaults. */
export interface Settings {
  readonly apiKey: ApiKey;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly budgetMs: number;
  readonly retries: number;
  readonly signal?: AbortSignal | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string | undefined;
  /** The caller's own; undefined to use the global one. */
  readonly fetch?: Fetch | undefined;
  readonly middleware: readonly Middleware[];
  readonly onProgress?: UploadOptions['onProgress'];
}

/**
 * @throws TypeError naming the option that is not valid.
 * @throws Error in a runtime that is not supported.
 */
export function readSettings(options: DoubleTickOptions): Settings {
  checkRuntime(globalThis, options?.baseUrl);
  const given = checkOptions(options, clientRules);
  checkOptions({ apiKey: options.apiKey ?? '' }, clientRules);
  const defaults = {
    apiKey: options.apiKey,
    baseUrl: 'https://public.doubletick.io',
    timeoutMs: 30_000,
    budgetMs: 90_000,
    retries: 2,
    headers: {},
    middleware: [],
  };
  return overlay(defaults, given);
}

/** The settings of one request. @throws TypeError naming the option that is not valid. */
export function withRequestOptions(
  settings: Settings,
  options: UploadOptions | undefined,
  rules = requestRules,
): Settings {
  if (options === undefined) return settings;
  return overlay(settings, checkOptions(options, rules));
}

function overlay(settings: Settings, options: UploadOptions): Settings {
  const { baseUrl } = options;
  return {
    ...settings,
    ...options,
    baseUrl: baseUrl === undefined ? settings.baseUrl : new URL(baseUrl).href.replace(/\/+$/, ''),
    signal: eitherSignal(settings.signal, options.signal),
    headers: { ...settings.headers, ...readHeaders(options.headers) },
    middleware: [...settings.middleware, ...(options.middleware ?? [])],
  };
}
