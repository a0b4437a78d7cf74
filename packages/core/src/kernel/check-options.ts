import { shortenNumbers } from '../errors/shorten-numbers.ts';
import { nearestTo } from './nearest-to.ts';
import { type HeaderOptions, readHeaders } from './request-headers.ts';

const longestTimeoutMs = 300_000;

const isFunction = (value: unknown) => typeof value === 'function';
const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** The check of each option by its name, and the end of its error message. */
type Rules = Readonly<Record<string, [isRight: (value: unknown) => boolean, words: string]>>;

/** The options of a client. */
export const clientRules: Rules = {
  apiKey: [
    (value) => isFunction(value) || isBareKey(value),
    'the bare key, without Bearer, or a function that returns it',
  ],
  baseUrl: [isBaseUrl, 'an http or https URL without query, fragment, password, blanks and dot segments'],
  timeoutMs: [
    (value) => isNumber(value) && value > 0 && value <= longestTimeoutMs,
    `more than 0 and at most ${longestTimeoutMs} milliseconds`,
  ],
  budgetMs: [(value) => isNumber(value) && value > 0, 'more than 0 milliseconds'],
  retries: [(value) => Number.isInteger(value) && Number(value) >= 0, 'a whole number, 0 or more'],
  signal: [(value) => value instanceof AbortSignal, 'an AbortSignal'],
  headers: [areHeaders, 'an object of header names and strings'],
  fetch: [isFunction, 'a function'],
  middleware: [(value) => Array.isArray(value) && value.every(isFunction), 'an array of functions'],
};

/** The options of a request. */
export const requestRules: Rules = {
  ...clientRules,
  idempotencyKey: [(value) => isBareKey(value) && value.length <= 255, 'at most 255 visible ASCII characters'],
  onProgress: [isFunction, 'a function'],
};

/** The options of `client.request`. */
export const customRules: Rules = {
  ...requestRules,
  query: [isRecord, 'an object of names and values'],
  body: [() => true, ''],
  safety: [(value) => /^(safe|idempotent|unsafe)$/.test(String(value)), 'safe, idempotent or unsafe'],
  mayBeEmpty: [(value) => typeof value === 'boolean', 'true or false'],
};

/**
 * The options that are given. An undefined one counts as not given.
 *
 * @throws TypeError naming the first option that is not valid, or that does not exist and the one with the nearest name.
 */
export function checkOptions(options: unknown, rules: Rules): Record<string, unknown> {
  if (!isRecord(options)) throw new TypeError("options must be an object, such as { apiKey: 'key_…' }.");
  const given: Record<string, unknown> = {};
  // Inherited ones as well: an object may be derived from the options of another client.
  for (const name in options) {
    const [isRight, words] = Object.hasOwn(rules, name) ? (rules[name] ?? []) : [];
    if (!isRight)
      throw new TypeError(`${shortenNumbers(name)} is not an option here: ${nearestTo(name, Object.keys(rules))}`);
    const value = options[name];
    if (value === undefined) continue;
    if (!isRight(value)) throw new TypeError(`${name} must be ${words}.`);
    given[name] = value;
  }
  return given;
}

/** Whether a value can be sent as a key. */
export function isBareKey(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

/** Whether a value has named properties: not an array, a Map, a promise or anything else with a content of its own. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function areHeaders(value: unknown): boolean {
  try {
    // What is wrong with an object shows when it is read.
    return (isRecord(value) || value instanceof Headers) && Boolean(readHeaders(value as HeaderOptions));
  } catch {
    return false;
  }
}

function isBaseUrl(value: unknown): boolean {
  // Compared as written: a parsed URL has lost blanks, line breaks, backslashes and dot segments.
  return (
    typeof value === 'string' &&
    URL.canParse(value) &&
    /^https?:\/\/[^\s\p{C}\\/?#@]+(\/[^\s\p{C}\\?#]*)?$/iu.test(value) &&
    !/\/(\.|%2e){1,2}(\/|$)/i.test(value)
  );
}
