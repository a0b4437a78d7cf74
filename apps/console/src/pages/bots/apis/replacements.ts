import type { SavedApiDraft } from '../data/use-apis.ts';

/** What the world has, as far as a request can name it. */
export interface KnownValues {
  readonly customers: ReadonlySet<string>;
  readonly wabaNumbers: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** A value that can be a variable instead. */
export interface Replacement {
  readonly kind: 'customer' | 'wabaNumber' | 'key' | 'foreignKey';
  /** As the request has it. */
  readonly value: string;
  readonly variable: '{{customer.phone}}' | '{{chat.wabaNumber}}' | '{{account.apiKey}}';
}

/** The phone numbers in the URL and the body of a request, in digits. */
export function phonesIn({ url, body }: Pick<SavedApiDraft, 'url' | 'body'>): readonly string[] {
  return [...new Set(`${url}\n${body}`.match(phones) ?? [])];
}

/** The values of a request that would be those of another conversation, or that only one account has. */
export function findReplacements(draft: SavedApiDraft, known: KnownValues): readonly Replacement[] {
  const numbers = phonesIn(draft).flatMap((value): readonly Replacement[] => {
    if (known.wabaNumbers.has(value)) return [{ kind: 'wabaNumber', value, variable: '{{chat.wabaNumber}}' }];
    return known.customers.has(value) ? [{ kind: 'customer', value, variable: '{{customer.phone}}' }] : [];
  });
  const all = [draft.url, draft.body, ...draft.headers.map(({ value }) => value)].join('\n');
  const keys = [...new Set(all.match(keyPattern) ?? [])].map(
    (value): Replacement => ({
      kind: known.keys.has(value) ? 'key' : 'foreignKey',
      value,
      variable: '{{account.apiKey}}',
    }),
  );
  return [...numbers, ...keys];
}

/** The request with the variable wherever it has the value. */
export function replaceValue(draft: SavedApiDraft, { value, variable, kind }: Replacement): SavedApiDraft {
  const isKey = kind === 'key' || kind === 'foreignKey';
  const replace = (text: string) =>
    text.replaceAll(isKey ? keyPattern : phones, (found) => (found === value ? variable : found));
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
