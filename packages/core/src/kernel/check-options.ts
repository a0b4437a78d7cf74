import type { UploadOptions } from './options.ts';
import { type HeaderOptions, readHeaders } from './request-headers.ts';

const longestTimeoutMs = 300_000;

const isFunction = (value: unknown) => typeof value === 'function';
const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** The check of each option, and the end of its error message. */
const rules: Record<keyof UploadOptions | 'safety', [isRight: (value: unknown) => boolean, words: string]> = {
  apiKey: [
    (value) => isFunction(value) || isBareKey(value),
    'the bare key, without Bearer, or a function that returns it',
  ],
  baseUrl: [isBaseUrl, 'an http or https URL without query and password'],
  timeoutMs: [
    (value) => isNumber(value) && value > 0 && value <= longestTimeoutMs,
    `more than 0 and at most ${longestTimeoutMs} milliseconds`,
  ],
  budgetMs: [(value) => isNumber(value) && value > 0, 'more than 0 milliseconds'],
  retries: [(value) => Number.isInteger(value) && Number(value) >= 0, 'a whole number, 0 or more'],
  signal: [(value) => value instanceof AbortSignal, 'an AbortSignal'],
  headers: [areHeaders, 'an object of header names and strings'],
  idempotencyKey: [isBareKey, 'visible ASCII characters'],
  fetch: [isFunction, 'a function'],
  middleware: [(value) => Array.isArray(value) && value.every(isFunction), 'an array of functions'],
  onProgress: [isFunction, 'a function'],
  safety: [(value) => /^(safe|idempotent|unsafe)$/.test(String(value)), 'safe, idempotent or unsafe'],
};

/** @throws TypeError naming the first option that is not valid. An undefined option counts as not given. */
export function checkOptions(options: UploadOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object.');
  for (const [name, [isRight, words]] of Object.entries(rules)) {
    const value: unknown = Reflect.get(options, name);
    if (value !== undefined && !isRight(value)) throw new TypeError(`${name} must be ${words}.`);
  }
}

/** Whether a value can be sent as a key. */
export function isBareKey(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

function areHeaders(value: unknown): boolean {
  try {
    // An array has no names; what is wrong with any other object shows when it is read.
    return typeof value === 'object' && !Array.isArray(value) && Boolean(readHeaders(value as HeaderOptions));
  } catch {
    return false;
  }
}

function isBaseUrl(value: unknown): boolean {
  const url = typeof value === 'string' ? URL.parse(value)?.href : '';
  // A password would be in front of the host.
  return /^https?:\/\/[^@/]+\/[^?#]*$/.test(url ?? '');
}
