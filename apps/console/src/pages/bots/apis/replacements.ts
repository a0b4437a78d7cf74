import type { SavedApiDraft } from '../data/use-apis.ts';

/** What the world has, as far as a request can name it. */
export interface KnownValues {
  readonly customers: ReadonlySet<string>;
  readonly wabaNumbers: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** The base URL of the mock. */
  readonly mockUrl: string;
}

/** A value that only one conversation, account or mock has, and what stands for it everywhere. */
export interface Replacement {
  readonly kind: 'customer' | 'wabaNumber' | 'key' | 'foreignKey' | 'mockUrl';
  /** As the request has it. */
  readonly value: string;
  readonly instead: '{{customer.phone}}' | '{{chat.wabaNumber}}' | '{{account.apiKey}}' | typeof doubleTickUrl;
}

/** Requests to it are answered by the world of the bot. */
const doubleTickUrl = 'https://public.doubletick.io';

/** The phone numbers in the URL and the body of a request, in digits. */
export function phonesIn({ url, body }: Pick<SavedApiDraft, 'url' | 'body'>): readonly string[] {
  return [...new Set(`${url}\n${body}`.match(phones) ?? [])];
}

/** The values of a request that would be those of another conversation, or that only one account has. */
export function findReplacements(draft: SavedApiDraft, known: KnownValues): readonly Replacement[] {
  const numbers = phonesIn(draft).flatMap((value): readonly Replacement[] => {
    if (known.wabaNumbers.has(value)) return [{ kind: 'wabaNumber', value, instead: '{{chat.wabaNumber}}' }];
    return known.customers.has(value) ? [{ kind: 'customer', value, instead: '{{customer.phone}}' }] : [];
  });
  const all = [draft.url, draft.body, ...draft.headers.map(({ value }) => value)].join('\n');
  const keys = [...new Set(all.match(keyPattern) ?? [])].map(
    (value): Replacement => ({
      kind: known.keys.has(value) ? 'key' : 'foreignKey',
      value,
      instead: '{{account.apiKey}}',
    }),
  );
  const address = addressOfMock(draft.url, known.mockUrl);
  const mocks: readonly Replacement[] =
    address === undefined ? [] : [{ kind: 'mockUrl', value: address, instead: doubleTickUrl }];
  return [...mocks, ...numbers, ...keys];
}

/** What a URL of the mock's API begins with; undefined for another one. Bots' webhooks and the control API are the mock's own. */
function addressOfMock(url: string, mockUrl: string): string | undefined {
  const [, address = '', rest = ''] = /^\s*(https?:\/\/[^/?#{}]+)(.*)$/is.exec(url) ?? [];
  const base = new URL(mockUrl).pathname.replace(/\/$/, '');
  if (!URL.canParse(address) || originOf(address) !== originOf(mockUrl) || !rest.startsWith(base)) return undefined;
  return /^\/(?!(?:__mock|hooks)(?:[/?#]|$))/.test(rest.slice(base.length)) ? address + base : undefined;
}

/** This machine has several names. */
function originOf(url: string): string {
  return new URL(url).origin.replace(/\/\/(?:127(?:\.\d+){3}|\[::1\])(?=:|$)/, '//localhost');
}

/** The request with what stands for the value, wherever it has it. */
export function replaceValue(draft: SavedApiDraft, { value, instead, kind }: Replacement): SavedApiDraft {
  if (kind === 'mockUrl') return { ...draft, url: draft.url.replace(value, instead) };
  const isKey = kind === 'key' || kind === 'foreignKey';
  const replace = (text: string) =>
    text.replaceAll(isKey ? keyPattern : phones, (found) => (found === value ? instead : found));
  return {
    ...draft,
    url: replace(draft.url),
    body: replace(draft.body),
    headers: isKey ? draft.headers.map((header) => ({ ...header, value: replace(header.value) })) : draft.headers,
  };
}

/** Digits that are not a part of a longer word or number. A `+`, which a URL writes as `%2B`, can be before them. */
const phones = /(?<=^|[^\w.-]|%2B)\d{8,15}(?![\w.-])/gi;

/** A key, also one that was copied masked. */
const keyPattern = /(?<!\w)key_(?:[\w-]{6,}|[\w-]*…[\w-]*)/g;
